"""The box at the top of a statement: three sums that a guest can check with a finger."""

from __future__ import annotations

from dataclasses import dataclass

from shop_member.domain.documents import Equation, StatementDocument
from shop_member.formats import MINUS, number
from shop_member.i18n import QT_TRANSLATE_NOOP, translate
from shop_member.printing.layout import HAIRLINE, INK, INK_2, Sheet
from shop_member.printing.wording import say

_BETWEEN = "#C9CED6"
_CAPTION, _FIGURE = 1.05, 2.5
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


Columns = tuple[tuple[float, float], ...]
"""Each column's width and the width of its widest figure or caption."""


def draw_summary(
    sheet: Sheet, document: StatementDocument, x: float, y: float, room: float, body: float, ground: str
) -> float:
    """Draw the box at (x, y) on `ground`; return its lower edge. Movements of nothing are left out; many take a second
    line."""
    equations = (document.principal, document.bonus, document.points)
    # Who never paid anything in reads about points only; who has nothing at all reads all three.
    told = [equation for equation in equations if not idle(equation)] or equations
    rows = [_row(equation, document.language) for equation in told]
    caption, final = body * 0.76, body * 1.47
    label_wide = min(max(sheet.width(row.label, body, bold=True) for row in rows) + body * 1.2, room * 0.25)
    end = translate("statement", QT_TRANSLATE_NOOP("statement", "Closing"), -1, document.language)
    closing_wide = max([sheet.width(row.closing, final, bold=True) for row in rows] + [sheet.width(end, caption)])
    free = room - label_wide - closing_wide - body * 4.2
    placed, columns = _columns(sheet, rows, body, caption, free)
    step = body * 3.2
    lines_of = [_lines(sheet, row, body, caption, free) if columns is None else None for row in rows]
    high = body * 0.6 + step * sum(1 if lines is None else len(lines) for lines in lines_of)
    sheet.box(x, y, room, high, fill=ground, stroke=HAIRLINE, line=0.6, radius=3)
    y += body * 0.35
    for index, (row, lines) in enumerate(zip(rows, lines_of, strict=True)):
        if index:
            sheet.rule(x + body, y, x + room - body, y, 0.4, _BETWEEN)
        label = sheet.face(True).fit(row.label, body, label_wide - body * 0.6)
        sheet.text(x + body, y + body * _FIGURE, label, body, bold=True)
        left = x + body + label_wide
        last = y
        if columns is not None:
            _in_columns(sheet, placed[index], columns, left, y, body, caption)
        for line_index, line in enumerate(lines or ()):
            last = y + line_index * step
            at = left
            for term, wide in line:
                _term(sheet, term, at, last, wide, body, caption)
                at += wide
        right = x + room - body
        sheet.text(right, last + body * _CAPTION, end, caption, colour=INK_2, align="right")
        sheet.text(right - closing_wide - body * 0.9, last + body * _FIGURE, "=", body, colour=INK_2, align="right")
        sheet.text(right, last + body * _FIGURE, row.closing, final, bold=True, align="right")
        y = last + step
    return y + body * 0.25


def idle(equation: Equation) -> bool:
    """Return whether there was nothing, came nothing and is nothing."""
    return not (equation.opening or equation.closing or any(part.amount for part in equation.movements))


def _row(equation: Equation, language: str) -> _Row:
    opening = translate("statement", QT_TRANSLATE_NOOP("statement", "Opening"), -1, language)
    terms = [_Term("", opening, number(equation.opening))]
    for part in equation.movements:
        if part.amount:
            sign = MINUS if part.amount.units < 0 else "+"
            label = say(part.label, language)
            terms.append(_Term(sign, label[:1].upper() + label[1:], number(abs(part.amount))))
    return _Row(say(equation.label, language), tuple(terms), number(equation.closing))


def _wide(sheet: Sheet, term: _Term, body: float, caption: float) -> float:
    sign = body * 1.5 if term.sign else 0.0
    return sign + max(sheet.width(term.caption, caption), sheet.width(term.figure, body)) + body * 1.1


def _columns(
    sheet: Sheet, rows: list[_Row], body: float, caption: float, free: float
) -> tuple[list[list[_Term | None]], Columns | None]:
    """Return the sums with opening, what came and what went in columns of their own, and the columns' widths.

    No columns if they don't fit beside each other; then each sum runs over as many lines as it needs.
    """
    came = max(sum(term.sign == "+" for term in row.terms) for row in rows)
    went = max(sum(term.sign == MINUS for term in row.terms) for row in rows)
    placed: list[list[_Term | None]] = []
    for row in rows:
        plus = [term for term in row.terms if term.sign == "+"]
        minus = [term for term in row.terms if term.sign == MINUS]
        placed.append([row.terms[0], *plus, *[None] * (came - len(plus)), *minus, *[None] * (went - len(minus))])
    inked = [
        max(
            (max(sheet.width(term.caption, caption), sheet.width(term.figure, body)) for term in column if term),
            default=0.0,
        )
        for column in zip(*placed, strict=True)
    ]
    widths = [wide + body * (2.6 if index else 0.6) for index, wide in enumerate(inked)]
    spare = free - sum(widths)
    if spare < 0:
        return placed, None
    share = min(spare / len(widths), body * 5.5)
    return placed, tuple((wide + share, ink) for wide, ink in zip(widths, inked, strict=True))


def _in_columns(
    sheet: Sheet, terms: list[_Term | None], columns: Columns, x: float, y: float, body: float, caption: float
) -> None:
    """Set a sum with every figure against the right edge of its column."""
    for term, (wide, inked) in zip(terms, columns, strict=True):
        x += wide
        if term is None:
            continue
        sheet.text(x, y + body * _CAPTION, term.caption, caption, colour=INK_2, align="right")
        sheet.text(x, y + body * _FIGURE, term.figure, body, colour=INK, align="right")
        if term.sign:
            sheet.text(x - inked - body * 0.9, y + body * _FIGURE, term.sign, body, colour=INK_2, align="right")


def _lines(sheet: Sheet, row: _Row, body: float, caption: float, free: float) -> list[list[tuple[_Term, float]]]:
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
