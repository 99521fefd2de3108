"""What the wizard has asked so far, and which answers a page would refuse."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from zoneinfo import available_timezones

from shop_member.domain.amounts import Asset, parse
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.members import tidy_text
from shop_member.domain.profiles import PROFILES, default_rules
from shop_member.domain.profiles import profile as profile_of
from shop_member.domain.rules import Rules
from shop_member.domain.shop import ShopSettings
from shop_member.domain.staff import check_passphrase, check_pin
from shop_member.i18n import translate
from shop_member.services.setup import Answers
from shop_member.words import sentence

PERCENT = Asset("%", 2)
"""Percentages with two digits after the point: basis points."""
SHORTEST_PIN = 4

ZONES: dict[str, tuple[str, ...]] = {
    "TW": ("Asia/Taipei",),
    "CN": ("Asia/Shanghai", "Asia/Urumqi"),
    "HK": ("Asia/Hong_Kong",),
    "JP": ("Asia/Tokyo",),
    "US": ("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"),
    "EU": ("Europe/Berlin", "Europe/Paris", "Europe/Madrid", "Europe/Rome", "Europe/Dublin"),
    "none": ("UTC",),
}
"""The zones a country's shops are in, the likeliest first."""

_NOWHERE = ("UTC", "GMT", "UCT", "Zulu", "Universal", "Greenwich", "Factory")


class Page(StrEnum):
    """The pages in order."""

    SHOP = "shop"
    COUNTRY = "country"
    DAY = "day"
    OWNER = "owner"
    PRINTER = "printer"
    SUMMARY = "summary"


PAGES = tuple(Page)


@dataclass(frozen=True, slots=True)
class Draft:
    """The answers so far; secrets never show in its text."""

    language: str = "en"
    name: str = ""
    address: str = ""
    phone: str = ""
    profile: str = "none"
    currency: str = "USD"
    zone: str = "UTC"
    zone_chosen: bool = False
    """Whether somebody chose the zone by hand, so that even UTC is meant."""
    day_ends: str = "00:00"
    include_tax: bool = True
    tax: str = "0"
    owner: str = ""
    pin: str = field(default="", repr=False)
    pin_again: str = field(default="", repr=False)
    phrase: str = field(default="", repr=False)
    phrase_again: str = field(default="", repr=False)
    printer: str = ""
    width: int = 80
    printing: str = "ask"

    def settings(self) -> ShopSettings:
        """Return the shop's settings."""
        return ShopSettings(
            name=self.name,
            address=self.address,
            phone=self.phone,
            currency=self.currency,
            profile=self.profile,
            language=self.language,
            paper_language=self.language,
            zone=self.zone,
            day_ends=self.day_ends,
            print_receipts=self.printing,
            receipt_printer=self.printer,
            receipt_width_mm=self.width,
            theme="light",
        )

    def rules(self) -> Rules:
        """Return the country's rules with the tax that was typed. Refuses: AMOUNT_NOT_A_NUMBER and its kin."""
        usual = default_rules(self.profile, self.currency)
        rate = parse(self.tax or "0", PERCENT).units
        prices = replace(usual.prices, prices_include_tax=self.include_tax, default_tax_rate=rate)
        return replace(usual, prices=prices)

    def answers(self) -> Answers:
        """Return everything for the service that makes the shop."""
        return Answers(self.settings(), self.owner, self.pin, self.phrase, self.rules())


def is_nowhere(zone: str) -> bool:
    """Tell whether a zone says nothing of where a shop is, as on a computer that was set to UTC."""
    return zone in _NOWHERE or zone.startswith("Etc/") or zone not in available_timezones()


def zone_of(code: str, machine: str) -> str:
    """Return the zone a country's shop is in: the computer's own if it lies there, else the country's likeliest."""
    parts = {"US": "America/", "EU": "Europe/", "none": ""}
    there = machine in ZONES[code] or (code in parts and machine.startswith(parts[code]))
    return machine if there and not is_nowhere(machine) else ZONES[code][0]


def of_country(draft: Draft, code: str, machine: str = "UTC") -> Draft:
    """Return the draft with a country's usual currency, zone and tax; `machine` is the computer's zone."""
    country = profile_of(code)
    return replace(
        draft,
        profile=code,
        currency=country.currency,
        zone=zone_of(code, machine),
        zone_chosen=False,
        include_tax=country.prices_include_tax,
        tax=percent(country.tax_rates[0]),
    )


