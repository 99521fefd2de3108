"""How a member card looks: fronts by design, one back; positions in millimetres from the card's trimmed corner."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from shop_member.colours import BLACK, WHITE, contrast, is_colour, legible, mix, on_colour
from shop_member.domain.documents import CardDocument, Tone
from shop_member.formats import day
from shop_member.i18n import translate
from shop_member.printing.layout import HAIRLINE, INK, INK_2, MM, Page, Picture, Sheet
from shop_member.printing.ornaments import brand_tint, draw_seal, tint_under, waves
from shop_member.printing.pictures import logo
from shop_member.printing.wording import say

WIDTH, HEIGHT, BLEED, CORNER = 85.60, 53.98, 3.0, 3.18
"""ISO/IEC 7810 ID-1 in mm, and the bleed around it."""

_EDGE = 6.0
_BESIDE = 31.0
_SEAL = 10.0
_HEAD_MIDDLE = 11.0
_FALLBACK_BRAND = "#1F5FBF"

TONES = {Tone.BRONZE: "#C08552", Tone.SILVER: "#C6CCD4", Tone.GOLD: "#E0B949", Tone.VIOLET: "#6B4BB8"}
"""The metals of the tier's plate and of the edge under it."""

NIGHT = "#15171C"
"""The ground of the dark design."""

_NIGHT_INK = "#F6F1E7"
_NIGHT_METALS = {**TONES, Tone.VIOLET: "#B9A2F2", Tone.BRONZE: "#D9A06B"}
_PALE = "#E4D3A8"
_WAVE = 6.4
"""Radius of one wave in mm."""


@dataclass(frozen=True, slots=True)
class Design:
    """A look; without `colours` it prints in black only; with `front_needed` false the back alone is a whole card."""

    name: str
    front: Callable[[CardDocument, Card], None]
    colours: bool = True
    front_needed: bool = True
    night: bool = False


class Card(Sheet):
    """A sheet measured in mm from the trimmed corner of a card, with bleed around it."""

    def mm_text(self, x: float, y: float, text: str, size: float, **style: object) -> float:
        """Set a line at mm positions; `room` is in mm too; returns mm."""
        if "room" in style:
            style["room"] = float(style["room"]) * MM  # type: ignore[arg-type]
        return self.text((x + BLEED) * MM, (y + BLEED) * MM, text, size, **style) / MM  # type: ignore[arg-type]

    def mm_box(self, x: float, y: float, width: float, height: float, **style: object) -> None:
        """Draw a box at mm positions."""
        self.box((x + BLEED) * MM, (y + BLEED) * MM, width * MM, height * MM, **style)  # type: ignore[arg-type]

    def field(self, colour: str) -> None:
        """Fill the card and its bleed."""
        self.mm_box(-BLEED, -BLEED, WIDTH + 2 * BLEED, HEIGHT + 2 * BLEED, fill=colour)

    def wave_field(self, colour: str, tint: str) -> None:
        """Fill the card and its bleed with waves that rise from the lower right corner."""
        self.marks.append(waves((WIDTH + 2 * BLEED) * MM, (HEIGHT + 2 * BLEED) * MM, colour, tint, _WAVE * MM))

    def foot_edge(self, colour: str, high: float) -> None:
        """Draw an edge along the foot, out into the bleed."""
        self.mm_box(-BLEED, HEIGHT - high, WIDTH + 2 * BLEED, high + BLEED, fill=colour)

    def seal(self, x: float, y: float, edge: float, name: str, fill: str | None, ink: str) -> bool:
        """Stamp the shop's seal at mm positions; return whether it has one."""
        return draw_seal(self, (x + BLEED) * MM, (y + BLEED) * MM, edge * MM, name, fill, ink)

    def mm_rule(self, x1: float, x2: float, y: float, width: float, colour: str) -> None:
        """Draw a level line."""
        self.rule((x1 + BLEED) * MM, (y + BLEED) * MM, (x2 + BLEED) * MM, (y + BLEED) * MM, width, colour)

    def finished(self) -> Page:
        """Return the card with its bleed."""
        return self.page((WIDTH + 2 * BLEED) * MM, (HEIGHT + 2 * BLEED) * MM, BLEED * MM)


def brand_of(document: CardDocument) -> str:
    """Return the shop's true colour."""
    return document.shop.brand.upper() if is_colour(document.shop.brand) else _FALLBACK_BRAND


def front(document: CardDocument, design: Design) -> Page:
    """Lay out the front."""
    card = Card(document.language)
    design.front(document, card)
    return card.finished()


