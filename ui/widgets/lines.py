"""Words as lines: how wide they are, where they may break, what parts Chinese from figures."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import combining

from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

_JOINERS = "\u200d\ufe0e\ufe0f"
_OPENING = "（「『【《“([{"
_HAN = "\u3400-\u9fff\uf900-\ufaff"
_SEAM = re.compile(rf"(?<=[{_HAN}])(?=[A-Za-z0-9$¥€£+\u2212])|(?<=[A-Za-z0-9%])(?=[{_HAN}])")
_BRACKETS = "）」』】》”)]}"
_PAUSES = "，。；：！？、·・"
_CLOSING = _BRACKETS + _PAUSES + "…%.,"


@lru_cache(maxsize=4096)
def _spaced(words: str) -> str:
    return _SEAM.sub(" ", words)


def spaced(words: str) -> str:
    """Return the words with a narrow gap, a quarter of an em, where Chinese meets Latin letters or figures (clreq 3.2.2)."""
    return words if words.isascii() else _spaced(words)


def advance(words: str, font: QFont) -> float:
    """Return the width of one line."""
    return QFontMetricsF(font).horizontalAdvance(spaced(words))


def may_break(words: str, index: int) -> bool:
    """Return whether a line may end before `words[index]`: not within a Latin word or number, nor inside a bracket's edge.

    Chinese breaks between any two characters, but no line begins with 。，） nor ends with （「 (paper.md, kinsoku).
    """
    before, after = words[index - 1], words[index]
    if " " in (before, after):
        return True
    if after in _CLOSING or before in _OPENING or _inside(words, index):
        return False
    return max(before, after) >= "\u2e80"


def _pauses(words: str) -> list[int]:
    """Return where a reader would pause: at spaces, after a comma, before a bracket, but not inside one."""
    depth, found = 0, []
    for index in range(1, len(words)):
        before, after = words[index - 1], words[index]
        depth += (before in _OPENING) - (before in _BRACKETS)
        if (
            depth == 0
            and (" " in (before, after) or before in _PAUSES or after in _OPENING)
            and may_break(words, index)
        ):
            found.append(index)
    return found


def two_lines(words: str, font: QFont, width: float) -> list[str]:
    """Return the words as one line, or as two broken where the longer is shortest.

    Where a reader would pause if both lines fit then, else wherever a line may end, else anywhere; of words too long for
    two lines the first line is full.
    """
    if advance(words, font) <= width:
        return [words]

    def longer(index: int) -> float:
        return max(advance(words[:index].strip(), font), advance(words[index:].strip(), font))

    cuts = [index for index in _pauses(words) if longer(index) <= width]
    cuts = cuts or [index for index in range(1, len(words)) if may_break(words, index)]
    cuts = cuts or [index for index in range(1, len(words)) if not _inside(words, index)]
    if not cuts:
        return [words]
    best = min(cuts, key=longer)
    if longer(best) > width:
        best = _most(words, font, width)
    return [words[:best].rstrip(), words[best:].strip()]


def _most(words: str, font: QFont, width: float) -> int:
    """Return where the first line ends that holds as much as it can; the second is then the only one to be shortened."""
    low, high = 1, len(words) - 1
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if advance(words[:middle], font) <= width else (low, middle - 1)
    ends = [at for at in range(1, low + 1) if may_break(words, at)]
    if ends and ends[-1] > low // 2:
        return ends[-1]
    while low > 1 and _inside(words, low):
        low -= 1
    return low


def _inside(words: str, at: int) -> bool:
    """Return whether a cut there parts a letter from its marks, or a picture made of several signs."""
    return bool(combining(words[at])) or words[at] in _JOINERS or words[at - 1] == _JOINERS[0]


@lru_cache(maxsize=2048)
def _wrapped(words: str, font: str, width: float) -> tuple[str, ...]:
    face = QFont()
    face.fromString(font)
    lines: list[str] = []
    for part in words.split("\n"):
        layout = QTextLayout(part, face)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        found: list[str] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            found.append(part[line.textStart() : line.textStart() + line.textLength()].rstrip())
        layout.endLayout()
        lines += found or [""]
    return tuple(lines)


def wrapped(words: str, font: QFont, width: float, *, even: bool = False) -> list[str]:
    """Return the words as lines no wider than `width`, Chinese by its own rules (no line begins with 。，）).

    A last line of one or two characters takes company from the line above if that costs no further line; `even` makes
    all lines of like length.
    """
    words, width = spaced(words), max(float(width), 1.0)
    key = font.toString()
    lines = _wrapped(words, key, width)
    if len(lines) < 2 or "\n" in words:
        return list(lines)
    if even:
        low, high = width / 2, width
        while high - low > 4:
            middle = (low + high) / 2
            low, high = (low, middle) if len(_wrapped(words, key, middle)) == len(lines) else (middle, high)
        return list(_wrapped(words, key, high))
    for share in (0.94, 0.88, 0.82, 0.76):
        if advance(lines[-1], font) >= font.pixelSize() * 3.2:
            break
        tried = _wrapped(words, key, width * share)
        if len(tried) != len(lines):
            break
        lines = tried
    return list(lines)
