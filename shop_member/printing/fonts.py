"""Type for paper: three open faces, one per language first and the others glyph by glyph, measured and wrapped.

Chinese code points are shared between regions, so the face goes by the paper's language; what it lacks (a simplified
name on a page from Taiwan, š in a guest's name) is set from the next face. What no face has shows as □; nothing here
raises for any text. Sizes and widths are points.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from threading import Lock

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from shop_member import paths

PLACEHOLDER = "□"
"""Stands for a character that no face has, such as an emoji."""

ELLIPSIS = "…"

_LATIN, _TC, _SC = "NotoSans", "NotoSansTC", "NotoSansSC"
_ORDER = {"zh_TW": (_TC, _SC, _LATIN), "zh_CN": (_SC, _TC, _LATIN), "en": (_LATIN, _TC, _SC)}

_PROPORTIONAL = frozenset("×÷±•")
"""Chinese faces set these a full em wide; between digits that tears the figure apart."""

_APOSTROPHES = frozenset("’‘")
_LETTER = "A-Za-z\u00aa\u00ba\u00c0-\u024f\u0300-\u036f\u0370-\u052f\u1e00-\u1fff"
_TOKEN = re.compile(rf" · |[{_LETTER}]+(?:[’‘'\-][{_LETTER}]+)*|.", re.DOTALL)

_JOINED = re.compile("\u200d[\u2190-\u2bff\U0001f000-\U0001faff]")
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_SKIN = re.compile("[\U0001f3fb-\U0001f3ff\ufe00-\ufe0f\u20e3\U000e0020-\U000e007f]")
_BLANKS = " \u2009"
_SPACES = re.compile(r"[\t\r\n\v\f\u0085\u2028\u2029]+")

_registering = Lock()


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one face; `width` is that at 1 point."""

    face: str
    text: str
    width: float


def face_path(face: str) -> str:
    """Return the font file of a face name such as `NotoSansTC-Bold`."""
    return str(paths.resource(f"fonts/{face}.ttf"))


@cache
def _face(name: str) -> TTFont:
    with _registering:
        font = TTFont(name, face_path(name))
        pdfmetrics.registerFont(font)
    return font


def advances(face: str, text: str) -> list[float]:
    """Return how far each character of a run moves on at 1 point."""
    metrics = _face(face).face
    return [metrics.charWidths.get(ord(letter), metrics.defaultWidth) / 1000 for letter in text]


def ensure(face: str) -> None:
    """Make reportlab know a face that laid-out runs name, also in a process that did not lay them out."""
    _face(face)


@lru_cache(maxsize=20_000)
def visible(text: str) -> str:
    """Return the text as it can be set on one line: composed, controls and direction marks gone, one sign per emoji."""
    if text.isascii() and text.isprintable():
        return text
    text = _SPACES.sub(" ", unicodedata.normalize("NFC", text))
    text = _SKIN.sub("", _FLAG.sub(PLACEHOLDER, _JOINED.sub("", _SKIN.sub("", text))))
    return "".join(
        PLACEHOLDER if category == "Cs" else letter
        for letter, category in ((letter, unicodedata.category(letter)) for letter in text)
        if category not in ("Cc", "Cf")
    )


