"""Backups: one file with a consistent copy of the shop, read back and proved before it takes its name (X5).

Layout: `SHOPBKP1`, length and text of a manifest (JSON), how many times the keys are locked and each with its length, the
copy in pieces of 1 MiB, each deflated and, if wanted, encrypted (AES-256-GCM under a key of the shop; the nonce is the
piece's number behind a random prefix, the last piece is marked, so that nothing can be cut, swapped or repeated), then
the SHA-256 of everything before it.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import struct
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO

import pysqlite3.dbapi2 as sqlite
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from shop_member.domain.backups import BackupFacts
from shop_member.domain.errors import Fault, Faulted
from shop_member.domain.keyset import KeySet
from shop_member.domain.progress import Told, part, untold
from shop_member.files import fault_of, sync_directory, whole_file
from shop_member.store.migrations import SCHEMA_VERSION
from shop_member.store.restore import work_folder
from shop_member.store.sqlite import APPLICATION_ID, Store
from shop_member.store.verify import verify

MAGIC = b"SHOPBKP1"
_PIECE = 1 << 20
_LENGTH = struct.Struct(">I")
_MOST_HEAD = 1 << 20
_LAST = 1 << 31

COUNTED = ("entry", "posting", "member", "card", "bill")


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands before the copy."""

    facts: BackupFacts
    nonce: bytes
    wrapped: tuple[bytes, ...]
    raw: bytes


class StoreBackups:
    """Makes backups of an open store. `keys` are the shop's, which prove the copy and encrypt it."""

    def __init__(self, store: Store, keys: KeySet) -> None:
        self._store, self._keys = store, keys

    def write(self, out: Path, facts: BackupFacts, wrapped: tuple[bytes, ...], told: Told = untold) -> BackupFacts:
        """Write a backup, read it back whole, prove it, and only then give it its name.

        Returns what was written: head, counts, size, and whether the shop's file was sound; one that contradicts itself
        is backed up all the same. Raises: Fault DISK_FULL, DISK_ERROR; BACKUP_DAMAGED if what was written does not read
        back; an older file of the name stays then. Stopped by `told`, nothing of it is left.
        """
        draft = out.with_name(f".{out.name[:60]}.{secrets.token_hex(4)}.draft")
        try:
            with work_folder(out.parent) as folder:
                told(0.0)
                copy = folder / "copy.db"
                copy_database(self._store, copy)
                facts = _counted(copy, facts, self._keys, part(told, 0.1, 0.4))
                _write(draft, copy, facts, wrapped, self._keys, part(told, 0.4, 0.6))
                copy.unlink()
                back = folder / "back.db"
                read_backup(draft, back, lambda _: self._keys, part(told, 0.6, 1.0))
                draft.chmod(0o600)
                os.replace(draft, out)
                sync_directory(out.parent)
        except OSError as problem:
            raise fault_of(problem, out) from problem
        finally:
            draft.unlink(missing_ok=True)
        return facts


def copy_database(store: Store, target: Path) -> None:
    """Write a consistent copy in one step, also of a store opened to read.

    Raises: Fault DISK_FULL, DISK_ERROR, each with the folder around the work folder that `target` lies in.
    """
    try:
        with closing(sqlite.connect(target, isolation_level=None)) as connection:
            store.connection.backup(connection)
            connection.execute("PRAGMA journal_mode = DELETE")
    except sqlite.Error as error:
        full = "full" in str(error) or getattr(error, "sqlite_errorname", "") == "SQLITE_FULL"
        if full:
            raise Fault(Faulted.DISK_FULL, retry=True, path=str(target.parent.parent)) from error
        raise Fault(Faulted.DISK_ERROR, retry=True, path=str(target.parent.parent), detail=str(error)) from error


def facts_of(path: Path) -> BackupFacts:
    """Return what a backup says of itself. Raises: Fault FILE_UNREADABLE, BACKUP_FOREIGN, BACKUP_DAMAGED."""
    with _opened(path) as file:
        return _read_head(file, path).facts


