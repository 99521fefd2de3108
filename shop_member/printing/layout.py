"""Laid-out pages: what is where, before anybody draws it; PDF, pictures and the print preview replay the same marks.

Units are points (1/72 inch), the origin is the top left corner, y grows downwards, colours are `#RRGGBB`. Marks are
painted in order. To replay on any painter:

- `Text`: set each of `runs` in its face (`fonts.face_path(run.face)` is the font file) at `size` points, the first one
  with its baseline starting at (x, y), each next one `run.width * size` further right;
- `Rule`: a line of `width`; `dash` is (on, off) or None;
- `Box`: a filled and/or stroked rectangle with corner `radius`;
- `Disc`: a filled circle;
- `Ground`: a filled rectangle with circles on it, counted from its own corner and cut off at its edges;
- `Picture`: PNG bytes stretched to the rectangle, which already has the picture's proportions;
- `Symbol`: a QR symbol; every true cell of `cells` is a filled square of `size / len(cells)`; no quiet zone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from shop_member.printing.fonts import Run, Typeface, typeface
from shop_member.printing.qr import Cells, qr_cells

MM = 72 / 25.4
"""Points in a millimetre."""

INK = "#16191D"
INK_2 = "#4A525C"
INK_3 = "#646D79"
HAIRLINE = "#D5D9DF"
LINE = "#7D8694"


@dataclass(frozen=True, slots=True)
class Text:
    """One line of type on a baseline."""

    x: float
    y: float
    size: float
    runs: tuple[Run, ...]
    colour: str = INK
    bold: bool = False

    @property
    def text(self) -> str:
        """The characters as set."""
        return "".join(run.text for run in self.runs)

    @property
    def width(self) -> float:
        """How far the line reaches from x."""
        return sum(run.width for run in self.runs) * self.size


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float = 0.5
    colour: str = LINE
    dash: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; `fill` and `stroke` are colours or None."""

    x: float
    y: float
    width: float
    height: float
    fill: str | None = None
    stroke: str | None = None
    line: float = 0.5
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Disc:
    """A filled circle around (x, y)."""

    x: float
    y: float
    radius: float
    fill: str


@dataclass(frozen=True, slots=True)
class Ground:
    """A coloured rectangle with circles painted on it in order, cut off at its edges; `discs` count from its corner."""

    x: float
    y: float
    width: float
    height: float
    fill: str
    discs: tuple[Disc, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """PNG bytes in a rectangle."""

    x: float
    y: float
    width: float
    height: float
    data: bytes


@dataclass(frozen=True, slots=True)
class Symbol:
    """A QR symbol of edge length `size`."""

    x: float
    y: float
    size: float
    payload: str
    cells: Cells
    colour: str = "#000000"


Mark = Text | Rule | Box | Disc | Ground | Picture | Symbol


@dataclass(frozen=True, slots=True)
class Page:
    """One laid-out page; `bleed` is the margin around the trimmed size that will be cut off."""

    width: float
    height: float
    marks: tuple[Mark, ...]
    bleed: float = 0.0

    def texts(self) -> tuple[Text, ...]:
        """Return the lines of type, for measuring."""
        return tuple(mark for mark in self.marks if isinstance(mark, Text))


class Sheet:
    """Collects marks for one page in one language; every `text` call returns how wide it came out."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.marks: list[Mark] = []
        self._regular = typeface(language)
        self._bold = typeface(language, True)

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        *,
        bold: bool = False,
        colour: str = INK,
        align: str = "left",
        room: float | None = None,
    ) -> float:
        """Set a line whose left edge, centre or right edge (`align`) is x; `room` shortens it with an ellipsis."""
        face = self._bold if bold else self._regular
        if room is not None:
            text = face.fit(text, size, room)
        runs = face.runs(text)
        if not runs:
            return 0.0
        width = sum([run.width for run in runs]) * size
        if align == "right":
            x -= width
        elif align == "centre":
            x -= width / 2
        self.marks.append(Text(x, y, size, runs, colour, bold))
        return width

    def paragraph(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        room: float,
        leading: float,
        *,
        bold: bool = False,
        colour: str = INK,
        align: str = "left",
        max_lines: int = 0,
    ) -> float:
        """Set wrapped lines, the first on baseline y; return the baseline after the last one."""
        face = self._bold if bold else self._regular
        at = {"left": x, "centre": x + room / 2, "right": x + room}[align]
        for line in face.wrap(text, size, room, max_lines, spaced=True):
            self.text(at, y, line, size, bold=bold, colour=colour, align=align)
            y += leading
        return y

    def face(self, bold: bool = False) -> Typeface:
        """Return the type that `text` sets in."""
        return self._bold if bold else self._regular

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """Return how wide the text would be."""
        return (self._bold if bold else self._regular).width(text, size)

    def rule(self, x1: float, y1: float, x2: float, y2: float, width: float = 0.5, colour: str = LINE) -> None:
        """Draw a line."""
        self.marks.append(Rule(x1, y1, x2, y2, width, colour))

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: str | None = None,
        stroke: str | None = None,
        line: float = 0.5,
        radius: float = 0.0,
    ) -> None:
        """Draw a rectangle."""
        self.marks.append(Box(x, y, width, height, fill, stroke, line, radius))

    def symbol(self, x: float, y: float, size: float, payload: str, colour: str = "#000000") -> None:
        """Draw a QR symbol; the caller leaves four modules of white around it."""
        self.marks.append(Symbol(x, y, size, payload, qr_cells(payload), colour))

    def page(self, width: float, height: float, bleed: float = 0.0) -> Page:
        """Return what was collected."""
        return Page(width, height, tuple(self.marks), bleed)


def moved(mark: Mark, dx: float, dy: float) -> Mark:
    """Return the mark somewhere else."""
    if isinstance(mark, Rule):
        return replace(mark, x1=mark.x1 + dx, y1=mark.y1 + dy, x2=mark.x2 + dx, y2=mark.y2 + dy)
    return replace(mark, x=mark.x + dx, y=mark.y + dy)
