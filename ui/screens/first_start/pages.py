"""The wizard's pages: fields only, each tells the view model what was typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from shop_member.domain.amounts import CURRENCIES
from shop_member.domain.clock import Clock
from shop_member.formats import symbol
from shop_member.i18n import translate
from ui.printing import printer_names
from ui.screens.first_start.draft import ZONES, Draft, country_names
from ui.screens.first_start.view_model import FirstStartModel, State
from ui.theme import Role
from ui.widgets.choice import ComboBox, Segmented, Switch
from ui.widgets.fields import FormRow
from ui.widgets.label import Label
from ui.widgets.number_edit import NumberEdit, NumberKind


class FormPage(QWidget):
    """A page of fields. `rows` are its fields by the draft's names; `show_state` fills them and places complaints."""

    def __init__(self, title: str, line: str) -> None:
        super().__init__()
        self.rows: dict[str, FormRow] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(4, 4, 4, 4)
        self.column.setSpacing(12)
        self.column.addWidget(Label(title, Role.TITLE))
        self.column.addWidget(Label(line, Role.BODY, "text_2", wrap=True))

    def place(self, *names: str) -> None:
        """Put fields side by side as the next row."""
        row = QHBoxLayout()
        row.setSpacing(16)
        for name in names:
            row.addWidget(self.rows[name], 1, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)

    def finish(self) -> None:
        """Leave the rest of the page empty."""
        self.column.addStretch(1)

    def show_state(self, state: State) -> None:
        """Fill the fields and say what is wrong with them."""
        complaints = dict(state.errors)
        for name, row in self.rows.items():
            field, value = row.field, getattr(state.draft, name)
            if isinstance(field, QLineEdit):
                if field.text() != value:
                    field.setText(value)
            elif isinstance(field, (ComboBox, Segmented)):
                field.set_value(value)
            elif isinstance(field, Switch):
                field.setChecked(value)
            row.set_error(complaints.get(name, ""))

    def first_field(self, state: State) -> QWidget | None:
        """Return the field to type into first: one that is refused, else the first empty one, else the first."""
        refused = dict(state.errors)
        fields = list(self.rows.items())
        for name, row in fields:
            if name in refused:
                return row.field
        for _, row in fields:
            if isinstance(row.field, QLineEdit) and not row.field.text():
                return row.field
        return fields[0][1].field if fields else None


def _line(model: FirstStartModel, name: str, *, secret: bool = False) -> QLineEdit:
    edit = QLineEdit()
    if secret:
        edit.setEchoMode(QLineEdit.EchoMode.Password)
    edit.textEdited.connect(lambda text: model.answer(**{name: text}))
    return edit


def _number(model: FirstStartModel, name: str, kind: NumberKind, scale: int = 0) -> NumberEdit:
    edit = NumberEdit(kind, scale=scale)
    edit.textEdited.connect(lambda text: model.answer(**{name: text}))
    return edit


def _choice(items: tuple[tuple[Any, str], ...], chosen: Callable[[Any], None]) -> ComboBox:
    box = ComboBox(items)
    box.chosen.connect(chosen)
    return box


class ShopPage(FormPage):
    """Name, address, telephone."""

    def __init__(self, model: FirstStartModel) -> None:
        super().__init__(
            translate("first start", "Your shop"),
            translate("first start", "Printed on receipts, cards and statements. Everything can be changed later."),
        )
        self.rows["name"] = FormRow(translate("first start", "Name"), _line(model, "name"))
        self.rows["address"] = FormRow(translate("first start", "Address (optional)"), _line(model, "address"))
        self.rows["phone"] = FormRow(
            translate("first start", "Telephone (optional)"), _number(model, "phone", NumberKind.PHONE)
        )
        for name in self.rows:
            self.place(name)
        self.finish()


class CountryPage(FormPage):
    """Country profile, currency, zone."""

    def __init__(self, model: FirstStartModel, clock: Clock) -> None:
        super().__init__(
            translate("first start", "Country and money"),
            translate("first start", "The country sets tax, limits and what may expire, to begin with. This is no legal advice."),
        )  # fmt: skip
        self.rows["profile"] = FormRow(
            translate("first start", "Country"), _choice(country_names(), model.choose_country)
        )
        self.rows["currency"] = FormRow(
            translate("first start", "Currency"),
            _choice(
                tuple((code, f"{code}  {symbol(code).strip()}") for code in CURRENCIES),
                lambda code: model.answer(currency=code),
            ),
            translate("first start", "Fixed once something was booked."),
        )
        usual = [zone for zones in ZONES.values() for zone in zones]
        others = sorted(zone for zone in available_timezones() if "/" in zone and zone not in usual)
        self.rows["zone"] = FormRow(
            translate("first start", "Time zone"),
            _choice(tuple((zone, zone.replace("_", " ")) for zone in [*usual, *others]), model.choose_zone),
        )  # fmt: skip
        self.place("profile")
        self.place("currency", "zone")
        self.finish()
        self._clock = clock

    def show_state(self, state: State) -> None:
        """Say what time it is in the zone, which tells a wrong one at a glance."""
        time = self._clock.now().astimezone(ZoneInfo(state.draft.zone))
        words = translate("first start", "It is {time} there now. Dates on receipts follow this clock.")
        self.rows["zone"].set_hint(words.format(time=f"{time:%H:%M}"))
        super().show_state(state)