def back(document: CardDocument, design: Design) -> Page:
    """Lay out the back: white, the code left with its number under it, what to do when the card is lost, the terms."""
    card = Card(document.language)
    card.field(WHITE)
    ink, quiet = (INK, INK_2) if design.colours else ("#000000", "#000000")
    if design.colours:
        card.foot_edge(NIGHT if design.night else brand_of(document), 1.6)
    size = 18.5
    card.symbol((_EDGE + BLEED) * MM, (_EDGE + BLEED) * MM, size * MM, document.payload)
    room = _BESIDE - _EDGE - 1.5
    card.mm_text(
        _EDGE, 31.2, document.number, card.face(True).shrink(document.number, 11, room * MM, 7), bold=True, colour=ink
    )
    below = _beside_code(card, document, design, ink)
    _address(card, document, below, ink, quiet, named=design.front_needed)
    card.mm_rule(_EDGE, WIDTH - _EDGE, 33.9, 0.4, HAIRLINE if design.colours else "#000000")
    language = document.language
    lost = say(document.lost_line, language)
    if not lost and document.shop.phone:
        lost = translate("card", "Lost this card? Call {phone}", -1, language).format(phone=document.shop.phone)
    y = 38.4
    if lost:
        card.mm_text(_EDGE, y, lost, 7, bold=True, colour=ink, room=WIDTH - 2 * _EDGE)
        y += 3.8
    _terms(card, document, y, ink)
    return card.finished()


def _beside_code(card: Card, document: CardDocument, design: Design, ink: str) -> float:
    """Set whose card it is; return the next free baseline."""
    left, room, y = _BESIDE, WIDTH - _BESIDE - _EDGE, 9.2
    language = document.language
    if not design.front_needed:
        card.mm_text(left, y, document.shop.name, 8, bold=True, colour=ink, room=room)
        y += 6.2
    if document.printed_name:
        y = _name(card, document.printed_name, left, y, room, 11, 8, ink, downwards=True)
    else:
        card.mm_text(left, y, translate("card", "Name", -1, language), 6.5, colour=ink)
        card.mm_rule(left, left + room, y + 6.2, 0.4, ink)
        y += 10.4
    tier = say(document.tier, language)
    if tier:
        card.mm_text(left, y, tier, 8, colour=ink, room=room)
        y += 4.2
    if document.valid_until:
        text = translate("card", "Valid until {date}", -1, language).format(date=day(document.valid_until, language))
        card.mm_text(left, y, text, 7, colour=ink, room=room)
        y += 4.2
    return y


def _address(card: Card, document: CardDocument, below: float, ink: str, quiet: str, *, named: bool) -> None:
    """Set the shop's name and address upwards from the number's baseline, as far as there is room under `below`."""
    room = WIDTH - _BESIDE - _EDGE
    size = 6.0 if document.language.startswith("zh") else 5.5
    lines = card.face().wrap(document.shop.address, size, room * MM, 2) if document.shop.address else []
    y = 31.2
    for line in reversed(lines):
        if y < below + 0.5:
            return
        card.mm_text(_BESIDE, y, line, size, colour=quiet, room=room)
        y -= 2.9
    if named and y >= below + 1.5:
        card.mm_text(_BESIDE, y - 0.3, document.shop.name, 7, bold=True, colour=ink, room=room)


def _terms(card: Card, document: CardDocument, y: float, ink: str) -> None:
    """Set at most four lines of terms, Latin at 5.5 pt, Han at 6 pt, whose strokes fill in below that."""
    size = 6.0 if document.language.startswith("zh") else 5.5
    text = "\n".join(say(term, document.language) for term in document.terms)
    if text:
        card.paragraph(
            (_EDGE + BLEED) * MM,
            (y + BLEED) * MM,
            text,
            size,
            (WIDTH - 2 * _EDGE) * MM,
            2.85 * MM,
            colour=ink,
            max_lines=4,
        )


def _name(
    card: Card, name: str, x: float, y: float, room: float, size: float, smallest: float, ink: str, *, downwards: bool
) -> float:
    """Set a name on one line, smaller if it is long, else on two; return the baseline for what follows downwards."""
    face = card.face(True)
    fitting = face.shrink(name, size, room * MM, smallest)
    if face.width(name, fitting) <= room * MM + 1e-6:
        card.mm_text(x, y, name, fitting, bold=True, colour=ink)
        return y + 5.0
    lines = face.wrap(name, smallest, room * MM, 2)
    step = smallest * 1.25 / MM
    start = y if downwards else y - step * (len(lines) - 1)
    for index, line in enumerate(lines):
        card.mm_text(x, start + index * step, line, smallest, bold=True, colour=ink)
    return start + step * (len(lines) - 1) + 5.0


