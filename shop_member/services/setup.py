"""First start: what the wizard and the demo write into an empty file (O3)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from shop_member.domain.changes import Changes
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.members import tidy_text
from shop_member.domain.permissions import OWNER, ROLES
from shop_member.domain.ports import PinChecker
from shop_member.domain.profiles import check_principal_expiry, default_rules
from shop_member.domain.rules import Rules
from shop_member.domain.shop import ShopSettings
from shop_member.domain.staff import Staff, check_passphrase, check_pin
from shop_member.services.desk import Desk
from shop_member.services.login import PASSPHRASE_SETTING
from shop_member.services.settings import checked

TILLS_SETTING = "tills"


@dataclass(frozen=True, slots=True)
class Answers:
    """What the wizard asked: the shop, who owns it, their PIN for the till and their passphrase for everything else.

    `rules` are the country's defaults unless given.
    """

    shop: ShopSettings
    owner_name: str
    owner_pin: str
    owner_passphrase: str
    rules: Rules | None = None


@dataclass(frozen=True, slots=True)
class SetUp:
    """The shop is ready; `owner_id` is the first person on the staff list."""

    owner_id: str
    rules: Rules
    changes: Changes


@dataclass(slots=True)
class SetupService:
    """Makes a shop out of an empty file."""

    desk: Desk
    pins: PinChecker

    def is_set_up(self) -> bool:
        """Tell whether this file is a shop already."""
        return self.desk.is_set_up()

    def create_shop(self, answers: Answers) -> SetUp:
        """Write settings, rules, roles, the owner and the till, all or nothing.

        Refuses: ALREADY_SET_UP, NAME_MISSING, SETTING_NOT_VALID (field), PIN_TOO_SIMPLE (also for a part of the shop's
        phone), PASSPHRASE_TOO_SIMPLE, RULES_NOT_VALID (field).
        """
        desk, shop = self.desk, checked(answers.shop)
        name = tidy_text(answers.owner_name, "name")
        if not name:
            raise Refusal(Refused.NAME_MISSING)
        rules = answers.rules or default_rules(shop.profile, shop.currency)
        if rules.currency != shop.currency:
            raise Refusal(Refused.SETTING_NOT_VALID, field="currency")
        check_principal_expiry(rules)
        pin = check_pin(answers.owner_pin, (shop.phone,))
        phrase = check_passphrase(answers.owner_passphrase)
        pin_hash, phrase_hash = self.pins.hash(pin), self.pins.hash(phrase)
        with desk.store.writing() as work:
            if work.rules.history():
                raise Refusal(Refused.ALREADY_SET_UP)
            for role in ROLES:
                work.staff.put_role(role)
            owner = Staff(desk.ids(), name, OWNER.id, pin_hash)
            work.staff.add(owner)
            work.settings.put_shop(shop)
            work.settings.put(PASSPHRASE_SETTING, phrase_hash)
            work.settings.put(TILLS_SETTING, desk.till)
            kept = work.rules.add(replace(rules, version=0), desk.now_text(), owner.id)
            work.audit.add(desk.now_text(), owner.id, "shop_created", "shop",
                           {"currency": shop.currency, "profile": shop.profile})  # fmt: skip
            changes = work.changes
        desk.forget()
        return SetUp(owner.id, kept, changes)
