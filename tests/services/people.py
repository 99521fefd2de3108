"""The small shop with every service around people, and PINs whose hashing is real but quick."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from argon2.low_level import Type

from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.rules import Rules
from shop_member.domain.shop import AuditRow
from shop_member.pins import Pins
from shop_member.services.cards import CardService
from shop_member.services.enrolment import EnrolCommand, Enrolled, EnrolmentService
from shop_member.services.guests import Guest, GuestService
from shop_member.services.held import HeldService
from shop_member.services.items import ItemService
from shop_member.services.settings import SettingsService
from shop_member.services.setup import SetupService
from shop_member.services.staffing import StaffService
from shop_member.store.verify import verify
from tests.shop import KEYS, SmallShop, small_shop

PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)
GOOD_PINS = {"cashier": "8352", "manager": "940617", "owner": "271903"}
PASSPHRASE = "lantern river seven"


class QuickPins(Pins):
    """Argon2id as the shop uses it, with the least memory and passes it allows."""

    def __init__(self, pepper: bytes = KEYS.derived("pin")) -> None:
        super().__init__(pepper)
        self._hasher = PasswordHasher(1, 8, 1, hash_len=32, salt_len=16, type=Type.ID)


class Ticks:
    """A monotonic clock that stands where it is put."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at


@dataclass
class PeopleShop:
    """Services around people on the small shop; `ticks` is what waits are measured by."""

    small: SmallShop
    ticks: Ticks
    cards: CardService
    enrolment: EnrolmentService
    guests: GuestService
    staff: StaffService
    items: ItemService
    settings: SettingsService
    held: HeldService
    setup: SetupService

    def enrol(self, name: str = "林志豪", phone: str = "", **more: object) -> Enrolled:
        values = {"request_id": new_id(), "by": "cashier", "name": name, "phone": phone, **more}
        return self.enrolment.enrol(EnrolCommand(**values))  # type: ignore[arg-type]

    def guest(self, member_id: str) -> Guest:
        return self.guests.guest("cashier", member_id)

    def give_pins(self) -> None:
        """Let the staff of the small shop log in with GOOD_PINS and the owner's PASSPHRASE."""
        with self.small.store.writing() as work:
            for person in work.staff.all():
                work.staff.update(replace(person, pin_hash=self.staff.pins.hash(GOOD_PINS[person.id])))
        self.staff.set_passphrase("owner", PASSPHRASE)

    def audit(self, action: str | None = None) -> tuple[AuditRow, ...]:
        return self.settings.audit("owner", action=action)

    def close(self) -> None:
        """Close the shop, whose file must not contradict itself."""
        problems = verify(self.small.store.connection, KEYS.chain_key).problems
        self.small.close()
        assert problems == ()

    def texts(self) -> str:
        """Every value of every table as one text, to look for what must not be there."""
        connection = self.small.store.connection
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        shown = [table for table in tables if not table.startswith("member_search")]
        return "\n".join(str(tuple(row)) for table in shown for row in connection.execute(f"SELECT * FROM {table}"))


def people_shop(path: Path, *, members: int = 1, shop_rules: Rules | None = None) -> PeopleShop:
    """Return the services over a new shop at `path`."""
    return with_services(small_shop(path, members=members, shop_rules=shop_rules))


def with_services(small: SmallShop) -> PeopleShop:
    """Return the services over an open shop, as after a start of the program."""
    desk, pins, ticks = small.desk, QuickPins(), Ticks()
    staff, enrolment = StaffService(desk, pins), EnrolmentService(desk, pins)
    for guard in (staff.guard, enrolment.guard):
        guard.monotonic = ticks
        guard._started = ticks()
    return PeopleShop(
        small,
        ticks,
        CardService(desk),
        enrolment,
        GuestService(desk),
        staff,
        ItemService(desk),
        SettingsService(desk),
        HeldService(desk),
        SetupService(desk, pins),
    )


def refused(code: Refused) -> pytest.RaisesExc[Refusal]:
    """Expect a refusal with this code."""
    return pytest.raises(Refusal, check=lambda error: error.code is code)
