"""Papers for statements with their type sizes and columns."""

from __future__ import annotations

from dataclasses import dataclass

from shop_member.printing.layout import MM


@dataclass(frozen=True, slots=True)
class Form:
    """A paper size in points with its type sizes; `columns` are the widths of date, document, three movements, balance."""

    width: float
    height: float
    margin: float
    title: float
    name: float
    body: float
    leading: float
    small: float
    columns: tuple[float, float, float, float, float, float]

    @property
    def room(self) -> float:
        """Width between the margins."""
        return self.width - 2 * self.margin

    @property
    def right(self) -> float:
        """The right margin's x."""
        return self.width - self.margin


def _form(
    width: float, height: float, margin: float, type_sizes: tuple[float, ...], columns: tuple[float, ...]
) -> Form:
    title, name, body, leading, small = type_sizes
    date, document, principal, bonus, points, balance = (column * MM for column in columns)
    return Form(
        width * MM,
        height * MM,
        margin * MM,
        title,
        name,
        body,
        leading,
        small,
        (date, document, principal, bonus, points, balance),
    )


_LARGE = (18.0, 13.0, 9.5, 14.0, 7.5)
_WIDE_COLUMNS = (16, 20, 23, 20, 18, 24)
FORMS = {
    "A4": _form(210, 297, 20, _LARGE, _WIDE_COLUMNS),
    "Letter": _form(215.9, 279.4, 20, _LARGE, _WIDE_COLUMNS),
    "A5": _form(148, 210, 12, (14.0, 10.5, 7.5, 11.0, 6.2), (12.5, 15.5, 17, 15.5, 13, 18)),
}
"""Every paper a statement can be printed on."""
