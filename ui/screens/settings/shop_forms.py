"""The forms over the shop's own settings: shop, papers, printer, country."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any
from zoneinfo import available_timezones

from PySide6.QtCore import QObject

from shop_member.domain.amounts import CURRENCIES
from shop_member.domain.changes import Changes
from shop_member.domain.profiles import ProfileNote, profile
from shop_member.domain.shop import ShopSettings
from shop_member.domain.views import Picture
from shop_member.formats import symbol
from shop_member.i18n import LANGUAGES, translate
from ui.messages import Message, success
from ui.pictures import read_picture
from ui.printing import PDF_FILES, printer_names
from ui.screen import Context
from ui.screens.first_start.draft import ZONES, country_names, is_nowhere, zone_of
from ui.screens.settings.form import NAME, Field, FormModel, Group, Kind
from ui.view_model import ViewModel

LANGUAGE_NAMES = {"en": "English", "zh_TW": "繁體中文", "zh_CN": "简体中文"}


class ShopForm(FormModel):
    """Fields of `ShopSettings`; the window follows what was saved."""

    def __init__(self, context: Context, groups: Sequence[Group], parent: QObject | None = None) -> None:
        super().__init__(context, groups, self.load, self.store, parent)
        self._paths = {one.path for group in groups for one in group.fields}

    def load(self, app: Any) -> tuple[dict[str, Any], str]:
        """Read the settings."""
        return asdict(app.settings.shop()), ""

    def store(self, app: Any, record: dict[str, Any]) -> ShopSettings:
        """Save this form's fields over whatever the others are now."""
        changes = {path: record[path] for path in self._paths}
        saved: ShopSettings = app.settings.save_shop(self.by, replace(app.settings.shop(), **changes))
        return saved

    def stored(self, answer: ShopSettings) -> Message:
        """Let the window take the name, the zone and the look."""
        self.tell(Changes.SETTINGS | Changes.AUDIT)
        self.context.adopt(answer)
        return success(translate("settings", "Saved."))


class CountryForm(ShopForm):
    """The country profile, with what has to be known about it."""

    def load(self, app: Any) -> tuple[dict[str, Any], str]:
        """Read the settings and say what the profile says."""
        record, _ = super().load(app)
        notes = [profile_notes(record["profile"])]
        if is_nowhere(record["zone"]):
            notes.insert(
                0,
                translate(
                    "settings",
                    "The clock of this shop is UTC: choose its own time zone, or its days end at the wrong hour.",
                ),
            )
        return record, "\n".join(notes)

    def answer(self, path: str, value: Any) -> None:
        """Take another country with its time zone, unless one was chosen that says where the shop is."""
        super().answer(path, value)
        zone = self.state.values["zone"]
        if path == "profile" and is_nowhere(zone):
            super().answer("zone", zone_of(value, zone))


@dataclass(frozen=True, slots=True)
class LogoState:
    """The shop's logo as it is kept."""

    content: bytes = field(default=b"", repr=False)
    busy: bool = False
    message: Message | None = None


class LogoModel(ViewModel):
    """Keeps the logo that stands on receipts, cards and statements; each change is on record."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(LogoState(), context.runner, parent)
        self._context = context

    def read(self) -> None:
        """Read the logo."""

        def took(found: Picture | None) -> None:
            self.set_state(content=found.content if found is not None else b"", busy=False)

        self.run(lambda app: app.settings.logo(), took)

    def choose(self, path: Path) -> None:
        """Take the logo from a file."""
        self._keep(lambda: read_picture(path))

    def remove(self) -> None:
        """Take the logo away: the shop's name stands alone."""
        self._keep(lambda: ("png", b""))

    def _keep(self, read: Callable[[], tuple[str, bytes]]) -> None:
        actor = self._context.session.actor
        by = actor.staff_id if actor is not None else ""
        self.set_state(busy=True, message=None)

        def kept(changes: Changes) -> None:
            self._context.events.changed.emit(changes | Changes.SETTINGS, NAME)
            self.set_state(message=success(translate("settings", "Saved.")))
            self.read()

        self.run(lambda app: app.settings.set_logo(by, *read()), kept)


