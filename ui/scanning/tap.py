"""Telling a scan from typing before an input method sees the keys: rule 5, without Qt and without X.

An input method would compose a scan into nonsense, so its keys are read where the system delivers them. The first two
pass, since a person must be able to type; from the third key at a scanner's pace all are kept back until it is clear
whether they are a code or have to be given back in the same order.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from shop_member.domain.routing import looks_like
from ui.scanning.burst import Foreign, Scanned, Timing, gap_ms
from ui.scanning.decoder import Key, Keyboard, phys_of

Raw = TypeVar("Raw")

_PASSED = 2
_CUT = 2
_RETURN_MS = 1_000
_SCANNER_MEAN_MS = 35
_SURELY_SCANNED = 12


@dataclass(frozen=True, slots=True)
class Tapped(Generic[Raw]):
    """What to do: keep this event or not, take a picture of the field first, report, or give back what was kept."""

    keep: bool
    begins: bool = False
    """The first key, which passes, of what may become a scan: remember the field now."""
    outcome: Scanned | Foreign | None = None
    back: tuple[Raw, ...] = ()


class Tap(Generic[Raw]):
    """The state machine of one keyboard's keys, named by their numbers, with their own times in ms."""

    def __init__(
        self, grammar: Callable[[str], bool], *, keyboard: Keyboard = Keyboard.X11, timing: Timing | None = None
    ) -> None:
        self.grammar = grammar
        self.keyboard = keyboard
        self.timing = timing or Timing()
        self._keys: list[Key] = []
        self._kept: list[Raw] = []
        self._down: set[int] = set()
        self._last: int | None = None
        self._ended: int | None = None
        self._under_way = 0

    @property
    def wait_ms(self) -> int | None:
        """Return how long after the last key `quiet()` is due; None while nothing is kept back."""
        return self.timing.wait if self._kept else None

    def press(self, time: int, place: int, raw: Raw) -> Tapped[Raw]:
        """Take the press of a key that writes something."""
        gap = gap_ms(self._last, time)
        if gap > self.timing.hold and (not self._kept or gap >= self.timing.wait):
            late = self.quiet()
            self._keys = [Key(time, "", place)]
            self._last = time
            if late.back or (self._under_way and gap < _RETURN_MS):
                # What is given back arrives later than this key would.
                return replace(late, keep=self._keep(place, raw).keep)
            return Tapped(False, True, late.outcome)
        self._keys.append(Key(time, "", place))
        self._last = time
        if self._kept or len(self._keys) > _PASSED:
            return self._keep(place, raw)
        self._down.discard(place)
        return Tapped(False)

    def modifier(self, time: int, place: int, raw: Raw) -> Tapped[Raw]:
        """Take the press of Shift or Caps Lock: alone it would switch the input method's language."""
        near = len(self._keys) >= _PASSED and gap_ms(self._last, time) <= self.timing.hold
        return self._keep(place, raw) if self._kept or near else Tapped(False)

    def lift(self, place: int, raw: Raw) -> Tapped[Raw]:
        """Take the release of any key: kept with its press."""
        if place not in self._down:
            return Tapped(False)
        self._down.discard(place)
        if self._kept:
            self._kept.append(raw)
        return Tapped(True)

    def terminator(self, time: int, place: int, raw: Raw) -> Tapped[Raw]:
        """Take Enter or Tab."""
        if not self._kept:
            if gap_ms(self._ended, time) <= self.timing.hold:
                self._down.add(place)
                return Tapped(True)  # CR LF
            self._keys.clear()
            return Tapped(False)
        outcome = self._outcome()
        if outcome is None:
            return self._give_back(place, raw)
        self._forget()
        self._ended = time
        self._down.add(place)
        return Tapped(True, outcome=outcome)

    def other(self, place: int, raw: Raw) -> Tapped[Raw]:
        """Take any other key: what was kept goes first."""
        if not self._kept:
            self._keys.clear()
            return Tapped(False)
        outcome = self._outcome()
        if outcome is None:
            return self._give_back(place, raw)
        self._forget()
        return Tapped(False, outcome=outcome)

    def quiet(self) -> Tapped[Raw]:
        """Decide when no key came for `wait_ms`, or when the focus leaves the field."""
        outcome = self._outcome() if self._kept else None
        back = () if outcome is not None else tuple(self._kept)
        if back:
            self._down.clear()  # later releases pass, as their presses have
            self._under_way += len(back)
        self._forget()
        return Tapped(True, outcome=outcome, back=back)

    def returned(self) -> None:
        """Note that one event which was given back has arrived."""
        self._under_way = max(0, self._under_way - 1)

    def _keep(self, place: int, raw: Raw) -> Tapped[Raw]:
        self._kept.append(raw)
        self._down.add(place)
        return Tapped(True)

    def _give_back(self, place: int, raw: Raw) -> Tapped[Raw]:
        """Give everything back with this key at its end, since what is given back arrives after it."""
        back = (*self._kept, raw)
        self._under_way += len(back)
        self._down.clear()
        self._forget()
        return Tapped(True, back=back)

    def _forget(self) -> None:
        self._keys.clear()
        self._kept.clear()

    def _outcome(self) -> Scanned | Foreign | None:
        keys = self._keys
        for cut in range(min(_CUT, len(keys)) + 1):  # a key or two may have been typed just before
            code = phys_of(keys[cut:], self.keyboard)
            if code and self.grammar(code) and (cut == 0 or not code.isdigit()):
                return Scanned(code)
        count = len(keys)
        if count < self.timing.least:
            return None
        mean = gap_ms(keys[0].time, keys[-1].time) / (count - 1)
        if mean >= _SCANNER_MEAN_MS and count < _SURELY_SCANNED:
            return None
        text = phys_of(keys, self.keyboard)
        return Foreign(text, looks_like(text))
