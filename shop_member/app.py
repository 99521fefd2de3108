"""The composition root: opens a shop's file with its keys, puts the real parts together, hands out the services.

A service is imported when it is first asked for: the window is to stand before the tools of the back office are read.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from shop_member.domain.clock import Clock, SystemClock
from shop_member.domain.errors import Fault, Faulted, Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.keyset import KeySet
from shop_member.domain.progress import Told, untold
from shop_member.keys import FILE_NAME, FileKeys, OsKeyring, ShopKeys, new_keys
from shop_member.pins import Pins
from shop_member.services.desk import CONSOLE, Desk
from shop_member.services.value_services import ValueServices
from shop_member.store.sqlite import Store, exists

if TYPE_CHECKING:
    from shop_member.domain.backups import BackupFacts, Restored
    from shop_member.domain.ports import Box
    from shop_member.domain.verification import Verification
    from shop_member.services.backups import BackupService
    from shop_member.services.cards import CardService
    from shop_member.services.claims import ClaimService
    from shop_member.services.enrolment import EnrolmentService
    from shop_member.services.exchange import SyncService
    from shop_member.services.guests import GuestService
    from shop_member.services.held import HeldService
    from shop_member.services.imports import ImportService
    from shop_member.services.items import ItemService
    from shop_member.services.jobs import JobService
    from shop_member.services.outbox import OutboxService
    from shop_member.services.papers import PaperService
    from shop_member.services.returns import ReturnService
    from shop_member.services.settings import SettingsService
    from shop_member.services.setup import SetupService
    from shop_member.services.shifts import ShiftService
    from shop_member.services.staffing import StaffService
    from shop_member.services.statements import StatementService
    from shop_member.services.wallet import WalletService

DATABASE = "shop.db"
KEYS_SETTING = "keys"
SHOP_ID = "shop.id"


@dataclass
class App(ValueServices):
    """One open shop: its folder, store, keys and services; belongs to the thread that opened it."""

    path: Path
    store: Store
    keys: KeySet
    desk: Desk
    pins: Pins

    @cached_property
    def setup(self) -> SetupService:
        """First start."""
        from shop_member.services.setup import SetupService

        return SetupService(self.desk, self.pins)

    @cached_property
    def staff(self) -> StaffService:
        """Log-in, staff, approvals."""
        from shop_member.services.staffing import StaffService

        return StaffService(self.desk, self.pins)

    @cached_property
    def settings(self) -> SettingsService:
        """Settings, rules, audit trail."""
        from shop_member.services.settings import SettingsService

        return SettingsService(self.desk)

    @cached_property
    def items(self) -> ItemService:
        """Items and categories."""
        from shop_member.services.items import ItemService

        return ItemService(self.desk)

    @cached_property
    def jobs(self) -> JobService:
        """Expiry and the end of levels."""
        from shop_member.services.jobs import JobService

        return JobService(self.desk)

    @cached_property
    def shifts(self) -> ShiftService:
        """Shifts."""
        from shop_member.services.shifts import ShiftService

        return ShiftService(self.desk)

    @cached_property
    def held(self) -> HeldService:
        """Held sales."""
        from shop_member.services.held import HeldService

        return HeldService(self.desk)

    @cached_property
    def wallet(self) -> WalletService:
        """Top-ups, withdrawals, adjustments."""
        from shop_member.services.wallet import WalletService

        return WalletService(self.desk)

    @cached_property
    def returns(self) -> ReturnService:
        """Refunds, voids, late claims."""
        from shop_member.services.returns import ReturnService

        return ReturnService(self.desk)

    @cached_property
    def claims(self) -> ClaimService:
        """Late claims of points."""
        from shop_member.services.claims import ClaimService

        return ClaimService(self.desk)

    @cached_property
    def guests(self) -> GuestService:
        """Scans, search, the member panel."""
        from shop_member.services.guests import GuestService

        return GuestService(self.desk)

    @cached_property
    def enrolment(self) -> EnrolmentService:
        """Members."""
        from shop_member.services.enrolment import EnrolmentService

        return EnrolmentService(self.desk, self.pins)

    @cached_property
    def cards(self) -> CardService:
        """Cards."""
        from shop_member.services.cards import CardService

        return CardService(self.desk)

    @cached_property
    def papers(self) -> PaperService:
        """Receipts and shift reports."""
        from shop_member.services.papers import PaperService

        return PaperService(self.desk)

    @cached_property
    def outbox(self) -> OutboxService:
        """Receipts that wait for the printer."""
        from shop_member.services.outbox import OutboxService

        return OutboxService(self.desk, self.papers)

    @cached_property
    def statements(self) -> StatementService:
        """Monthly statements."""
        from shop_member.services.statements import StatementService

        return StatementService(self.desk)

    @cached_property
    def sync(self) -> SyncService:
        """The CSV folder."""
        from shop_member.services.exchange import SyncService
        from shop_member.sync.csv_folder import CsvFolder

        return SyncService(self.desk, CsvFolder, self.keys.fingerprint)

    @cached_property
    def backups(self) -> BackupService:
        """Backups."""
        from shop_member.services.backups import BackupService
        from shop_member.store.backup import StoreBackups

        files = StoreBackups(self.store, self.keys)
        return BackupService(self.desk, files, self.path.parent / "backups", self.store.read_only)

    @cached_property
    def imports(self) -> ImportService:
        """Tables that come in."""
        from shop_member.services.imports import ImportService
        from shop_member.sync.csv_folder import write_sheet
        from shop_member.sync.csv_read import read_sheet

        return ImportService(self.desk, read_sheet, write_sheet)

    def backup_facts(self, file: Path) -> BackupFacts:
        """Return what a backup says of itself. Raises: Fault FILE_UNREADABLE, BACKUP_FOREIGN, BACKUP_DAMAGED."""
        from shop_member.store.backup import facts_of

        return facts_of(file)

    def check_backup(self, file: Path, password: str = "", told: Told = untold) -> BackupFacts:
        """Prove everything inside a backup without touching this shop. Refuses and raises: as `restore_shop`."""
        from shop_member.store.backup import read_backup
        from shop_member.store.restore import work_folder

        with work_folder(self.path.parent) as folder:
            facts, _ = read_backup(
                file, folder / DATABASE, lambda locked: _unlocked(locked, password, self.keys, file), told
            )
        return facts

    def verify(self, told: Told = untold) -> Verification:
        """Check every invariant of the shop's file."""
        from shop_member.store.verify import verify

        return verify(self.store.connection, self.keys.chain_key, told)

    def close(self) -> None:
        """Close the shop's file."""
        self.store.close()