def read_backup(
    path: Path, target: Path, keys_of: Callable[[tuple[bytes, ...]], KeySet], told: Told = untold
) -> tuple[BackupFacts, KeySet]:
    """Write the copy inside a backup to `target` and prove it: bytes, pages, every invariant, head and counts.

    `keys_of` gets the keys as they were locked, once for each lock (none if they stayed out), and returns the shop's.
    Raises: Fault FILE_UNREADABLE, BACKUP_FOREIGN, BACKUP_DAMAGED, STORE_NEWER, KEYS_FOREIGN, DISK_FULL, DISK_ERROR, and
    what `keys_of` raises.
    """
    damaged = Fault(Faulted.BACKUP_DAMAGED, path=str(path))
    with _opened(path) as file:
        head = _read_head(file, path)
        if head.facts.schema > SCHEMA_VERSION:
            raise Fault(Faulted.STORE_NEWER, path=str(path))
        _check_sum(file, damaged, part(told, 0.0, 0.15))
        keys = keys_of(head.wrapped)
        if keys.fingerprint != head.facts.keys:
            raise Fault(Faulted.KEYS_FOREIGN, path=str(path))
        file.seek(len(head.raw))
        size = os.fstat(file.fileno()).st_size - hashlib.sha256().digest_size
        with whole_file(target) as copy:
            for piece in _pieces(file, head, keys, size, damaged):
                told(0.15 + 0.25 * file.tell() / max(size, 1))
                copy.write(piece)
    _prove(target, head.facts, keys, damaged, part(told, 0.4, 1.0))
    return head.facts, keys


def _prove(path: Path, facts: BackupFacts, keys: KeySet, damaged: Fault, told: Told = untold) -> None:
    try:
        with closing(
            sqlite.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
        ) as connection:
            if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise damaged
            if connection.execute("PRAGMA user_version").fetchone()[0] != facts.schema:
                raise damaged
            if _counts(connection) != dict(facts.counts) or _head_of(connection) != (facts.seq, facts.hash):
                raise damaged
            # A copy of an older schema is proved once the program has brought it up to date.
            if facts.sound and facts.schema == SCHEMA_VERSION and not verify(connection, keys.chain_key, told).sound:
                raise damaged
    except sqlite.DatabaseError as error:
        raise damaged from error


def _write(
    path: Path, copy: Path, facts: BackupFacts, wrapped: tuple[bytes, ...], keys: KeySet, told: Told = untold
) -> None:
    nonce = secrets.token_bytes(8)
    manifest = json.dumps({**asdict(facts), "counts": dict(facts.counts), "nonce": nonce.hex()}).encode()
    head = _raw_head(manifest, wrapped)
    digest = hashlib.sha256()
    with whole_file(path) as file, copy.open("rb") as source:
        for data in (head, *_sealed(source, facts, nonce, head, keys)):
            told(source.tell() / max(facts.size, 1))
            digest.update(data)
            file.write(data)
        file.write(digest.digest())


def _raw_head(manifest: bytes, wrapped: tuple[bytes, ...]) -> bytes:
    parts = [_LENGTH.pack(len(locked)) + locked for locked in wrapped]
    return MAGIC + _LENGTH.pack(len(manifest)) + manifest + bytes([len(wrapped)]) + b"".join(parts)


def _sealed(source: BinaryIO, facts: BackupFacts, nonce: bytes, head: bytes, keys: KeySet) -> Iterator[bytes]:
    bound = hashlib.sha256(head).digest()
    number, piece = 0, source.read(_PIECE)
    while True:
        following = source.read(_PIECE)
        mark = number if following else number | _LAST
        data = zlib.compress(piece, 6)
        if facts.encrypted:
            data = _cipher(keys).encrypt(nonce + _LENGTH.pack(mark), data, bound)
        yield _LENGTH.pack(mark) + _LENGTH.pack(len(data)) + data
        if not following:
            return
        number, piece = number + 1, following