class Typeface:
    """One weight of type for one language; `typeface()` hands out the shared ones."""

    def __init__(self, language: str, bold: bool) -> None:
        self._names = [f"{face}-{'Bold' if bold else 'Regular'}" for face in _ORDER.get(language, _ORDER["en"])]
        self._latin = f"{_LATIN}-{'Bold' if bold else 'Regular'}"
        self._widths: dict[str, dict[int, float]] = {}
        self.runs: Callable[[str], tuple[Run, ...]] = lru_cache(maxsize=50_000)(self._runs)
        self._unit_width: Callable[[str], float] = lru_cache(maxsize=50_000)(self._measure)

    def knows(self, letter: str) -> bool:
        """Return whether one of the faces draws a character."""
        return any(ord(letter) in self._table(name) for name in self._names)

    def width(self, text: str, size: float) -> float:
        """Return how wide the text is set."""
        return self._unit_width(text) * size

    def fit(self, text: str, size: float, room: float) -> str:
        """Return the text, shortened with an ellipsis if it is wider than `room`; never wider unless nothing fits."""
        text = visible(text)
        if self.width(text, size) <= room + 1e-6:
            return text
        left, right = 0, len(text)
        while left < right:
            middle = (left + right + 1) // 2
            if self.width(_cut(text, middle), size) <= room:
                left = middle
            else:
                right = middle - 1
        return _cut(text, left)

    def shrink(self, text: str, size: float, room: float, smallest: float) -> float:
        """Return the largest size between `smallest` and `size` at which the text fits the room."""
        wide = self._unit_width(visible(text))
        return size if wide * size <= room else max(smallest, room / wide)

    def wrap(self, text: str, size: float, room: float, max_lines: int = 0, *, spaced: bool = False) -> list[str]:
        """Return the text as lines no wider than `room`; Chinese lines neither begin with 。，） nor end with （「.

        Words and figures stay whole unless one alone is wider than the room. With `max_lines` the last line ends in an
        ellipsis if something is left. `spaced` sets a thin space between Han and Latin or digits, as in paragraphs.
        """
        lines: list[str] = []
        for paragraph in text.split("\n"):
            if spaced:
                lines.extend(self._fill_evenly(_spaced(visible(paragraph)), size, room))
            else:
                lines.extend(self._fill(visible(paragraph), size, room))
        if max_lines and len(lines) > max_lines:
            rest = "".join(lines[max_lines - 1 :])
            lines = [*lines[: max_lines - 1], self.fit(rest, size, room)]
        return [line.rstrip(_BLANKS) for line in lines]

    def _fill(self, text: str, size: float, room: float) -> list[str]:
        lines: list[str] = []
        line, used = "", 0.0
        for atom in _atoms(text):
            wide = self.width(atom, size)
            if line and self._over(line, used, atom.rstrip(_BLANKS), size, room + 1e-6):
                lines.append(line)
                line, used, atom = "", 0.0, atom.lstrip(_BLANKS)
                wide = self.width(atom, size)
            while wide > room + 1e-6 and len(atom) > 1:
                cut = self._reach(atom, size, room)
                lines.append(atom[:cut])
                atom = atom[cut:]
                wide = self.width(atom, size)
            line, used = line + atom, used + wide
        lines.append(line)
        return lines

    def _over(self, line: str, used: float, atom: str, size: float, room: float) -> bool:
        """Return whether a line has no room for one piece more; beside others a sign may be wider than alone."""
        wide = used + self.width(atom, size)
        return wide > room or (wide > room / 2 and not line.isascii() and self.width(line + atom, size) > room)

    def _fill_evenly(self, text: str, size: float, room: float) -> list[str]:
        """Fill lines; where one or two characters would be left for the last, set all a little narrower."""
        lines = self._fill(text, size, room)
        for narrower in (0.95, 0.9):
            if len(lines) < 2 or self.width(lines[-1], size) >= size * 2.5:
                break
            tried = self._fill(text, size, room * narrower)
            if len(tried) == len(lines):
                lines = tried
        return lines

    def _reach(self, text: str, size: float, room: float) -> int:
        used, reach = 0.0, len(text)
        for index, letter in enumerate(text):
            used += self.width(letter, size)
            if used > room:
                reach = max(index, 1)
                break
        # Beside others a sign may be set from another face than alone, and wider.
        while reach > 1 and self.width(text[:reach], size) > room + 1e-6:
            reach -= 1
        return reach

    def _table(self, name: str) -> dict[int, float]:
        table = self._widths.get(name)
        if table is None:
            face = _face(name).face
            table = {code: face.charWidths.get(code, face.defaultWidth) / 1000 for code in face.charToGlyph}
            self._widths[name] = table
        return table

    def _measure(self, text: str) -> float:
        return sum(run.width for run in self.runs(text))

    def _runs(self, text: str) -> tuple[Run, ...]:
        text = visible(text)
        first = self._names[0]
        table = self._table(first)
        if text.isascii():
            return (Run(first, text, sum(map(table.__getitem__, map(ord, text)))),) if text else ()
        pieces: list[tuple[str, str]] = []
        for token in _TOKEN.findall(text):
            name, piece = self._choose(token)
            if pieces and pieces[-1][0] == name:
                pieces[-1] = (name, pieces[-1][1] + piece)
            else:
                pieces.append((name, piece))
        return tuple(
            Run(name, piece, sum(map(self._table(name).__getitem__, map(ord, piece)))) for name, piece in pieces
        )

    def _choose(self, token: str) -> tuple[str, str]:
        if token in _PROPORTIONAL or token == " · " or (len(token) > 1 and not _APOSTROPHES.isdisjoint(token)):
            order = [self._latin, *self._names]
        else:
            order = self._names
        for name in order:
            table = self._table(name)
            if all(ord(letter) in table for letter in token):
                return name, token
        if len(token) > 1:
            known = self._table(self._latin)
            return self._latin, "".join(letter if ord(letter) in known else "?" for letter in token)
        return next(name for name in self._names if ord(PLACEHOLDER) in self._table(name)), PLACEHOLDER


@cache
def typeface(language: str, bold: bool = False) -> Typeface:
    """Return the type of a language; an unknown language is set as English."""
    return Typeface(language, bold)


_NO_START = frozenset("。，、；：？！）」』】》〉〕〗…—～·％‰℃ー々,.;:!?)]}%”’、。」")
_NO_END = frozenset("（「『【《〈〔〖([{“‘$¥€£#＃")
_ATOM = re.compile(rf"[{_LETTER}0-9$¥€£+\-−.,:/%&@#_'’•*()]+[ \u2009]*|[ \u2009]+|.", re.DOTALL)
_HYPHEN = re.compile(rf"(?<=[{_LETTER}]-)(?=[{_LETTER}])")
_SEAM = re.compile(
    rf"(?<=[\u3041-\u30ff\u3400-\u9fff])(?=[{_LETTER}0-9$¥€£])|(?<=[{_LETTER}0-9%])(?=[\u3041-\u30ff\u3400-\u9fff])"
)


def _spaced(text: str) -> str:
    return _SEAM.sub("\u2009", text)


def _atoms(text: str) -> list[str]:
    """Split at every place where a line may end."""
    atoms: list[str] = []
    for atom in _ATOM.findall(text):
        if atoms and (atom[0] in _NO_START or atom[0] in _BLANKS or atoms[-1][-1] in _NO_END):
            atoms[-1] += atom
        else:
            atoms.append(atom)
    return [part for atom in atoms for part in _HYPHEN.split(atom)]


def _cut(text: str, length: int) -> str:
    while 0 < length < len(text) and unicodedata.combining(text[length]):
        length -= 1
    return text[:length].rstrip() + ELLIPSIS
