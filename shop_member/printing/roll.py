"""A paper roll being filled from the top: two sizes of type, one right edge for all figures, nothing ever cut off."""

from __future__ import annotations

from shop_member.domain.documents import ShopHeader
from shop_member.printing.layout import MM, Page, Picture, Rule, Sheet
from shop_member.printing.ornaments import draw_seal
from shop_member.printing.pictures import logo
from shop_member.printing.qr import QUIET, qr_cells

BLACK, WHITE = "#000000", "#FFFFFF"
BODY, BIG = 8.5, 17.0
"""24 dots at 203 dpi, and twice that for the shop's name and the total."""

_LINE, _BIG_LINE = 10.8, 21.5
_MODULE = 5 / 8 * MM
"""Five dots of a 203 dpi head a QR module."""

_LOGO_HEIGHT, _LOGO_WIDTH = 15 * MM, 30 * MM
_GAP = 6.0
_INDENT = 8.5
PRINTABLE = {80: 72.0, 58: 48.0}
"""Printable millimetres of the two common paper widths."""


class Roll(Sheet):
    """Fills a roll of `width_mm`; `bare` leaves the margins out, as a thermal head of that many dots wants it."""

    def __init__(self, language: str, width_mm: int, *, bare: bool = False) -> None:
        super().__init__(language)
        printable = PRINTABLE[width_mm] * MM
        self.paper = printable if bare else width_mm * MM
        self.left = (self.paper - printable) / 2
        self.right = self.left + printable
        self.room = printable
        self.y = 0.0 if bare else 5 * MM
        self._foot = 0.0 if bare else 6 * MM

    def finished(self) -> Page:
        """Return the page, as long as it has become."""
        return self.page(self.paper, self.y + self._foot)

    def gap(self, points: float) -> None:
        """Leave white."""
        self.y += points

    def dashes(self) -> None:
        """Draw the line between blocks."""
        self.y += 4.5
        self.marks.append(Rule(self.left, self.y, self.right, self.y, 0.75, BLACK, (2.25, 2.25)))
        self.y += 4.5

    def lines(self, text: str, *, bold: bool = False, align: str = "left", indent: float = 0.0) -> None:
        """Set a text over as many lines as it takes."""
        if not text:
            return
        end = self.paragraph(
            self.left + indent,
            self.y + BODY * 0.95,
            text,
            BODY,
            self.room - indent,
            _LINE,
            bold=bold,
            colour=BLACK,
            align=align,
        )
        self.y = end - BODY * 0.95

    def heading(self, text: str) -> None:
        """Set a text double size, centred, over at most three lines."""
        face = self.face(True)
        size = max(face.shrink(text, BIG, self.room, BIG * 0.8), BIG * 0.8)
        for line in face.wrap(text, size, self.room, 3):
            self.text(
                self.left + self.room / 2, self.y + size * 0.95, line, size, bold=True, colour=BLACK, align="centre"
            )
            self.y += _BIG_LINE * size / BIG
        self.y += 1.5

    def _sealed_name(self, name: str) -> bool:
        """Set a shop's name beside its seal, white on black; return whether both stand on one line."""
        edge, gap = BIG * 1.3, BIG * 0.45
        room = self.room - edge - gap
        size = self.face(True).shrink(name, BIG, room, BIG * 0.8)
        wide = self.width(name, size, bold=True)
        x = self.left + (room - wide) / 2
        if wide > room or not draw_seal(self, x, self.y, edge, name, BLACK, WHITE, plain=True):
            return False
        self.text(x + edge + gap, self.y + edge / 2 + size * 0.37, name, size, bold=True, colour=BLACK)
        self.y += edge + 4.0
        return True

    def pair(self, label: str, figure: str, *, indent: int = 0, bold: bool = False) -> None:
        """Set a label and its figure on the right edge; a long label takes lines of its own, the figure is never cut."""
        x = self.left + indent * _INDENT
        taken = self.width(figure, BODY, bold=bold)
        room = self.right - x - taken - _GAP
        if self.width(label, BODY, bold=bold) > room:
            wrapped = self.face(bold).wrap(label, BODY, self.right - x, spaced=True)
            alone = wrapped if self.width(wrapped[-1], BODY, bold=bold) > room else wrapped[:-1]
            for line in alone:
                self.text(x, self.y + BODY * 0.95, line, BODY, bold=bold, colour=BLACK)
                self.y += _LINE
            label = "" if len(alone) == len(wrapped) else wrapped[-1]
        baseline = self.y + BODY * 0.95
        self.text(x, baseline, label, BODY, bold=bold, colour=BLACK)
        self.text(self.right, baseline, figure, BODY, bold=bold, colour=BLACK, align="right")
        self.y += _LINE

    def sides(self, left: str, right: str) -> None:
        """Set one text left and one right, under each other where they don't fit side by side."""
        if self.width(left, BODY) + self.width(right, BODY) + _GAP > self.room:
            self.lines(left)
            self.lines(right, align="right")
        else:
            self.pair(left, right)

    def big_pair(self, label: str, figure: str) -> None:
        """Set the one large figure; where it would not fit, it shrinks as far as it must and the label stays small."""
        self.y += 2.0
        face = self.face(True)
        size = face.shrink(figure, BIG, self.room, 4.0)
        baseline = self.y + BIG * 0.95
        left = self.room - face.width(figure, size) - _GAP
        label_size = BIG if face.width(label, BIG) <= left else BODY
        if face.width(label, label_size) > left:
            self.lines(label, bold=True)
            baseline = self.y + BIG * 0.95
        else:
            self.text(self.left, baseline, label, label_size, bold=True, colour=BLACK)
        self.text(self.right, baseline, figure, size, bold=True, colour=BLACK, align="right")
        self.y += _BIG_LINE + 1.0

    def title(self, text: str, *, reverse: bool) -> None:
        """Set a title across the roll, in a frame, or in white on black where money goes back."""
        self.y += 2.0
        face = self.face(True)
        size = face.shrink(text, BIG * 0.8, self.room - 2 * _GAP, BODY)
        wrapped = face.wrap(text, size, self.room - 2 * _GAP, 2)
        step = size * 1.3
        high = step * len(wrapped) + 6
        if reverse:
            self.box(self.left, self.y, self.room, high, fill=BLACK)
        else:
            self.box(self.left + 0.4, self.y, self.room - 0.8, high, stroke=BLACK, line=0.75)
        ink = WHITE if reverse else BLACK
        for index, line in enumerate(wrapped):
            baseline = self.y + 3 + size * 1.02 + step * index
            self.text(self.left + self.room / 2, baseline, line, size, bold=True, colour=ink, align="centre")
        self.y += high + 5

    def framed(self, text: str) -> None:
        """Set a text in a frame, as copies are marked."""
        wide = min(self.width(text, BODY, bold=True) + 16, self.room)
        middle = self.left + self.room / 2
        self.box(middle - wide / 2, self.y, wide, _LINE + 4, stroke=BLACK, line=0.75)
        self.text(
            middle, self.y + 2 + BODY * 1.02, text, BODY, bold=True, colour=BLACK, align="centre", room=self.room - 16
        )
        self.y += _LINE + 4 + 5

    def code(self, payload: str, caption: str) -> None:
        """Print a QR symbol with its white around it and a caption under it."""
        size = len(qr_cells(payload)) * _MODULE
        self.y += QUIET * _MODULE
        self.symbol(self.left + (self.room - size) / 2, self.y, size, payload, BLACK)
        self.y += size + QUIET * _MODULE
        self.lines(caption, align="centre")

    def shop(self, shop: ShopHeader) -> None:
        """Print the head: logo, name double size, address, telephone and tax number."""
        ready = logo(shop.logo, grey=True) if shop.logo else None
        if ready:
            data, aspect = ready
            high = min(_LOGO_HEIGHT, _LOGO_WIDTH / aspect)
            wide = high * aspect
            self.marks.append(Picture(self.left + (self.room - wide) / 2, self.y, wide, high, data))
            self.y += high + 5
        if ready or not self._sealed_name(shop.name):
            self.heading(shop.name)
        self.lines(shop.address, align="centre")
        self.lines(shop.phone, align="centre")