def _badge(card: Card, document: CardDocument, metals: dict[Tone, str], *, black_only: bool = False) -> float:
    """Draw the tier as word and metal at the top right; return the mm it takes."""
    words = say(document.tier, document.language)
    if not words:
        return 0.0
    words = card.face(True).fit(words, 8, 30 * MM)
    wide = card.width(words, 8, bold=True) / MM + 5.2
    high = 6.2
    x, y = WIDTH - _EDGE - wide, _HEAD_MIDDLE - high / 2
    if black_only:
        card.mm_box(x, y, wide, high, stroke="#000000", line=0.6, radius=1.3 * MM)
        ink = "#000000"
    else:
        metal = metals.get(document.tone, WHITE)
        ink = on_colour(metal)
        card.mm_box(x, y, wide, high, fill=metal, stroke=mix(metal, BLACK, 0.18), line=0.4, radius=1.3 * MM)
    card.mm_text(x + wide / 2, y + high / 2 + 8 * 0.36 / MM, words, 8, bold=True, colour=ink, align="centre")
    return wide + 4.0


def _head(
    card: Card, document: CardDocument, ink: str, taken: float, seal: tuple[str | None, str], *, picture: bool = True
) -> None:
    """Set the logo, at most 12 mm high, or the shop's seal (its ground and ink), and the shop's name, once."""
    x, room = _EDGE, WIDTH - 2 * _EDGE - taken
    ready = logo(document.shop.logo) if picture and document.shop.logo else None
    if ready:
        data, aspect = ready
        high = min(12.0, 34.0 / aspect)
        wide = high * aspect
        card.marks.append(Picture((x + BLEED) * MM, (_HEAD_MIDDLE - high / 2 + BLEED) * MM, wide * MM, high * MM, data))
        x, room = x + wide + 3, room - wide - 3
    elif card.seal(x, _HEAD_MIDDLE - _SEAL / 2, _SEAL, document.shop.name, *seal):
        x, room = x + _SEAL + 3, room - _SEAL - 3
    face = card.face(True)
    name = document.shop.name
    size = face.shrink(name, 13, room * MM, 9)
    lines = [name] if face.width(name, size) <= room * MM + 1e-6 else face.wrap(name, 9, room * MM, 2)
    step = size * 1.3 / MM
    y = _HEAD_MIDDLE + size * 0.36 / MM - step * (len(lines) - 1) / 2
    for index, line in enumerate(lines):
        card.mm_text(x, y + index * step, line, size, bold=True, colour=ink)


def _foot(card: Card, document: CardDocument, ink: str, quiet: str) -> None:
    language = document.language
    if document.printed_name:
        _name(card, document.printed_name, _EDGE, 41.0, WIDTH - 2 * _EDGE, 13, 9, ink, downwards=False)
    number = translate("card", "No. {number}", -1, language).format(number=document.number)
    card.mm_text(_EDGE, 47.0, number, 10, colour=ink)
    label = translate("card", "Member card", -1, language)
    card.mm_text(WIDTH - _EDGE, 47.0, label, 7.5, bold=True, colour=quiet, align="right", room=30.0)


def _colour_front(document: CardDocument, card: Card) -> None:
    brand = brand_of(document)
    ink = on_colour(brand)
    tint = brand_tint(brand, ink)
    card.wave_field(brand, tint)
    metal = TONES.get(document.tone) if document.tier else None
    if metal:
        card.foot_edge(metal, 1.8)
    _head(card, document, ink, _badge(card, document, TONES), (ink, legible(brand, ink)))
    _foot(card, document, ink, ink)


def _night_front(document: CardDocument, card: Card) -> None:
    metal = _NIGHT_METALS.get(document.tone, _PALE) if document.tier else _PALE
    card.wave_field(NIGHT, tint_under(NIGHT, brand_of(document), 0.7, _NIGHT_INK, metal))
    card.foot_edge(metal, 1.8)
    _head(card, document, metal, _badge(card, document, _NIGHT_METALS), (metal, NIGHT))
    _foot(card, document, _NIGHT_INK, metal)


def _light_front(document: CardDocument, card: Card) -> None:
    brand = brand_of(document)
    tint = tint_under(WHITE, brand, 0.22, INK)
    card.wave_field(WHITE, tint)
    card.foot_edge(brand, 3.2)
    if contrast(brand, WHITE) < 1.25:
        card.mm_rule(-BLEED, WIDTH + BLEED, HEIGHT - 3.2, 0.5, "#7D8694")
    _head(card, document, INK, _badge(card, document, TONES), (brand, on_colour(brand)))
    _foot(card, document, INK, legible(brand, (WHITE, tint)))


def _plain_front(document: CardDocument, card: Card) -> None:
    card.field(WHITE)
    taken = _badge(card, document, {}, black_only=True)
    _head(card, document, "#000000", taken, (None, "#000000"), picture=False)
    card.mm_rule(_EDGE, WIDTH - _EDGE, 32.0, 0.9, "#000000")
    card.mm_rule(_EDGE, WIDTH - _EDGE, 33.0, 0.3, "#000000")
    _foot(card, document, "#000000", "#000000")


DESIGNS = {
    "colour": Design("colour", _colour_front),
    "night": Design("night", _night_front, night=True),
    "light": Design("light", _light_front),
    "plain": Design("plain", _plain_front, colours=False, front_needed=False),
}
"""Every design by its name."""
