"""What one test scan tells about a scanner, for the settings page: "Scan this code"."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise

from shop_member.i18n import QT_TRANSLATE_NOOP, translate
from ui.scanning.burst import Timing, gap_ms
from ui.scanning.decoder import Key, Keyboard, fold, phys_of, text_of

PROBE_CODE = "SMTEST1188W0123456789ABCDE"
"""26 characters with 11 and 88 (a keyboard's repeat may swallow one) and W (its place differs between layouts)."""

_SLOW_MS = 45
_SLOWEST_HOLD_MS = 90
_QUICKEST_HOLD_MS = 20


class Case(StrEnum):
    """How the letters arrived; each is fine, since codes have no small letters."""

    UPPER = "upper"
    LOWER = "lower"
    CAPS_LOCK = "caps_lock"
    MIXED = "mixed"


class Layout(StrEnum):
    """By which reading the code came out right: what the layout wrote, which keys were meant, both, or neither."""

    BOTH = "both"
    TEXT = "text"
    KEYS = "keys"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class ProbeReport:
    """The verdicts on one test scan; `terminator` is "enter", "keypad_enter", "tab" or "" for none, gaps are in ms."""

    text: str
    gaps: tuple[int, ...]
    terminator: str
    case: Case
    layout: Layout
    composed: bool
    """An input method took keys."""
    timing: Timing
    """The waits to use from now on: twice the scanner's own gap, between 20 and 50 ms, more only for a slow scanner."""

    @property
    def mean_gap(self) -> float:
        """Return the mean time between characters in ms; 0 if fewer than two came."""
        return sum(self.gaps) / len(self.gaps) if self.gaps else 0.0

    @property
    def slowest_gap(self) -> int:
        """Return the longest time between two characters in ms."""
        return max(self.gaps, default=0)

    @property
    def works(self) -> bool:
        """Return whether such a scan will be understood at the till."""
        return self.layout is not Layout.NEITHER and not self.composed and self.slowest_gap <= self.timing.hold


@dataclass(slots=True)
class ScanProbe:
    """Collects the keys of one scan of `code` and judges them."""

    code: str = PROBE_CODE
    composed: bool = False
    _keys: list[Key] = field(default_factory=list)

    @property
    def begun(self) -> bool:
        """Return whether a character has come."""
        return bool(self._keys)

    def key(self, key: Key) -> None:
        """Take one printable key."""
        self._keys.append(key)

    def report(self, keyboard: Keyboard, terminator: tuple[str, int] | None) -> ProbeReport:
        """Return the verdicts; `terminator` is the closing key and its time in ms, None if the scan just ended."""
        keys = self._keys
        gaps = tuple(gap_ms(a.time, b.time) for a, b in pairwise(keys))
        by_text, by_keys = fold(text_of(keys)) == self.code, phys_of(keys, keyboard) == self.code
        layout = {(True, True): Layout.BOTH, (True, False): Layout.TEXT, (False, True): Layout.KEYS}
        slowest = max(gaps, default=0)
        hold = min(max(2 * slowest, _QUICKEST_HOLD_MS), Timing().hold)
        if slowest > _SLOW_MS:
            hold = min(slowest + 10, _SLOWEST_HOLD_MS)
        return ProbeReport(
            text=text_of(keys),
            gaps=gaps,
            terminator=terminator[0] if terminator else "",
            case=_case(keys),
            layout=layout.get((by_text, by_keys), Layout.NEITHER),
            composed=self.composed,
            timing=Timing(hold=hold, wait=max(Timing().wait, 2 * hold)),
        )


def _case(keys: list[Key]) -> Case:
    letters = [key for key in keys if key.text.isascii() and key.text.isalpha()]
    small = {key.text.islower() for key in letters}
    if small == {True, False}:
        return Case.MIXED
    if small == {True}:
        return Case.CAPS_LOCK if all(key.shift for key in letters) else Case.LOWER
    # Capitals without Shift: the scanner sends small letters while Caps Lock is on.
    return Case.CAPS_LOCK if letters and not any(key.shift for key in letters) else Case.UPPER


_SENTENCES = {
    "nothing": QT_TRANSLATE_NOOP("scanning", "Nothing arrived: check the cable, then scan again."),
    "composed": QT_TRANSLATE_NOOP(
        "scanning", "An input method took the scan: turn on serial mode with its set-up code, or switch to English."
    ),
    "wrong": QT_TRANSLATE_NOOP(
        "scanning", "The code arrived as “{text}”: set the scanner's keyboard to United States, or turn on serial mode."
    ),
    "slow": QT_TRANSLATE_NOOP(
        "scanning", "Your scanner is slow ({gap} ms a character): set its delay between characters to none."
    ),
    "bare": QT_TRANSLATE_NOOP("scanning", "Your scanner sends nothing after the code: Enter as suffix is quicker."),
    "caps_lock": QT_TRANSLATE_NOOP("scanning", "Caps Lock is on: fine."),
    "keys": QT_TRANSLATE_NOOP("scanning", "Your scanner is set to another keyboard than this computer: fine."),
    "tab": QT_TRANSLATE_NOOP("scanning", "Your scanner sends Tab: fine."),
    "good": QT_TRANSLATE_NOOP("scanning", "Your scanner works: {gap} ms a character, then Enter."),
}


def advice(report: ProbeReport, language: str | None = None) -> str:
    """Return the one sentence that matters most: what to change, or that all is fine."""
    checks = (
        ("composed", report.composed),
        ("nothing", not report.text),
        ("wrong", report.layout is Layout.NEITHER),
        ("slow", report.slowest_gap > _SLOW_MS),
        ("bare", not report.terminator),
        ("caps_lock", report.case is Case.CAPS_LOCK),
        ("keys", report.layout is Layout.KEYS),
        ("tab", report.terminator == "tab"),
    )
    name = next((name for name, found in checks if found), "good")
    sentence = translate("scanning", _SENTENCES[name], -1, language)
    return sentence.format(text=report.text[:44], gap=round(report.mean_gap))