def _pieces(file: BinaryIO, head: _Head, keys: KeySet, end: int, damaged: Fault) -> Iterator[bytes]:
    bound, number = hashlib.sha256(head.raw).digest(), 0
    while file.tell() < end:
        mark, length = _LENGTH.unpack(_exactly(file, 4, damaged))[0], _LENGTH.unpack(_exactly(file, 4, damaged))[0]
        if mark & ~_LAST != number or length > 2 * _PIECE:
            raise damaged
        data = _exactly(file, length, damaged)
        try:
            if head.facts.encrypted:
                data = _cipher(keys).decrypt(head.nonce + _LENGTH.pack(mark), data, bound)
            inflated = zlib.decompressobj()
            piece = inflated.decompress(data, _PIECE + 1)
        except (InvalidTag, zlib.error) as error:
            raise damaged from error
        if not inflated.eof or len(piece) > _PIECE:
            raise damaged
        yield piece
        if mark & _LAST:
            if file.tell() != end:
                raise damaged
            return
        number += 1
    raise damaged


def _cipher(keys: KeySet) -> AESGCM:
    return AESGCM(keys.derived("backup"))


def _read_head(file: BinaryIO, path: Path) -> _Head:
    damaged = Fault(Faulted.BACKUP_DAMAGED, path=str(path))
    if file.read(len(MAGIC)) != MAGIC:
        raise Fault(Faulted.BACKUP_FOREIGN, path=str(path))
    manifest = _block(file, damaged)
    wrapped = tuple(_block(file, damaged) for _ in range(_exactly(file, 1, damaged)[0]))
    raw = _raw_head(manifest, wrapped)
    try:
        fields = json.loads(manifest)
        nonce = bytes.fromhex(fields.pop("nonce"))
        counts = tuple(sorted((str(name), int(count)) for name, count in fields.pop("counts").items()))
        facts = BackupFacts(**fields, counts=counts)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise damaged from error
    if len(nonce) != 8 or not _sensible(facts):
        raise damaged
    return _Head(facts, nonce, wrapped, raw)


def _sensible(facts: BackupFacts) -> bool:
    numbers = (facts.schema, facts.seq, facts.size)
    texts = (facts.made_at, facts.program, facts.hash, facts.keys, facts.shop)
    return (
        all(type(number) is int and number >= 0 for number in numbers)
        and all(isinstance(text, str) for text in texts)
        and type(facts.encrypted) is bool
        and type(facts.sound) is bool
    )


def _block(file: BinaryIO, damaged: Fault) -> bytes:
    length = _LENGTH.unpack(_exactly(file, 4, damaged))[0]
    if length > _MOST_HEAD:
        raise damaged
    return _exactly(file, length, damaged)


def _exactly(file: BinaryIO, length: int, damaged: Fault) -> bytes:
    data = file.read(length)
    if len(data) != length:
        raise damaged
    return data


def _check_sum(file: BinaryIO, damaged: Fault, told: Told = untold) -> None:
    size = os.fstat(file.fileno()).st_size - hashlib.sha256().digest_size
    file.seek(0)
    digest, left = hashlib.sha256(), size
    while left > 0:
        data = _exactly(file, min(left, _PIECE), damaged)
        digest.update(data)
        left -= len(data)
        told(1 - left / size)
    if left < 0 or file.read() != digest.digest():
        raise damaged


def _counted(copy: Path, facts: BackupFacts, keys: KeySet, told: Told = untold) -> BackupFacts:
    with closing(sqlite.connect(f"{copy.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)) as connection:
        seq, digest = _head_of(connection)
        counts = tuple(sorted(_counts(connection).items()))
        sound = verify(connection, keys.chain_key, told).sound
    size = copy.stat().st_size
    return replace(facts, schema=SCHEMA_VERSION, seq=seq, hash=digest, counts=counts, size=size, sound=sound)


def _head_of(connection: Any) -> tuple[int, str]:
    row = connection.execute("SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT 1").fetchone()
    return (0, "") if row is None else (row[0], row[1])


def _counts(connection: Any) -> dict[str, int]:
    return {table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in COUNTED}


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    try:
        file = path.open("rb")
    except OSError as error:
        raise Fault(Faulted.FILE_UNREADABLE, path=str(path)) from error
    with file:
        yield file
