"""Telling a scan from typing: a state machine over key times, without Qt, clock or timer.

The caller reports keys with the times their events carry and, when `wait_ms` has passed without one, `quiet()`. Each
answer says what becomes of the key, which held keys to hand on, and whether a code was read. Hypothesis plays it; the
filter (`filter.py`) only carries it out.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Generic, TypeVar

from ui.scanning.decoder import Key, Keyboard, fold, phys_of, text_of
from ui.scanning.looks import Looks, looks_like

Token = TypeVar("Token")

_RING = 64
_RING_MS = 1_500
_LINGER_MS = 60
_REPEAT_MS = 20
_SCANNER_MEAN_MS = 35
_SURELY_SCANNED = 12
_CUT = 3
_LONG_AGO = 1 << 30


@dataclass(frozen=True, slots=True)
class Timing:
    """What the wizard may tune, in ms: `hold` of a typed key, `wait` for a late terminator, `double` reads."""

    hold: int = 50
    wait: int = 120
    double: int = 400
    least: int = 6
    """So many characters make a burst."""


@dataclass(frozen=True, slots=True)
class Scanned:
    """A code that the grammar accepts, in capitals and half width."""

    code: str


@dataclass(frozen=True, slots=True)
class Foreign:
    """A scan that is none of our codes, as the layout wrote it, and what it resembles."""

    code: str
    looks: Looks


@dataclass(frozen=True, slots=True)
class Verdict(Generic[Token]):
    """In this order: take back `undo`, hand on `give`, report `outcome`, hand on `after`, `stop` or not."""

    stop: bool
    give: tuple[Token, ...] = ()
    outcome: Scanned | Foreign | None = None
    after: tuple[Token, ...] = ()
    undo: tuple[Token, ...] = ()


@dataclass(slots=True)
class _Held(Generic[Token]):
    key: Key
    ident: Hashable
    token: Token
    seq: int
    lift: Token | None = None
    lift_seq: int = 0


@dataclass(frozen=True, slots=True)
class _Old(Generic[Token]):
    key: Key
    token: Token
    delivered: bool


def gap_ms(earlier: int | None, later: int) -> int:
    """Return ms between two event times, which wrap after 49.7 days (32 bits); a step backwards counts as no gap.

    More than a minute backwards means another clock: then the keys have nothing to do with each other.
    """
    if earlier is None:
        return _LONG_AGO
    gap = (later - earlier) & 0xFFFFFFFF
    if gap < 1 << 31:
        return gap
    return 0 if (1 << 32) - gap < 60_000 else _LONG_AGO


class Burst(Generic[Token]):
    """Rules 1-4 and 6 of the scan algorithm for one keyboard.

    `grammar` gets capitals in half width and says whether it is a code of ours; `once` says for such a code whether a
    second read within `timing.double` is the same scan (members, coupons, staff) or another piece (articles). `ident`
    names the key on the keyboard, so that its release follows its press.
    """

    def __init__(
        self,
        grammar: Callable[[str], bool],
        *,
        once: Callable[[str], bool],
        keyboard: Keyboard = Keyboard.X11,
        timing: Timing | None = None,
    ) -> None:
        self.grammar = grammar
        self.once = once
        self.keyboard = keyboard
        self.timing = timing or Timing()
        self._queue: list[_Held[Token]] = []
        self._ring: deque[_Old[Token]] = deque(maxlen=_RING)
        self._gone: set[Hashable] = set()
        self._seq = 0
        self._last: int | None = None
        self._swallowed: int | None = None
        self._tail = False
        self._read: tuple[str, int] | None = None

    @property
    def wait_ms(self) -> int | None:
        """Return how long after the last key `quiet()` is due; None while nothing is held."""
        if not self._queue:
            return None
        return self.timing.wait if len(self._queue) >= self.timing.least else self.timing.hold

    def expects(self, time: int) -> bool:
        """Return whether a terminator at `time` could belong to a scan, so that no shortcut may have it."""
        recent = gap_ms(self._swallowed, time) <= self.timing.hold
        return bool(self._queue) or recent or gap_ms(self._last, time) <= _LINGER_MS

    def rushing(self, time: int) -> bool:
        """Return whether a scan is under way, so that even Ctrl with a key is one of its control characters."""
        return len(self._queue) >= 3 and gap_ms(self._last, time) <= self.timing.hold

    def swallow(self, ident: Hashable) -> None:
        """Have the coming release of a key stopped whose press the caller stopped."""
        self._gone.add(ident)

    def press(self, key: Key, token: Token, ident: Hashable) -> Verdict[Token]:
        """Take the press of a printable key: it is held, or passes if it is the keyboard's own slow repeat."""
        self._gone.discard(ident)
        gap = gap_ms(self._last, key.time)
        verdict: Verdict[Token] = Verdict(True)
        if key.repeat and not (self._queue and gap < _REPEAT_MS):
            verdict = replace(self.quiet(), stop=False)
            self._ring.append(_Old(key, token, True))
            self._last = key.time
            return verdict
        if self._queue and gap > self.timing.hold and self._gap_ends(gap):
            verdict = self.quiet()
        if not self._queue:
            self._tail = gap_ms(self._swallowed, key.time) <= self.timing.hold
        self._seq += 1
        self._queue.append(_Held(key, ident, token, self._seq))
        self._last = key.time
        return verdict

    def lift(self, token: Token, ident: Hashable) -> Verdict[Token]:
        """Take the release of any key: held with its press, dropped with its press, or passed."""
        for held in reversed(self._queue):
            if held.ident == ident and held.lift is None:
                self._seq += 1
                held.lift, held.lift_seq = token, self._seq
                return Verdict(True)
        if ident in self._gone:
            self._gone.discard(ident)
            return Verdict(True)
        return Verdict(False)

    def terminator(self, time: int, ident: Hashable) -> Verdict[Token]:
        """Take Enter or Tab: stopped when it ends a scan, else the held keys go first and it passes."""
        self._gone.discard(ident)
        if self._queue and gap_ms(self._last, time) > max(self.wait_ms or 0, _LINGER_MS):
            verdict = replace(self.quiet(), stop=False)
        else:
            verdict = self._ended(time)
        self._ring.clear()
        if verdict.stop:
            self.swallow(ident)
            self._swallowed = time
        return verdict

    def other(self, ident: Hashable) -> Verdict[Token]:
        """Take any other key: what is held goes first, then the key, so that order is kept."""
        self._gone.discard(ident)
        self._swallowed = None  # what follows another key is no second terminator of the scan before it
        verdict = self.quiet()
        self._ring.clear()
        return replace(verdict, stop=False)

    def drop(self) -> None:
        """Forget what is held, and have the coming releases of its keys stopped."""
        self._take(len(self._queue), gone=True)
        self._ring.clear()

    def quiet(self) -> Verdict[Token]:
        """Decide about what is held when no key came for `wait_ms`: a scan without terminator, or typing."""
        if not self._queue:
            return Verdict(True)
        if len(self._queue) >= self.timing.least:
            verdict = self._found(_CUT) or self._rescued()
            if verdict is not None:
                return verdict
            head = self._head()
            if self._scanner_made(head):
                return self._foreign(len(head))
        return Verdict(True, give=self._hand_on(self._take(len(self._queue))))

    def _gap_ends(self, gap: int) -> bool:
        """Return whether a gap longer than the hold ends what is held; a stall inside a scan must not."""
        if len(self._queue) < self.timing.least or gap >= self.timing.wait:
            return True
        keys = [held.key for held in self._queue]
        code = self._match(keys)
        # Eight or twelve digits may be the start of thirteen: wait for what follows.
        whole = code is not None and (_strong(code) or len(code) == 13)
        return whole or len(self._head()) < len(keys)

    def _ended(self, time: int) -> Verdict[Token]:
        if not self._queue:
            if gap_ms(self._swallowed, time) <= self.timing.hold:
                return Verdict(True)  # CR LF, or Tab and Enter
            rescued = self._rescued() if gap_ms(self._last, time) <= _LINGER_MS else None
            return rescued or Verdict(False)
        keys = [held.key for held in self._queue]
        verdict = self._found(_CUT) or self._rescued()
        if verdict is not None:
            return replace(verdict, stop=not verdict.after)
        if self._tail and _mean(keys) < _SCANNER_MEAN_MS:
            self._take(len(keys), gone=True)  # further lines of one foreign code, already reported
            return Verdict(True)
        head = self._head()
        if self._scanner_made(head):
            return replace(self._foreign(len(head)), stop=len(head) == len(keys))
        return Verdict(False, give=self._hand_on(self._take(len(keys))))

    def _match(self, keys: Sequence[Key]) -> str | None:
        for text in (fold(text_of(keys)), phys_of(keys, self.keyboard)):
            if text and self.grammar(text):
                return text
        return None

    def _found(self, cut: int) -> Verdict[Token] | None:
        """Look for a code in all that is held, else in it without a few typed keys at either end."""
        keys = [held.key for held in self._queue]
        for removed in range(max(0, min(cut, len(keys) - self.timing.least)) + 1):
            hits = [
                (lead, code)
                for lead in range(removed + 1)
                if (code := self._match(keys[lead : len(keys) - removed + lead])) is not None
                and (_strong(code) or self._stands_apart(keys, lead, len(keys) - removed + lead))
            ]
            if len(hits) > 1:
                return None  # two readings are none: a wrong member is worse than a second scan
            if hits:
                lead, code = hits[0]
                give = self._hand_on(self._take(lead))
                taken = self._take(len(keys) - removed, gone=True)
                after = self._hand_on(self._take(len(self._queue)))
                return Verdict(True, give, self._scanned(code, [held.key for held in taken]), after)
        return None

    def _stands_apart(self, keys: Sequence[Key], start: int, stop: int) -> bool:
        """Return whether times alone set keys[start:stop] apart, as digits need: part of a number is a number."""
        gaps = [gap_ms(a.time, b.time) for a, b in pairwise(keys[start:stop])]
        edges = [gap_ms(keys[i - 1].time, keys[i].time) for i in (start, stop) if 0 < i < len(keys)]
        head = self._head()
        if len(head) < stop - start and self._match(head) is not None:
            return False  # twelve scanned digits and a typed one must not be read as thirteen
        return all(edge > 2 * max(gaps) + 4 or edge > self.timing.hold or 2 * edge < min(gaps) for edge in edges)

    def _rescued(self) -> Verdict[Token] | None:
        """Join what was released a moment ago with what is held: a stall of the keyboard split one scan."""
        if self._last is None:
            return None
        old = [entry for entry in self._ring if gap_ms(entry.key.time, self._last) <= _RING_MS]
        for start in range(len(old)):
            keys = [entry.key for entry in old[start:]] + [held.key for held in self._queue]
            gaps = [gap_ms(a.time, b.time) for a, b in pairwise(keys)]
            stalls = [i + 1 for i, gap in enumerate(gaps) if gap > self.timing.hold]
            if len(keys) < self.timing.least or len(stalls) > 2 or (code := self._match(keys)) is None:
                continue
            pieces = [b - a for a, b in zip([0, *stalls], [*stalls, len(keys)], strict=True)]
            if not _strong(code) and min(pieces) < 3:
                continue  # a digit somebody typed must not complete a number
            self._take(len(self._queue), gone=True)
            undo = tuple(entry.token for entry in old[start:] if entry.delivered)
            return Verdict(True, outcome=self._scanned(code, keys), undo=undo)
        return None

    def _head(self) -> list[Key]:
        """Return the held keys up to the first gap longer than the hold."""
        keys = [held.key for held in self._queue]
        for i in range(1, len(keys)):
            if gap_ms(keys[i - 1].time, keys[i].time) > self.timing.hold:
                return keys[:i]
        return keys

    def _scanner_made(self, keys: Sequence[Key]) -> bool:
        """Return whether no hand is that fast; a dozen keys without one gap over the hold are enough at any mean."""
        if len(keys) < self.timing.least:
            return False
        return len(keys) >= _SURELY_SCANNED or _mean(keys) < _SCANNER_MEAN_MS

    def _foreign(self, count: int) -> Verdict[Token]:
        """Report the first `count` held keys as foreign, hand on the rest; all stay known for a split scan."""
        taken = self._take(count, gone=True)
        self._ring.extend(_Old(held.key, held.token, False) for held in taken)
        code = text_of([held.key for held in taken])
        rest = self._hand_on(self._take(len(self._queue)))
        return Verdict(True, outcome=Foreign(code, looks_like(code)), after=rest)

    def _take(self, count: int, gone: bool = False) -> list[_Held[Token]]:
        taken, self._queue = self._queue[:count], self._queue[count:]
        if gone:
            self._gone.update(held.ident for held in taken if held.lift is None)
        return taken

    def _hand_on(self, taken: Sequence[_Held[Token]]) -> tuple[Token, ...]:
        self._ring.extend(_Old(held.key, held.token, True) for held in taken)
        steps = [(held.seq, held.token) for held in taken]
        steps += [(held.lift_seq, held.lift) for held in taken if held.lift is not None]
        return tuple(token for _, token in sorted(steps, key=lambda step: step[0]))

    def _scanned(self, code: str, keys: Sequence[Key]) -> Scanned | None:
        """Return the scan, or nothing if it is the same read again."""
        self._ring.clear()
        before, self._read = self._read, (code, keys[-1].time)
        if before and before[0] == code and gap_ms(before[1], keys[0].time) < self.timing.double and self.once(code):
            return None
        return Scanned(code)


def _mean(keys: Sequence[Key]) -> float:
    return gap_ms(keys[0].time, keys[-1].time) / (len(keys) - 1) if len(keys) > 1 else 0.0


def _strong(code: str) -> bool:
    """Return whether prefix, length and check character can't be met by a piece of something else."""
    return len(code) >= 20 or any(char.isalpha() for char in code)