def profile_notes(code: str) -> str:
    """Return what a country profile has to say, in sentences."""
    words = {
        ProfileNote.CHECK_DEFAULTS: translate("settings", "A start to be checked; this is no legal advice."),
        ProfileNote.RATE_TO_CHECK: translate("settings", "Check the rate of tax with your accountant."),
        ProfileNote.MULTI_PURPOSE_ONLY: translate("settings", "Only vouchers that are taxed when used are supported."),
        ProfileNote.LIABILITY_DATES: translate("settings", "The balance owed counts on fixed dates of the year."),
        ProfileNote.GUARANTEE_ON_PAPER: translate("settings", "Top-up contracts must name a guarantee."),
        ProfileNote.RECORDS_FIVE_YEARS: translate("settings", "Records must be kept for five years."),
    }
    return "\n".join(words[note] for note in profile(code).notes)


def shop_groups() -> tuple[Group, ...]:
    """Return name, address and what papers say."""
    return (
        Group(
            translate("settings", "Shop"),
            (
                Field("name", translate("settings", "Name")),
                Field("phone", translate("settings", "Telephone")),
                Field("address", translate("settings", "Address"), Kind.LINES),
                Field("tax_id", translate("settings", "Tax number")),
                Field("paper_language", translate("settings", "Language of receipts and statements"), Kind.CHOICE,
                      choices=tuple((code, LANGUAGE_NAMES[code]) for code in LANGUAGES)),
            ),
        ),
        Group(
            translate("settings", "On paper"),
            (
                Field("receipt_footer", translate("settings", "Foot of the receipt"), Kind.LINES),
                Field("greeting", translate("settings", "Greeting on statements"), Kind.LINES),
                Field("card_terms", translate("settings", "Terms on the back of the card"), Kind.LINES),
            ),
        ),
        Group(
            translate("settings", "Safety"),
            (
                Field("lock_after_minutes", translate("settings", "Lock the till after so many minutes"), Kind.COUNT,
                      translate("settings", "0 never locks by itself.")),
            ),
        ),
    )  # fmt: skip


def country_groups() -> tuple[Group, ...]:
    """Return country, money, day."""
    usual = [zone for zones in ZONES.values() for zone in zones]
    others = sorted(zone for zone in available_timezones() if "/" in zone and zone not in usual)
    hours = tuple((f"{hour:02d}:{half}", f"{hour:02d}:{half}") for hour in range(12) for half in ("00", "30"))
    return (
        Group(
            translate("settings", "Country and money"),
            (
                Field("profile", translate("settings", "Country profile"), Kind.CHOICE,
                      translate("settings", "Says what may expire, limits, and what papers must carry."), country_names()),
                Field("currency", translate("settings", "Currency"), Kind.CHOICE,
                      translate("settings", "Fixed once something was booked; rules begin anew."),
                      tuple((code, f"{code}  {symbol(code).strip()}") for code in CURRENCIES)),
                Field("zone", translate("settings", "Time zone"), Kind.CHOICE,
                      choices=tuple((zone, zone.replace("_", " ")) for zone in [*usual, *others])),
                Field("day_ends", translate("settings", "The business day ends at"), Kind.CHOICE,
                      translate("settings", "A bar that closes at 3 in the morning books it to the day before."), hours),
            ),
        ),
    )  # fmt: skip


def printer_groups() -> tuple[Group, ...]:
    """Return the receipt printer."""
    names = tuple((name, name) for name in printer_names()) + (
        (PDF_FILES, translate("settings", "None, as PDF files")),
    )
    return (
        Group(
            translate("settings", "Receipt printer"),
            (
                Field("receipt_printer", translate("settings", "Printer"), Kind.CHOICE,
                      choices=(("", translate("settings", "The computer's own")), *names)),
                Field("receipt_width_mm", translate("settings", "Width of the paper roll"), Kind.CHOICE,
                      choices=((80, translate("settings", "80 mm")), (58, translate("settings", "58 mm")))),
                Field("print_receipts", translate("settings", "Print receipts"), Kind.CHOICE,
                      choices=(("always", translate("settings", "Always")), ("ask", translate("settings", "When asked for")),
                               ("never", translate("settings", "Never")))),
            ),
        ),
    )  # fmt: skip
