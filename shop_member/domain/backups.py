"""What a backup says of itself, and the port by which services make one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from shop_member.domain.progress import Told, untold


@dataclass(frozen=True, slots=True)
class BackupFacts:
    """The manifest of a backup: when and by which program, the schema, the newest entry, how many rows, which keys.

    `keys` is the fingerprint of the key set, `shop` the shop's name for people, `size` that of the copy in bytes.
    `sound` says whether every invariant held.
    """

    made_at: str
    program: str
    shop: str
    keys: str
    encrypted: bool
    schema: int = 0
    seq: int = 0
    hash: str = ""
    size: int = 0
    sound: bool = True
    counts: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class MadeBackup:
    """A backup that was read back and proved; `removed` older ones gave way to it."""

    path: Path
    facts: BackupFacts
    with_keys: bool
    removed: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Restored:
    """A shop put in place from a backup; `aside` is the folder where the one before lies, None if there was none."""

    path: Path
    facts: BackupFacts
    aside: Path | None


class WritesBackups(Protocol):
    """Makes backups of the open shop."""

    def write(self, out: Path, facts: BackupFacts, wrapped: tuple[bytes, ...], told: Told = untold) -> BackupFacts:
        """Write, read back and prove a backup. Raises: Fault DISK_FULL, DISK_ERROR, BACKUP_DAMAGED."""
        ...
