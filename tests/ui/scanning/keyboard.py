"""A person and a scanner at one keyboard: keys with times, and codes of a shop that exists only here."""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import cache

from ui.scanning.burst import Burst, Foreign, Scanned, Timing, Verdict, gap_ms
from ui.scanning.decoder import Key, Keyboard, scan_of

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
PREFIX = "ZQ"
OWN_LENGTH = 26


def own_code(rng: random.Random, doubled: bool = True) -> str:
    """Return a code of ours: prefix, 23 characters, check character; with doubled characters as keyboards hate them."""
    body = PREFIX + "".join(rng.choice(ALPHABET) for _ in range(OWN_LENGTH - 3))
    if doubled:
        body = body[:5] + "11" + body[7:11] + "88W" + body[14:]
    return body + _check(body)


def article(rng: random.Random, length: int = 13) -> str:
    """Return an article number of 8, 12 or 13 digits with a right check digit."""
    body = "".join(rng.choice("0123456789") for _ in range(length - 1))
    return body + _check_digit(body)


def ours(text: str) -> bool:
    """The grammar of this shop: prefix, length and check character, or an article number."""
    if text.isascii() and text.isdigit():
        return len(text) in (8, 12, 13) and _check_digit(text[:-1]) == text[-1]
    alphabetic = len(text) == OWN_LENGTH and text.startswith(PREFIX) and all(char in ALPHABET for char in text)
    return alphabetic and _check(text[:-1]) == text[-1]


def once(code: str) -> bool:
    """Members count once, articles each time."""
    return code.startswith(PREFIX)


def _check(body: str) -> str:
    return ALPHABET[sum((i % 31 + 1) * ALPHABET.index(char) for i, char in enumerate(body)) % 32]


def _check_digit(body: str) -> str:
    return str(-sum(int(digit) * (3, 1)[i % 2] for i, digit in enumerate(reversed(body))) % 10)


@dataclass(frozen=True)
class Event:
    """One press or release at the keyboard; `who` is "person" or "scanner"."""

    time: int
    press: bool
    key: str
    who: str
    repeat: bool = False
    text: str = ""


ENDS = {"enter": ("Enter",), "tab": ("Tab",), "crlf": ("Enter", "Enter"), "none": ()}


def scan(
    code: str, start: int, speed: int, end: str = "enter", caps_lock: bool = False, rng: random.Random | None = None
):
    """Return the events of one scan, with the repeat flag X11 gives to doubled characters that come fast."""
    rng = rng or random.Random(0)
    events, moment, before, pressed = [], start, "", 0
    for char in code:
        shown = char.swapcase() if caps_lock else char
        repeat = char == before and moment - pressed < 20 and rng.random() < 0.7
        events.append(Event(moment, True, char, "scanner", repeat, shown))
        events.append(Event(moment + speed // 2, False, char, "scanner"))
        before, pressed = char, moment
        # "7-8 ms, now and then 16"
        moment += speed * 2 if 4 < speed < 20 and rng.random() < 0.05 else speed
    for name in ENDS[end]:
        events.append(Event(moment, True, name, "scanner"))
        events.append(Event(moment + speed // 2, False, name, "scanner"))
        moment += speed
    return events


class Desk:
    """Plays events into a Burst as the window does, and keeps what came out, in order."""

    def __init__(self, timing: Timing | None = None, keyboard: Keyboard = Keyboard.X11) -> None:
        self.burst: Burst[Event] = Burst(ours, once=once, timing=timing, keyboard=keyboard)
        self.out: list[Event | Scanned | Foreign] = []
        self.undone: list[Event] = []
        self.longest_hold = 0
        self._deadline: int | None = None

    def play(self, events: list[Event]) -> Desk:
        """Play the events in the order of their times, then let time pass."""
        for event in sorted(events, key=lambda event: event.time):
            self._until(event.time)
            self._take(event)
        self._until(1 << 40)
        return self

    def _until(self, time: int) -> None:
        if self._deadline is not None and self._deadline < time:
            now = self._deadline
            self._obey(self.burst.quiet(), now)
            self._deadline = None

    def _take(self, event: Event) -> None:
        ident = event.key
        if not event.press:
            verdict = self.burst.lift(event, ident)
        elif event.key in ("Enter", "Tab"):
            verdict = self.burst.terminator(event.time, ident)
        elif len(event.key) > 1:
            verdict = self.burst.other(ident)
        else:
            key = Key(event.time, event.text or event.key, _scan(event.key), event.repeat)
            verdict = self.burst.press(key, event, ident)
        self._obey(verdict, event.time)
        if not verdict.stop:
            self.out.append(event)
        if event.press:
            wait = self.burst.wait_ms
            self._deadline = None if wait is None else event.time + wait

    def _obey(self, verdict: Verdict[Event], now: int) -> None:
        self.undone += verdict.undo
        for event in verdict.undo:
            self.out.remove(event)
        self.out += verdict.give
        if verdict.outcome is not None:
            self.out.append(verdict.outcome)
        self.out += verdict.after
        held = [gap_ms(event.time, now) for event in (*verdict.give, *verdict.after) if event.press]
        self.longest_hold = max([self.longest_hold, *held])

    @property
    def codes(self) -> list[str]:
        """The codes read, in order."""
        return [entry.code for entry in self.out if isinstance(entry, Scanned)]

    @property
    def foreign(self) -> list[str]:
        """The foreign codes reported, in order."""
        return [entry.code for entry in self.out if isinstance(entry, Foreign)]

    @property
    def keys(self) -> list[Event]:
        """The key events that went on to the window, in order."""
        return [entry for entry in self.out if isinstance(entry, Event)]

    @property
    def typed(self) -> str:
        """The characters that went on to the window."""
        return "".join(event.text or event.key for event in self.keys if event.press and len(event.key) == 1)


@cache
def _scan(char: str) -> int | None:
    return scan_of(char, Keyboard.X11)