def first_draft(language: str, machine: str) -> Draft:
    """Return what the wizard begins with: the country that the computer's zone points to, else the language's."""
    by_zone = next((code for code, zones in ZONES.items() if machine in zones), "")
    by_language = {"zh_TW": "TW", "zh_CN": "CN"}.get(language, "none")
    code = by_zone or ("EU" if machine.startswith("Europe/") else "none")
    if is_nowhere(machine) or (code == "none" and by_language != "none"):
        code = by_language
    draft = of_country(Draft(language=language), code, machine)
    return draft if is_nowhere(machine) else replace(draft, zone=machine)


def percent(basis_points: int) -> str:
    """Return basis points as people type them: 500 → `5`, 1250 → `12.5`."""
    return f"{basis_points / 100:.2f}".rstrip("0").rstrip(".")


def country_names() -> tuple[tuple[str, str], ...]:
    """Return (code, name) of every country profile in the window's language."""
    names = {
        "TW": translate("countries", "Taiwan"),
        "CN": translate("countries", "Mainland China"),
        "HK": translate("countries", "Hong Kong"),
        "JP": translate("countries", "Japan"),
        "US": translate("countries", "United States"),
        "EU": translate("countries", "European Union"),
        "none": translate("countries", "Another country"),
    }
    return tuple((one.code, names[one.code]) for one in PROFILES)


def complaints(draft: Draft, page: Page) -> dict[str, str]:
    """Return (field, sentence) for every answer of a page that can't be kept; empty if it may be left."""
    checks = {
        Page.SHOP: (
            ("name", lambda: _name(draft.name)),
            ("address", lambda: tidy_text(draft.address, "address", lines=True, limit=200)),
            ("phone", lambda: tidy_text(draft.phone, "phone", limit=32)),
        ),
        Page.DAY: (("tax", lambda: _tax(draft)),),
        Page.OWNER: (
            ("owner", lambda: _name(draft.owner)),
            ("pin", lambda: check_pin(draft.pin, (draft.phone,))),
            ("phrase", lambda: check_passphrase(draft.phrase)),
        ),
    }.get(page, ())  # fmt: skip
    found: dict[str, str] = {}
    for name, check in checks:
        try:
            check()
        except Refusal as error:
            found[name] = _missing(draft).get(name) or sentence(error)
    if page is Page.COUNTRY and is_nowhere(draft.zone) and not draft.zone_chosen:
        found["zone"] = translate("first start", "This computer does not say where it is: choose the zone of the shop.")
    if page is Page.OWNER:
        if "pin" not in found and draft.pin != draft.pin_again:
            found["pin_again"] = (
                translate("first start", "The two PINs differ: type the same one here.")
                if draft.pin_again
                else translate("first start", "Type the same PIN here once more.")
            )
        if "phrase" not in found and draft.phrase != draft.phrase_again:
            found["phrase_again"] = (
                translate("first start", "The two passphrases differ: type the same one here.")
                if draft.phrase_again
                else translate("first start", "Type the same passphrase here once more.")
            )
    return found


def _missing(draft: Draft) -> dict[str, str]:
    """Return what is said where nothing, or too little, was typed: there is nothing to guess about yet."""
    found = {}
    if not draft.name.strip():
        found["name"] = translate("first start", "The shop has no name yet: type the one that stands on receipts.")
    if not draft.owner.strip():
        found["owner"] = translate("first start", "Your name is missing: type it as the lock screen shall show it.")
    digits = len(draft.pin)
    if not digits:
        found["pin"] = translate("first start", "There is no PIN yet: type 4 to 8 digits.")
    elif digits < SHORTEST_PIN:
        found["pin"] = translate("first start", "This PIN is too short: type 4 to 8 digits.")
    if not draft.phrase.strip():
        found["phrase"] = translate("first start", "There is no passphrase yet: type 12 characters or more.")
    return found


def _name(text: str) -> None:
    if not tidy_text(text, "name"):
        raise Refusal(Refused.NAME_MISSING)


def _tax(draft: Draft) -> None:
    if parse(draft.tax or "0", PERCENT).units > 10_000:
        raise Refusal(Refused.AMOUNT_TOO_LARGE, text=draft.tax)
