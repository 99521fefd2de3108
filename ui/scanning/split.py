"""Keys that are held, keys that were released, and a scan that is spread over both: mended, or known for what it is."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable, Sequence
from itertools import pairwise
from typing import Generic

from shop_member.domain.routing import Looks, looks_like
from ui.scanning.decoder import Key, Keyboard, fold, phys_of, text_of
from ui.scanning.outcomes import Foreign, Held, Old, Scanned, Timing, Token, Verdict, gap_ms

_RING = 64
_RING_MS = 1_500
_STRONG_RING_MS = 4_000
SCANNER_MEAN_MS = 35
SURELY_SCANNED = 12
_SLOW_MS = 100
_SLOWEST_MS = 250
_STRONG = 20
PIECE = 3


class Keys(Generic[Token]):
    """The queue of held keys and the ring of released ones of one keyboard, and how scans are found in them.

    `grammar` gets capitals in half width and says whether it is a code of ours; `once` says for such a code whether a
    second read within `timing.double` is the same scan (members, coupons, staff) or another piece (articles).
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
        self._queue: list[Held[Token]] = []
        self._ring: deque[Old[Token]] = deque(maxlen=_RING)
        self._gone: set[Hashable] = set()
        self._seq = 0
        self._last: int | None = None
        self._swallowed: int | None = None
        self._tail = False
        self._refused: int | None = None
        self._line_end = 0
        self._read: tuple[str, int] | None = None

    def _match(self, keys: Sequence[Key]) -> str | None:
        for text in (fold(text_of(keys)), phys_of(keys, self.keyboard)):
            if text and self.grammar(text):
                return text
        return None

    def _rescued(self) -> Verdict[Token] | None:
        """Join what was released a moment ago with what is held: a stall of the keyboard split one scan."""
        if self._last is None:
            return None
        old = [entry for entry in self._ring if gap_ms(entry.key.time, self._last) <= _STRONG_RING_MS]
        for start in range(len(old)):
            keys = [entry.key for entry in old[start:]] + [held.key for held in self._queue]
            gaps = [gap_ms(a.time, b.time) for a, b in pairwise(keys)]
            stalls = [i + 1 for i, gap in enumerate(gaps) if gap > self.timing.hold]
            if len(keys) < self.timing.least or (code := self._match(keys)) is None:
                continue
            pieces = [b - a for a, b in zip([0, *stalls], [*stalls, len(keys)], strict=True)]
            whole = not start or gap_ms(old[start - 1].key.time, old[start].key.time) > self.timing.hold
            late = gap_ms(old[start].key.time, self._last) > _RING_MS
            if not strong(code) and (len(stalls) > 2 or min(pieces) < PIECE or late or not whole):
                continue  # neither a digit somebody typed nor the end of a longer number completes a number
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

    def _pieces(self, keys: Sequence[Key]) -> list[list[Key]]:
        """Return the keys in runs without a gap longer than the hold."""
        pieces: list[list[Key]] = []
        for key in keys:
            if not pieces or gap_ms(pieces[-1][-1].time, key.time) > self.timing.hold:
                pieces.append([])
            pieces[-1].append(key)
        return pieces

    def _released_of(self, held: Sequence[Key]) -> list[Old[Token]]:
        """Return what was released just before and is the beginning of this foreign scan.

        Pieces at a scanner's pace are; a key or two are only if with them the code is a known kind, which it is not alone.
        """
        near = [one for one in self._ring if one.delivered and gap_ms(one.key.time, held[0].time) <= _RING_MS]
        pieces = self._pieces([one.key for one in near])
        found = 0
        for back, piece in enumerate(reversed(pieces)):
            size = found + len(piece)
            if back > 1:
                break
            if len(piece) >= PIECE and mean(piece) < SCANNER_MEAN_MS:
                found = size
                continue
            keys = [*(one.key for one in near[len(near) - size :]), *held]
            close = gap_ms(piece[-1].time, keys[size].time) <= _SLOWEST_MS
            if close and _named(keys) and not _named(keys[len(piece) :]):
                found = size
            break
        return near[len(near) - found :] if found else []

    def _slow(self, time: int) -> Verdict[Token] | None:
        """Read a scan whose every gap is longer than the hold, so that all of it was released as if typed.

        A code with a check character is one at any pace a scanner has; a dozen digits and Enter within `_SLOW_MS` of each
        other are one too, of ours or not. Anything else may have been typed.
        """
        if self._last is None or len(self._queue) >= self.timing.least:
            return None
        old = list(self._ring)
        keys = [entry.key for entry in old] + [held.key for held in self._queue]
        outcome: Scanned | Foreign | None = None
        run = _unbroken(keys, time, _SLOWEST_MS)
        start = next((at for at in range(len(run) - _STRONG + 1) if self._match(run[at:])), len(run))
        if start < len(run):
            run = run[start:]
            outcome = self._scanned(self._match(run) or "", run)
        else:
            run = _unbroken(keys, time, _SLOW_MS)
            if not _a_number(run):
                return None
            code = self._match(run)
            outcome = self._scanned(code, run) if code else Foreign(text_of(run), looks_like(text_of(run)))
        self._take(len(self._queue), gone=True)
        undo = tuple(entry.token for entry in old[max(len(keys) - len(run), 0) :] if entry.delivered)
        return Verdict(True, outcome=outcome, undo=undo)

    def _take(self, count: int, gone: bool = False) -> list[Held[Token]]:
        taken, self._queue = self._queue[:count], self._queue[count:]
        if gone:
            self._gone.update(held.ident for held in taken if held.lift is None)
        return taken

    def _hand_on(self, taken: Sequence[Held[Token]]) -> tuple[Token, ...]:
        self._ring.extend(Old(held.key, held.token, True) for held in taken)
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


def mean(keys: Sequence[Key]) -> float:
    """Return the mean gap of the keys."""
    return gap_ms(keys[0].time, keys[-1].time) / (len(keys) - 1) if len(keys) > 1 else 0.0


def pace(keys: Sequence[Key], ended: int) -> float:
    """Return the mean gap of the keys and the Enter behind them."""
    return gap_ms(keys[0].time, ended) / len(keys)


def _unbroken(keys: Sequence[Key], ended: int, most: int) -> Sequence[Key]:
    """Return the last keys, up to Enter at `ended`, without a gap over `most`."""
    start, after = len(keys), ended
    while start and gap_ms(keys[start - 1].time, after) <= most:
        start -= 1
        after = keys[start].time
    return keys[start:]


def _a_number(keys: Sequence[Key]) -> bool:
    """Return whether these are more digits than anybody types in one go, as evenly as a machine."""
    if len(keys) < SURELY_SCANNED or not fold(text_of(keys)).isdecimal():
        return False
    gaps = [gap_ms(a.time, b.time) for a, b in pairwise(keys)]
    return max(gaps) <= 2 * min(gaps)


def _named(keys: Sequence[Key]) -> bool:
    """Return whether a code is of a kind that has a name and is long enough to be no accident."""
    return looks_like(text_of(keys)) not in (Looks.UNKNOWN, Looks.PRODUCT, Looks.ISBN)


def strong(code: str) -> bool:
    """Return whether prefix, length and check character can't be met by a piece of something else."""
    return len(code) >= _STRONG or any(char.isalpha() for char in code)
