"""X and Z reports on the same paper as receipts."""

from __future__ import annotations

import io
from pathlib import Path
from zoneinfo import ZoneInfo

from shop_member.domain.amounts import POINTS
from shop_member.domain.documents import ReportRow, ShiftReportDocument, ShiftReportKind
from shop_member.formats import day, moment, number
from shop_member.i18n import QT_TRANSLATE_NOOP, translate
from shop_member.printing.layout import Page
from shop_member.printing.output import whole_file
from shop_member.printing.pdf import write_pages
from shop_member.printing.roll import Roll
from shop_member.printing.wording import say

_TITLES = {
    ShiftReportKind.X: QT_TRANSLATE_NOOP("shift report", "Shift report (X)"),
    ShiftReportKind.Z: QT_TRANSLATE_NOOP("shift report", "Day closing report (Z)"),
}


def layout_shift_report(document: ShiftReportDocument, width_mm: int = 80, *, bare: bool = False) -> Page:
    """Lay out an X or Z report for paper 80 or 58 mm wide; `bare` leaves out the paper's side margins."""
    language = document.language
    zone = ZoneInfo(document.shop.zone)
    roll = Roll(language, width_mm, bare=bare)
    roll.shop(document.shop)
    roll.gap(4)
    roll.title(_t(document, _TITLES[document.kind]), reverse=True)
    if document.copy:
        roll.framed(translate("shift report", "COPY {number}", -1, language).format(number=document.copy))
    if document.number:
        roll.pair(_t(document, QT_TRANSLATE_NOOP("shift report", "Report number")), document.number)
    roll.pair(_t(document, QT_TRANSLATE_NOOP("shift report", "Business day")), day(document.business_date, language))
    if document.till:
        roll.pair(_t(document, QT_TRANSLATE_NOOP("shift report", "Till")), document.till)
    opened = moment(document.opened_at, zone, language)
    roll.pair(_t(document, QT_TRANSLATE_NOOP("shift report", "Opened")), opened)
    roll.pair(_t(document, QT_TRANSLATE_NOOP("shift report", "Opened by")), document.opened_by)
    if document.kind is ShiftReportKind.Z:
        closed, by = QT_TRANSLATE_NOOP("shift report", "Closed"), QT_TRANSLATE_NOOP("shift report", "Closed by")
    else:
        closed, by = QT_TRANSLATE_NOOP("shift report", "Printed"), QT_TRANSLATE_NOOP("shift report", "Printed by")
    roll.pair(_t(document, closed), moment(document.at, zone, language))
    roll.pair(_t(document, by), document.by)
    for section in document.sections:
        roll.dashes()
        roll.lines(say(section.title, language), bold=True)
        for row in section.rows:
            _row(roll, row)
    _cash(roll, document)
    if document.note:
        roll.dashes()
        roll.lines(document.note)
    if document.kind is ShiftReportKind.Z:
        _signature(roll, document)
    return roll.finished()


def write_shift_report(document: ShiftReportDocument, path: Path, width_mm: int = 80) -> None:
    """Write a report as a PDF. Raises Fault DISK_FULL or DISK_ERROR; then nothing is left."""
    with whole_file(path) as file:
        file.write(shift_report_pdf(document, width_mm))


def shift_report_pdf(document: ShiftReportDocument, width_mm: int = 80) -> bytes:
    """Return a report as the bytes of a PDF; the same document always gives the same bytes."""
    target = io.BytesIO()
    title = f"{_t(document, _TITLES[document.kind])} {document.number}".strip()
    write_pages([layout_shift_report(document, width_mm)], target, title, document.shop.name, document.language)
    return target.getvalue()


def _t(document: ShiftReportDocument, source: str) -> str:
    return translate("shift report", source, -1, document.language)


def _row(roll: Roll, row: ReportRow) -> None:
    """Print label, count in brackets after it, and the figure; points say that they are points."""
    label = say(row.label, roll.language)
    if row.count is not None:
        counted = translate("shift report", "{label} ({count})", -1, roll.language)
        label = counted.format(label=label, count=f"{row.count:,}")
    figure = "" if row.amount is None else number(row.amount)
    if row.amount is not None and row.amount.asset == POINTS:
        figure = translate("shift report", "{points} pts", -1, roll.language).format(points=figure)
    roll.pair(label, figure, indent=row.indent, bold=row.strong)


def _cash(roll: Roll, document: ShiftReportDocument) -> None:
    if document.expected is None and document.counted is None:
        return
    roll.dashes()
    roll.lines(_t(document, QT_TRANSLATE_NOOP("shift report", "Cash in the drawer")), bold=True)
    if document.expected is not None:
        roll.pair(_t(document, QT_TRANSLATE_NOOP("shift report", "Expected")), number(document.expected))
    if document.counted is not None:
        roll.pair(_t(document, QT_TRANSLATE_NOOP("shift report", "Counted")), number(document.counted))
    difference = document.difference
    if difference is not None:
        if difference.units < 0:
            label = QT_TRANSLATE_NOOP("shift report", "Short")
        elif difference.units > 0:
            label = QT_TRANSLATE_NOOP("shift report", "Over")
        else:
            label = QT_TRANSLATE_NOOP("shift report", "Difference")
        roll.big_pair(_t(document, label), number(difference, plus=True))


def _signature(roll: Roll, document: ShiftReportDocument) -> None:
    roll.gap(26)
    roll.rule(roll.left, roll.y, roll.left + roll.room * 0.6, roll.y, 0.75, "#000000")
    roll.gap(2)
    roll.lines(_t(document, QT_TRANSLATE_NOOP("shift report", "Signature")))
