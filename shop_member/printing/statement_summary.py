"""The box at the top of a statement: three sums that a guest can check with a finger."""

from __future__ import annotations

from dataclasses import dataclass

from shop_member.domain.documents import Equation, StatementDocument
from shop_member.formats import MINUS, number
from shop_member.i18n import QT_TRANSLATE_NOOP, translate
from shop_member.printing.layout import HAIRLINE, INK, INK_2, LINE, Sheet
from shop_member.printing.wording import say

_CAPTION, _FIGURE = 1.05, 2.35
"""Baselines of caption and figure under a row's upper edge, in body sizes."""


@dataclass(frozen=True, slots=True)
class _Term:
    """One figure of a sum with its sign and caption."""

    sign: str
    caption: str
    figure: str


@dataclass(frozen=True, slots=True)
class _Row:
    label: str
    terms: tuple[_Term, ...]
    closing: str


def draw_summary(sheet: Sheet, document: StatementDocument, x: float, y: float, room: float, body: float) -> float:
    """Draw the box at (x, y); return its lower edge. Movements of nothing are left out; many take a second line."""
    rows = [_row(equation, document.language) for equation in (document.principal, document.bonus, document.points)]
    caption, final = body * 0.76, body * 1.47
    label_wide = min(max(sheet.width(row.label, body, bold=True) for row in rows) + body * 2.2, room * 0.25)
    end = translate("statement", QT_TRANSLATE_NOOP("statement", "Closing"), -1, document.language)
    closing_wide = max([sheet.width(row.closing, final, bold=True) for row in rows] + [sheet.width(end, caption)])
    free = room - label_wide - closing_wide - body * 4
    widths = _columns(sheet, rows, body, caption, free)
    step = body * 3.05
    top = y
    y += body * 0.35
    for index, row in enumerate(rows):
        lines = _lines(sheet, row, widths, body, caption, free)
        if index:
            sheet.rule(x + body, y, x + room - body, y, 0.4, HAIRLINE)
        label = sheet.face(True).fit(row.label, body, label_wide - body * 1.2)
        sheet.text(x + body, y + body * _FIGURE, label, body, bold=True)
        for line_index, line in enumerate(lines):
            at = x + body + label_wide
            for term, wide in line:
                _term(sheet, term, at, y + line_index * step, wide, body, caption)
                at += wide
        last = y + (len(lines) - 1) * step
        right = x + room - body
        sheet.text(right, last + body * _CAPTION, end, caption, colour=INK_2, align="right")
        sheet.text(right - closing_wide - body * 0.9, last + body * _FIGURE, "=", body, colour=INK_2, align="right")
        sheet.text(right, last + body * (_FIGURE + 0.1), row.closing, final, bold=True, align="right")
        y += step * len(lines)
    y += body * 0.25
    sheet.box(x, top, room, y - top, stroke=LINE, line=0.6, radius=3)
    return y


def _row(equation: Equation, language: str) -> _Row:
    opening = translate("statement", QT_TRANSLATE_NOOP("statement", "Opening"), -1, language)
    terms = [_Term("", opening, number(equation.opening))]
    for part in equation.movements:
        if part.amount:
            sign = MINUS if part.amount.units < 0 else "+"
            terms.append(_Term(sign, say(part.label, language), number(abs(part.amount))))
    return _Row(say(equation.label, language), tuple(terms), number(equation.closing))


def _wide(sheet: Sheet, term: _Term, body: float, caption: float) -> float:
    sign = body * 1.5 if term.sign else 0.0
    return sign + max(sheet.width(term.caption, caption), sheet.width(term.figure, body)) + body * 1.1


def _columns(sheet: Sheet, rows: list[_Row], body: float, caption: float, free: float) -> list[float] | None:
    """Return one width per column that suits all three sums, or None if they don't fit under each other."""
    most = max(len(row.terms) for row in rows)
    widths = [
        max(_wide(sheet, row.terms[index], body, caption) for row in rows if index < len(row.terms))
        for index in range(most)
    ]
    spare = free - sum(widths)
    return [wide + min(spare / most, body * 2.4) for wide in widths] if spare >= 0 else None


def _lines(
    sheet: Sheet, row: _Row, widths: list[float] | None, body: float, caption: float, free: float
) -> list[list[tuple[_Term, float]]]:
    if widths is not None:
        return [list(zip(row.terms, widths, strict=False))]
    lines: list[list[tuple[_Term, float]]] = [[]]
    used = 0.0
    for term in row.terms:
        wide = min(_wide(sheet, term, body, caption), free)
        if lines[-1] and used + wide > free:
            lines.append([])
            used = 0.0
        lines[-1].append((term, wide))
        used += wide
    return lines


def _term(sheet: Sheet, term: _Term, x: float, y: float, wide: float, body: float, caption: float) -> None:
    if term.sign:
        sheet.text(x, y + body * _FIGURE, term.sign, body, colour=INK_2)
        x, wide = x + body * 1.5, wide - body * 1.5
    room = wide - body * 0.6
    sheet.text(x, y + body * _CAPTION, term.caption, caption, colour=INK_2, room=room)
    size = sheet.face().shrink(term.figure, body, room, 3)
    sheet.text(x, y + body * _FIGURE, term.figure, size, colour=INK)
