"""Backups as the shop keeps them: on demand, by themselves at day close and before upgrades, the newest N of them (X5)."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from dataclasses import dataclass
from pathlib import Path

from shop_member import __version__
from shop_member.domain.backups import BackupFacts, MadeBackup, WritesBackups
from shop_member.domain.changes import Changes
from shop_member.domain.errors import Fault, Faulted, Refusal, Refused
from shop_member.domain.permissions import SYSTEM, Permission, require
from shop_member.domain.ports import Work
from shop_member.domain.progress import Told, untold
from shop_member.domain.staff import check_passphrase
from shop_member.keys import read_recovery, recovery_code, wrap
from shop_member.services.desk import Desk

LOCKED_BY_PASSPHRASE = "keys_by_passphrase"
LOCKED_BY_CODE = "keys_by_recovery"
"""Settings that keep the keys locked, so that a backup made by itself carries them too."""
SUFFIX = ".shopbackup"
_OURS = re.compile(r"shop-[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]{6}-[0-9]{6,}\.shopbackup")


@dataclass(slots=True)
class BackupService:
    """Makes backups. `read_only`: the file is open to read; whoever has it open to write puts them on record."""

    desk: Desk
    files: WritesBackups
    folder: Path
    """Where backups go unless the shop's settings name another place."""
    read_only: bool = False

    def protect(self, by: str, passphrase: str = "", *, with_code: bool = False) -> str:
        """Lock the keys for all backups to come by the owner's passphrase, by a new recovery code, or by either of both.

        Returns the code, which is shown once and kept nowhere, or ''. Refuses: NOT_PERMITTED, PASSPHRASE_TOO_SIMPLE.
        """
        locks = {LOCKED_BY_PASSPHRASE: check_passphrase(passphrase)} if passphrase else {}
        code = recovery_code() if with_code else ""
        if code:
            locks[LOCKED_BY_CODE] = code
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.KEYS)
        locked = {name: b64encode(wrap(self.desk.keys, lock)).decode() for name, lock in locks.items()}
        with self.desk.writing() as work:
            actor = self.desk.actor(work, by)
            require(actor, Permission.KEYS)
            for name, text in locked.items():
                work.settings.put(name, text)
            detail = {"locks": " ".join(sorted(locked))}
            work.audit.add(self.desk.now_text(), actor.staff_id, "keys_locked", "keys", detail)
        return code

    def is_protected(self) -> bool:
        """Tell whether backups carry the keys, so that another computer can restore them."""
        with self.desk.reading() as work:
            return bool(_locked(work))

    def backup(
        self,
        by: str,
        out: Path | None = None,
        *,
        passphrase: str = "",
        code: str = "",
        encrypted: bool = False,
        told: Told = untold,
    ) -> MadeBackup:
        """Make a backup in `out`, by default with the others in the shop's folder for them.

        `passphrase` and `code` lock the keys inside this one; without them the keys are locked as `protect` did, or stay
        out. Made over a file that is open to read, it goes on record by `record`. Stopped by `told`, nothing is left of it.
        Refuses: NOT_PERMITTED, PASSPHRASE_TOO_SIMPLE. Raises: Fault FILE_EXISTS, DISK_FULL, DISK_ERROR, BACKUP_DAMAGED.
        """
        if passphrase and read_recovery(passphrase) is None:
            passphrase = check_passphrase(passphrase)
        locks = [lock for lock in (passphrase, code) if lock]
        with self.desk.reading() as work:
            actor = self.desk.actor(work, by)
            require(actor, Permission.BACKUP)
            kept = _locked(work)
        wrapped = tuple(wrap(self.desk.keys, lock) for lock in locks) or kept
        if out is not None and out.exists():
            raise Fault(Faulted.FILE_EXISTS, path=str(out))
        return self._make(actor.staff_id, out, wrapped, encrypted, told=told)

    def automatic(self, reason: str) -> MadeBackup:
        """Make a backup by itself, at `day_close` or before an `upgrade`, and let the oldest beyond the rule go.

        Encrypted where the keys inside can be unlocked again. Raises: Fault DISK_FULL, DISK_ERROR, BACKUP_DAMAGED.
        """
        with self.desk.reading() as work:
            require(SYSTEM, Permission.BACKUP)
            kept = _locked(work)
        return self._make(SYSTEM.staff_id, None, kept, bool(kept), reason)

    def record(self, by: str, made: MadeBackup) -> Changes:
        """Put a backup on record that was made over a connection that only reads. Refuses: NOT_PERMITTED."""
        with self.desk.writing() as work:
            actor = self.desk.actor(work, by)
            require(actor, Permission.BACKUP)
            self._note(work, actor.staff_id, made, "asked")
            return work.changes

    def record_automatic(self, made: MadeBackup, reason: str) -> Changes:
        """Put a backup on record that the program made by itself over a connection that only reads."""
        with self.desk.writing() as work:
            require(SYSTEM, Permission.BACKUP)
            self._note(work, SYSTEM.staff_id, made, reason)
            return work.changes

    def _note(self, work: Work, by: str, made: MadeBackup, reason: str) -> None:
        detail = {"seq": str(made.facts.seq), "reason": reason, "keys": str(made.with_keys)}
        work.audit.add(self.desk.now_text(), by, "backup_made", made.path.name, detail)

    def backups(self) -> tuple[Path, ...]:
        """Return the backups in the shop's folder for them, newest first."""
        place = self._place()
        if not place.is_dir():
            return ()
        return tuple(sorted((path for path in place.iterdir() if _OURS.fullmatch(path.name)), reverse=True))

    def _place(self) -> Path:
        chosen = self.desk.settings().backup_folder
        return Path(chosen) if chosen else self.folder

    def _make(
        self,
        by: str,
        out: Path | None,
        wrapped: tuple[bytes, ...],
        encrypted: bool,
        reason: str = "asked",
        told: Told = untold,
    ) -> MadeBackup:
        if encrypted and not wrapped:
            raise Refusal(Refused.KEYS_PASSPHRASE_MISSING)
        now = self.desk.now()
        facts = BackupFacts(
            made_at=self.desk.now_text(),
            program=__version__,
            shop=self.desk.settings().name,
            keys=self.desk.keys.fingerprint,
            encrypted=encrypted,
        )
        target = out or self._place() / f"shop-{now:%Y-%m-%d-%H%M%S}-{now.microsecond:06d}{SUFFIX}"
        written = self.files.write(target, facts, wrapped, told)
        removed = self._rotate(target) if out is None else ()
        made = MadeBackup(target, written, bool(wrapped), removed)
        if not self.read_only:
            with self.desk.writing() as work:
                self._note(work, by, made, reason)
        return made

    def _rotate(self, newest: Path) -> tuple[Path, ...]:
        """Only files that carry our name and lie beyond the number go; the one just made never does."""
        old = [path for path in self.backups() if path != newest][max(self.desk.settings().backup_keep - 1, 0) :]
        for path in old:
            path.unlink(missing_ok=True)
        return tuple(old)


def _locked(work: Work) -> tuple[bytes, ...]:
    kept = (work.settings.get(name) for name in (LOCKED_BY_PASSPHRASE, LOCKED_BY_CODE))
    return tuple(b64decode(text) for text in kept if text)
