"""Reports on office paper: tables with repeated heads, figures on one edge, totals that close them."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from shop_member.domain.amounts import Amount
from shop_member.domain.documents import Cell, ReportDocument, ReportTable
from shop_member.formats import day, moment, number
from shop_member.i18n import QT_TRANSLATE_NOOP, translate
from shop_member.printing.layout import HAIRLINE, INK, INK_2, LINE, MM, Page, Sheet
from shop_member.printing.output import whole_file
from shop_member.printing.pdf import write_pages
from shop_member.printing.wording import say

PAPERS = {
    "A4": (210.0, 297.0),
    "A4-landscape": (297.0, 210.0),
    "Letter": (215.9, 279.4),
    "Letter-landscape": (279.4, 215.9),
}
"""Width and height in mm by name."""

_MARGIN = 18 * MM
_BODY, _SMALLEST, _GAP = 9.0, 5.0, 9.0


def layout_report(document: ReportDocument, paper: str = "A4") -> tuple[Page, ...]:
    """Lay out a report on as many pages as it needs; `paper` is a name in PAPERS."""
    return _Report(document, *PAPERS[paper]).pages()


def report_pdf(document: ReportDocument, paper: str = "A4") -> bytes:
    """Return a report as the bytes of a PDF; the same document always gives the same bytes."""
    target = io.BytesIO()
    title = say(document.title, document.language)
    write_pages(layout_report(document, paper), target, title, document.shop.name, document.language)
    return target.getvalue()


def write_report(document: ReportDocument, path: Path, paper: str = "A4") -> None:
    """Write a report as a PDF. Raises Fault DISK_FULL or DISK_ERROR; then nothing is left."""
    with whole_file(path) as file:
        file.write(report_pdf(document, paper))


class _Report:
    def __init__(self, document: ReportDocument, width_mm: float, height_mm: float) -> None:
        self.document, self.language = document, document.language
        self.width, self.height = width_mm * MM, height_mm * MM
        self.right = self.width - _MARGIN
        self.bottom = self.height - _MARGIN - 16
        self.sheet = Sheet(self.language)
        self.sheets = [self.sheet]
        self.y = _MARGIN

    def pages(self) -> tuple[Page, ...]:
        self._head()
        for table in self.document.tables:
            self._table(table)
        for note in self.document.notes:
            self._note(say(note, self.language))
        for index, sheet in enumerate(self.sheets):
            self._foot(sheet, index + 1)
        return tuple(sheet.page(self.width, self.height) for sheet in self.sheets)

    def _head(self) -> None:
        document, sheet = self.document, self.sheet
        room = self.right - _MARGIN
        title = say(document.title, self.language)
        face = sheet.face(True)
        size = face.shrink(title, 17, room * 0.62, 11)
        y = self.y + 15
        for line in face.wrap(title, size, room * 0.62, 2):
            sheet.text(_MARGIN, y, line, size, bold=True)
            y += size * 1.3
        sheet.text(self.right, self.y + 12, document.shop.name, 10, bold=True, align="right", room=room * 0.34)
        at = moment(document.at, ZoneInfo(document.shop.zone), self.language)
        printed = translate("report", "Printed {time}", -1, self.language).format(time=at)
        sheet.text(self.right, self.y + 26, printed, 7.5, colour=INK_2, align="right")
        period = " – ".join(day(edge, self.language) for edge in (document.first, document.last) if edge)
        below = " · ".join(text for text in (period, document.number) if text)
        sheet.text(_MARGIN, y, below, 9.5, colour=INK_2, room=room * 0.62)
        self.y = max(y, self.y + 28) + 9
        sheet.rule(_MARGIN, self.y, self.right, self.y, 1.2, INK)

    def _table(self, table: ReportTable) -> None:
        cells = [[self._say(cell) for cell in row] for row in table.rows]
        totals = [self._say(cell) for cell in table.totals]
        body, widths = self._widths(table, cells, totals)
        leading = body * 1.5
        title = say(table.title, self.language)
        if self.y + 3 * leading + (26 if title else 14) > self.bottom:
            self._new_page()
        self.y += 16
        if title:
            self.sheet.text(_MARGIN, self.y + 9, title, 10.5, bold=True, room=self.right - _MARGIN)
            self.y += 17
        self._titles(table, widths, body)
        for index, row in enumerate(cells):
            lines = self._lines(table, row, widths, body)
            high = leading * max(len(cell) for cell in lines)
            if self.y + high > self.bottom:
                self._new_page()
                self.y += 8
                self._titles(table, widths, body)
            self._row(table, lines, widths, body)
            self.sheet.rule(_MARGIN, self.y, self.right, self.y, 0.5 if index % 5 == 4 else 0.25, HAIRLINE)
        if totals:
            if self.y + leading * 1.2 > self.bottom:
                self._new_page()
                self.y += 8
                self._titles(table, widths, body)
            self.sheet.rule(_MARGIN, self.y, self.right, self.y, 0.9, INK)
            self.y += 1.5
            self._row(table, self._lines(table, totals, widths, body, bold=True), widths, body, bold=True)

    def _widths(self, table: ReportTable, cells: list[list[str]], totals: list[str]) -> tuple[float, list[float]]:
        """Return a body size and column widths at which every figure stands whole; words share what is left."""
        room = self.right - _MARGIN - _GAP * (len(table.columns) - 1)
        titles = [say(column.title, self.language) for column in table.columns]
        regular, bold = self.sheet.face(), self.sheet.face(True)
        body = _BODY
        while True:
            natural = []
            for index, title in enumerate(titles):
                wide = [regular.width(row[index], body) for row in cells] + [bold.width(title, body * 0.85)]
                natural.append(max(wide + ([bold.width(totals[index], body)] if totals else [])))
            figures = sum(wide for wide, column in zip(natural, table.columns, strict=True) if column.figures)
            words = sum(wide for wide, column in zip(natural, table.columns, strict=True) if not column.figures)
            left = room - figures
            if left >= min(words, room * 0.3) or body <= _SMALLEST:
                break
            body -= 0.5
        if figures + words <= room:
            spare = (room - figures - words) / len(natural)
            return body, [wide + spare for wide in natural]
        share = max(left, room * 0.2) / max(words, 1)
        squeeze = min(1.0, (room - max(left, room * 0.2)) / max(figures, 1))
        return body, [
            wide * (squeeze if column.figures else share) for wide, column in zip(natural, table.columns, strict=True)
        ]

    def _lines(
        self, table: ReportTable, row: list[str], widths: list[float], body: float, *, bold: bool = False
    ) -> list[list[str]]:
        face = self.sheet.face(bold)
        return [
            [text] if column.figures else face.wrap(text, body, wide, 3)
            for text, wide, column in zip(row, widths, table.columns, strict=True)
        ]

    def _row(
        self, table: ReportTable, lines: list[list[str]], widths: list[float], body: float, *, bold: bool = False
    ) -> None:
        leading = body * 1.5
        x = _MARGIN
        for cell, wide, column in zip(lines, widths, table.columns, strict=True):
            for index, line in enumerate(cell):
                baseline = self.y + leading * 0.72 + index * leading
                if column.figures:
                    size = self.sheet.face(bold).shrink(line, body, wide, 2)
                    self.sheet.text(x + wide, baseline, line, size, bold=bold, align="right")
                else:
                    self.sheet.text(x, baseline, line, body, bold=bold)
            x += wide + _GAP
        self.y += leading * max(len(cell) for cell in lines)

    def _titles(self, table: ReportTable, widths: list[float], body: float) -> None:
        x = _MARGIN
        baseline = self.y + body
        for wide, column in zip(widths, table.columns, strict=True):
            at, align = (x + wide, "right") if column.figures else (x, "left")
            title = say(column.title, self.language)
            self.sheet.text(at, baseline, title, body * 0.85, bold=True, colour=INK_2, align=align, room=wide)
            x += wide + _GAP
        self.y = baseline + body * 0.55
        self.sheet.rule(_MARGIN, self.y, self.right, self.y, 0.9, INK)

    def _note(self, text: str) -> None:
        lines = self.sheet.face().wrap(text, 8.5, self.right - _MARGIN, spaced=True)
        self.y += 10
        for line in lines:
            if self.y + 12 > self.bottom:
                self._new_page()
            self.sheet.text(_MARGIN, self.y + 8.5, line, 8.5, colour=INK_2)
            self.y += 12.5

    def _new_page(self) -> None:
        self.sheet = Sheet(self.language)
        self.sheets.append(self.sheet)
        title = say(self.document.title, self.language)
        self.sheet.text(_MARGIN, _MARGIN + 8, title, 8.5, bold=True, colour=INK_2, room=self.right - _MARGIN)
        self.y = _MARGIN + 14
        self.sheet.rule(_MARGIN, self.y, self.right, self.y, 0.6, LINE)

    def _foot(self, sheet: Sheet, index: int) -> None:
        y = self.height - _MARGIN
        page = translate("report", QT_TRANSLATE_NOOP("report", "Page {page} / {pages}"), -1, self.language)
        page = page.format(page=index, pages=len(self.sheets))
        sheet.text(self.right, y, page, 7.5, colour=INK_2, align="right")
        sheet.text(_MARGIN, y, self.document.shop.name, 7.5, colour=INK_2, room=(self.right - _MARGIN) * 0.7)

    def _say(self, cell: Cell) -> str:
        if cell is None:
            return ""
        if isinstance(cell, Amount):
            return number(cell) if cell else "–"
        if isinstance(cell, date):
            return day(cell, self.language)
        return f"{cell:,}" if isinstance(cell, int) else say(cell, self.language)