def keys_of(path: Path, *, in_file: bool = False) -> ShopKeys | FileKeys:
    """Return where the keys of the shop file at `path` are kept: keyring or file, or the file alone (a demo shop)."""
    if in_file:
        return FileKeys(path.parent / FILE_NAME)
    return ShopKeys(path.parent, OsKeyring(_shop_id(path)))


def open_shop(
    path: Path,
    *,
    create: bool = False,
    read_only: bool = False,
    clock: Clock | None = None,
    keys_in_file: bool = False,
    till: str = "01",
    console: bool = False,
) -> App:
    """Open the shop whose database lies at `path`; a new one is made only if `create` says so.

    Raises: Fault FILE_UNREADABLE (there is none), KEYS_MISSING, KEYS_FOREIGN, and those of `Store`.
    """
    path = Path(path)
    there = exists(path)
    if not there and not create:
        raise Fault(Faulted.FILE_UNREADABLE, path=str(path))
    path.parent.mkdir(parents=True, exist_ok=True)
    place = keys_of(path, in_file=keys_in_file)
    if there:
        found = place.load()
        if found is None:
            raise Fault(Faulted.KEYS_MISSING, path=str(path))
        keys = found
    else:
        keys = new_keys()
        place.save(keys)
    store = Store(path, keys.chain_key, read_only=read_only)
    try:
        _check_keys(store, keys, path, read_only=read_only)
    except BaseException:
        store.close()
        raise
    desk = Desk(store, clock or SystemClock(), keys, till, console=console, box=lambda: _box(keys))
    return App(path, store, keys, desk, Pins(keys.derived("pin")))


