"""Telling a scan from typing: a state machine over key times, without Qt, clock or timer.

The caller reports keys with the times their events carry and, when `wait_ms` has passed without one, `quiet()`. Each
answer says what becomes of the key, which held keys to hand on, and whether a code was read. Hypothesis plays it; the
filter (`filter.py`) only carries it out.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace
from itertools import pairwise

from shop_member.domain.routing import looks_like
from ui.scanning.decoder import Key, text_of
from ui.scanning.outcomes import Foreign, Held, Old, Scanned, Timing, Token, Verdict, gap_ms
from ui.scanning.split import PIECE, SCANNER_MEAN_MS, SURELY_SCANNED, Keys, mean, pace, strong

__all__ = ["Burst", "Foreign", "Scanned", "Timing", "Verdict", "gap_ms"]

_RING_MS = 1_500
_LINGER_MS = 60
_REPEAT_MS = 20
_CUT = 3


class Burst(Keys[Token]):
    """Rules 1-4 and 6 of the scan algorithm for one keyboard.

    `grammar` gets capitals in half width and says whether it is a code of ours; `once` says for such a code whether a
    second read within `timing.double` is the same scan (members, coupons, staff) or another piece (articles). `ident`
    names the key on the keyboard, so that its release follows its press.
    """

    @property
    def wait_ms(self) -> int | None:
        """Return how long after the last key `quiet()` is due; None while nothing is held."""
        if not self._queue:
            return None
        return self.timing.wait if len(self._queue) >= self.timing.least else self.timing.hold

    def expects(self, time: int) -> bool:
        """Return whether a terminator at `time` could belong to a scan, so that no shortcut may have it."""
        recent = gap_ms(self._swallowed, time) <= self._line_end
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
            self._ring.append(Old(key, token, True))
            self._last = key.time
            return verdict
        if self._queue and gap > self.timing.hold and self._gap_ends(gap):
            verdict = self.quiet()
        if not self._queue:
            self._tail = gap_ms(self._swallowed, key.time) <= self.timing.hold
        self._seq += 1
        self._queue.append(Held(key, ident, token, self._seq))
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
            verdict = self._slow(time) or replace(self.quiet(), stop=False)
        else:
            verdict = self._ended(time)
        self._ring.clear()
        self._refused = None
        if verdict.stop:
            self.swallow(ident)
            self._line_end = max(self.timing.hold, gap_ms(self._last, time) if verdict.undo else 0)
            self._swallowed = time
        return verdict

    def other(self, ident: Hashable) -> Verdict[Token]:
        """Take any other key: what is held goes first, then the key, so that order is kept."""
        self._gone.discard(ident)
        self._swallowed = self._refused = None  # what follows another key is no further part of the scan before it
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
                return self._foreign(self._scanner_run())
        return Verdict(True, give=self._hand_on(self._take(len(self._queue))))

    def _gap_ends(self, gap: int) -> bool:
        """Return whether a gap longer than the hold ends what is held; a stall inside a scan must not."""
        if len(self._queue) < self.timing.least or gap >= self.timing.wait:
            return True
        keys = [held.key for held in self._queue]
        code = self._match(keys)
        # Eight or twelve digits may be the start of thirteen: wait for what follows.
        whole = code is not None and (strong(code) or len(code) == 13)
        return whole or len(self._head()) < len(keys)

    def _ended(self, time: int) -> Verdict[Token]:
        if not self._queue:
            if gap_ms(self._swallowed, time) <= self._line_end:
                return Verdict(True)  # CR LF, or Tab and Enter
            rescued = self._rescued() if gap_ms(self._last, time) <= _LINGER_MS else None
            return rescued or self._slow(time) or Verdict(False)
        keys = [held.key for held in self._queue]
        verdict = self._found(_CUT) or self._rescued() or self._slow(time)
        if verdict is not None:
            return replace(verdict, stop=not verdict.after)
        rest = len(keys) < self.timing.least and gap_ms(self._refused, keys[0].time) <= _RING_MS
        if (self._tail or rest) and pace(keys, time) < SCANNER_MEAN_MS:
            self._take(len(keys), gone=True)  # the rest or further lines of one foreign code, already reported
            return Verdict(True)
        if self._scanner_made(self._head()):
            count = self._scanner_run(time)
            return replace(self._foreign(count), stop=count == len(keys))
        return Verdict(False, give=self._hand_on(self._take(len(keys))))

    def _found(self, cut: int) -> Verdict[Token] | None:
        """Look for a code in all that is held, else in it without a few typed keys at either end."""
        keys = [held.key for held in self._queue]
        for removed in range(max(0, min(cut, len(keys) - self.timing.least)) + 1):
            hits = [
                (lead, code)
                for lead in range(removed + 1)
                if (code := self._match(keys[lead : len(keys) - removed + lead])) is not None
                and (strong(code) or self._stands_apart(keys, lead, len(keys) - removed + lead))
                and (strong(code) or lead or not self._released_of(keys))
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

    def _scanner_made(self, keys: Sequence[Key]) -> bool:
        """Return whether no hand is that fast; a dozen keys without one gap over the hold are enough at any mean."""
        if len(keys) < self.timing.least:
            return False
        return len(keys) >= SURELY_SCANNED or mean(keys) < SCANNER_MEAN_MS

    def _scanner_run(self, ended: int | None = None) -> int:
        """Return how many held keys are one scan with stalls in it: its head, and pieces at a scanner's own pace.

        A piece of one or two keys is a person's, but the last one with Enter at its heels is the scanner's.
        """
        keys = [held.key for held in self._queue]
        count = 0
        for piece in self._pieces(keys):
            last = count + len(piece) == len(keys)
            closed = last and ended is not None and pace(piece, ended) < SCANNER_MEAN_MS
            if count and not closed and not (len(piece) >= PIECE and mean(piece) < SCANNER_MEAN_MS):
                break
            count += len(piece)
        return count

    def _foreign(self, count: int) -> Verdict[Token]:
        """Report the first `count` held keys as foreign, hand on the rest; all stay known for a split scan.

        What a stall had released of the same scan before is taken back and reported with it.
        """
        held = [one.key for one in self._queue[:count]]
        lead = self._released_of(held)
        undo = tuple(entry.token for entry in lead if entry.delivered)
        for entry in lead:
            self._ring.remove(entry)
        taken = self._take(count, gone=True)
        self._ring.extend(Old(entry.key, entry.token, False) for entry in lead)
        self._ring.extend(Old(one.key, one.token, False) for one in taken)
        self._refused = taken[-1].key.time
        code = text_of([*(entry.key for entry in lead), *held])
        rest = self._hand_on(self._take(len(self._queue)))
        return Verdict(True, outcome=Foreign(code, looks_like(code)), after=rest, undo=undo)