class DayPage(FormPage):
    """When the business day ends, and tax."""

    def __init__(self, model: FirstStartModel) -> None:
        super().__init__(
            translate("first start", "Business day and tax"),
            translate("first start", "What is sold after midnight and before this hour belongs to the day before."),
        )
        hours = tuple((f"{hour:02d}:00", f"{hour:02d}:00") for hour in range(9))
        midnight = (("00:00", translate("first start", "00:00 (midnight)")), *hours[1:])
        self.rows["day_ends"] = FormRow(
            translate("first start", "The business day ends at"),
            _choice(midnight, lambda text: model.answer(day_ends=text)),
        )
        self.rows["tax"] = FormRow(
            translate("first start", "Tax on what is sold, in percent"),
            _number(model, "tax", NumberKind.AMOUNT, 2),
            translate("first start", "Items may have other rates."),
        )
        include = Segmented(
            (
                (True, translate("first start", "Prices include tax")),
                (False, translate("first start", "Tax is added to prices")),
            )
        )
        include.chosen.connect(lambda on: model.answer(include_tax=on))
        self.rows["include_tax"] = FormRow(translate("first start", "Prices"), include)
        for name in self.rows:
            self.place(name)
        self.finish()


class OwnerPage(FormPage):
    """The owner: name, PIN for the till, passphrase for everything else."""

    def __init__(self, model: FirstStartModel) -> None:
        super().__init__(
            translate("first start", "The owner"),
            translate("first start", "The PIN opens the till every day. The passphrase lifts a locked PIN and opens backups."),
        )  # fmt: skip
        again = translate("first start", "Again")
        self.rows["owner"] = FormRow(translate("first start", "Your name"), _line(model, "owner"))
        self.rows["pin"] = FormRow(
            translate("first start", "PIN"),
            _number(model, "pin", NumberKind.PIN),
            translate("first start", "4 to 8 digits that nobody would guess"),
        )
        self.rows["pin_again"] = FormRow(again, _number(model, "pin_again", NumberKind.PIN))
        self.rows["phrase"] = FormRow(
            translate("first start", "Passphrase"),
            _line(model, "phrase", secret=True),
            translate("first start", "12 characters or more, such as four words"),
        )
        self.rows["phrase_again"] = FormRow(again, _line(model, "phrase_again", secret=True))
        self.place("owner")
        self.place("pin", "pin_again")
        self.place("phrase", "phrase_again")
        self.finish()


class PrinterPage(FormPage):
    """Receipt printer, width, when it prints."""

    def __init__(self, model: FirstStartModel) -> None:
        super().__init__(
            translate("first start", "Receipts"),
            translate(
                "first start", "A test print is in the settings. Without a printer, receipts can be kept as PDF."
            ),
        )
        names = tuple((name, name) for name in printer_names())
        none = (("", translate("first start", "No printer yet")),)
        self.rows["printer"] = FormRow(
            translate("first start", "Printer"), _choice((*none, *names), lambda name: model.answer(printer=name))
        )
        width = Segmented(((80, translate("first start", "80 mm")), (58, translate("first start", "58 mm"))))
        width.chosen.connect(lambda value: model.answer(width=value))
        self.rows["width"] = FormRow(translate("first start", "Width of the paper roll"), width)
        when = Segmented(
            (
                ("always", translate("first start", "Always")),
                ("ask", translate("first start", "When asked for")),
                ("never", translate("first start", "Never")),
            )
        )
        when.chosen.connect(lambda value: model.answer(printing=value))
        self.rows["printing"] = FormRow(translate("first start", "Print receipts"), when)
        for name in self.rows:
            self.place(name)
        self.finish()


def summary_rows(draft: Draft) -> tuple[tuple[int, str, str], ...]:
    """Return (page number, words, answer) for everything that is about to be kept."""
    country = dict(country_names())[draft.profile]
    tax = (
        translate("first start", "{rate}%, in the prices")
        if draft.include_tax
        else translate("first start", "{rate}%, added")
    )
    printing = {
        "always": translate("first start", "Always"),
        "ask": translate("first start", "When asked for"),
        "never": translate("first start", "Never"),
    }[draft.printing]
    printer = draft.printer or translate("first start", "No printer yet")
    return (
        (0, translate("first start", "Shop"), draft.name),
        (0, translate("first start", "Address"), " · ".join(part for part in (draft.address, draft.phone) if part) or "–"),
        (1, translate("first start", "Country"), f"{country} · {draft.currency} · {draft.zone.replace('_', ' ')}"),
        (2, translate("first start", "Business day ends"), draft.day_ends),
        (2, translate("first start", "Tax"), tax.format(rate=draft.tax or "0")),
        (3, translate("first start", "Owner"), draft.owner),
        (4, translate("first start", "Receipts"), f"{printer} · {draft.width} mm · {printing}"),
    )  # fmt: skip