def _box(keys: KeySet) -> Box:
    from shop_member.keys import SecretBox

    return SecretBox(keys.derived("outbox"))


def restore_shop(
    file: Path, path: Path, password: str = "", *, keys_in_file: bool = False, told: Told = untold
) -> Restored:
    """Put the shop inside a backup to `path`, after proving all of it; the shop that lies there is moved aside whole.

    `password` is the passphrase or recovery code; without one the keys must be on this machine already. Stopped by `told`,
    nothing has changed. Refuses:
    KEYS_PASSPHRASE_MISSING, KEYS_PASSPHRASE_WRONG. Raises: Fault FILE_UNREADABLE, BACKUP_FOREIGN, BACKUP_DAMAGED,
    STORE_NEWER, KEYS_MISSING, KEYS_FOREIGN, STORE_OPEN_ELSEWHERE, DISK_FULL, DISK_ERROR; then nothing has changed.
    """
    from shop_member.domain.backups import Restored
    from shop_member.store.backup import read_backup
    from shop_member.store.restore import put_in_place, work_folder

    path.parent.mkdir(parents=True, exist_ok=True)
    here = _keys_here(path, password, in_file=keys_in_file)

    def unlocked(locked: tuple[bytes, ...]) -> KeySet:
        return _unlocked(locked, password, here, file)

    with work_folder(path.parent) as folder:
        facts, keys = read_backup(file, folder / DATABASE, unlocked, told)
        same = here is not None and here.fingerprint == keys.fingerprint
        also = () if same else (FILE_NAME, SHOP_ID)
        stamp = SystemClock().now().strftime("%Y-%m-%d-%H%M%S")

        def keep_keys() -> None:
            if not same:
                keys_of(path, in_file=keys_in_file).save(keys)

        aside = put_in_place(folder / DATABASE, path, stamp, also=also, keep_keys=keep_keys)
    app = open_shop(path, keys_in_file=keys_in_file, console=True)
    try:
        with app.store.writing() as work:
            work.audit.add(app.desk.now_text(), CONSOLE, "shop_restored", file.name, {"seq": str(facts.seq)})
    finally:
        app.close()
    return Restored(path, facts, aside)


def _keys_here(path: Path, password: str, *, in_file: bool) -> KeySet | None:
    if not exists(path) and not (path.parent / FILE_NAME).exists():
        return None
    try:
        return keys_of(path, in_file=in_file).load()
    except Fault:
        if not password:
            raise
        return None  # damaged or locked away: the ones inside the backup take their place


def _unlocked(locked: tuple[bytes, ...], password: str, here: KeySet | None, file: Path) -> KeySet:
    if password and locked:
        from shop_member.keys import unwrap

        for place, blob in enumerate(locked, 1):
            try:
                return unwrap(blob, password, str(file))
            except Refusal:
                if place == len(locked):
                    raise
    if here is not None:
        return here
    if locked:
        raise Refusal(Refused.KEYS_PASSPHRASE_MISSING)
    raise Fault(Faulted.KEYS_MISSING, path=str(file))


def _check_keys(store: Store, keys: KeySet, path: Path, *, read_only: bool) -> None:
    with store.reading() as work:
        remembered = work.settings.get(KEYS_SETTING)
    if remembered is None and not read_only:
        with store.writing() as work:
            work.settings.put(KEYS_SETTING, keys.fingerprint)
    elif remembered != keys.fingerprint:
        raise Fault(Faulted.KEYS_FOREIGN, path=str(path))


def _shop_id(path: Path) -> str:
    """The keyring knows a shop by the name in `shop.id`, so that its folder may move."""
    named = path.parent / SHOP_ID
    if named.exists():
        return named.read_text(encoding="ascii").strip()
    shop_id = new_id()
    named.write_text(shop_id + "\n", encoding="ascii")
    return shop_id
