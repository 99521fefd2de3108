"""The one place where keys become scans: an event filter in front of every widget, shortcut and button.

Keys are told apart by `burst.Burst`; here is only what needs Qt: copies of events, timers, the widgets they were meant
for, and the line of scans that wait while a question is open or a job runs.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import Shiboken

from shop_member.domain.routing import looks_like
from ui.scanning.burst import Burst, Foreign, Scanned, Timing, Verdict, gap_ms
from ui.scanning.decoder import Key, Keyboard, fold
from ui.scanning.events import MODIFIERS, copy_of, ident_of, moment_of, now_ms, record_of, terminator_of
from ui.scanning.fields import Remembered, remember, take_back
from ui.scanning.probe import ScanProbe

WAITING = 8
"""So many scans wait in line while the till is busy; the next one is refused aloud (`crowded`), never silently."""

_EARLY_MS = 5  # the two further turns of the event loop belong to the hold
_PROBE_SILENCE_MS = 400
_DEAF_MS = 1_500
_KEYBOARDS = {"windows": Keyboard.WINDOWS, "direct2d": Keyboard.WINDOWS, "cocoa": Keyboard.MACOS}


@dataclass(slots=True, eq=False)
class Stroke:
    """A copy of one key event, the widget it was meant for, and what the field held before it was handed on."""

    event: QKeyEvent
    target: QWidget
    before: Remembered | None = None


class ScanFilter(QObject):
    """Turns bursts of keys, serial lines, camera frames and pasted codes into `scanned`, whatever has the focus.

    `grammar` says of a text in capitals and half width whether it is one of the shop's codes or an article number;
    `once`, whether a second read within 400 ms is the same scan. A scan never reaches a field, a shortcut or a button;
    typed keys arrive in order after `timing.hold` ms without a further key. Install with `install()`, last of all
    application filters, since Qt asks the last one first.
    """

    scanned = Signal(str)
    """A code of ours, in capitals."""
    foreign = Signal(str, str)
    """A scan that is none of ours, and its `Looks`: tell the guest what it is."""
    crowded = Signal(str)
    """A code that came when eight were waiting: it was not taken, ask for it again."""
    again = Signal()
    """An input method took part of a scan: bring the focus to the till and ask to scan once more."""
    probed = Signal(object)
    """The `ProbeReport` of the scan asked for by `start_probe()`."""

    def __init__(
        self,
        grammar: Callable[[str], bool],
        *,
        once: Callable[[str], bool],
        keyboard: Keyboard | None = None,
        timing: Timing | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.keyboard = keyboard or _KEYBOARDS.get(QGuiApplication.platformName(), Keyboard.X11)
        self._burst: Burst[Stroke] = Burst(grammar, once=once, keyboard=self.keyboard, timing=timing or Timing())
        self._outbox: deque[Stroke] = deque()
        self._sending: QKeyEvent | None = None
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setTimerType(Qt.TimerType.PreciseTimer)
        self._hold.timeout.connect(self._elapsed)
        self._turn = 0
        self._paused = 0
        self._line: deque[Scanned | Foreign] = deque()
        self._answering = False
        self._fed: tuple[str, int] | None = None
        self._probe: ScanProbe | None = None
        self._preedits: deque[int] = deque(maxlen=4)
        self._deaf_since: int | None = None
        self.tapped = False
        """True while a native tap stands in front of the input method, so that its preedits need no watching."""
        self._aside = False

    # -- what the rest of the window uses ---------------------------------------------------------------------------

    def install(self) -> None:
        """Stand in front of every key of the application; the filter must be installed after all others."""
        application = QApplication.instance()
        if application is None:
            raise RuntimeError("a QApplication is needed first")
        application.installEventFilter(self)

    def remove(self) -> None:
        """Step aside; what is held is handed on first."""
        self._obey(self._burst.quiet())
        self._hold.stop()
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    @property
    def timing(self) -> Timing:
        """Return the hold and waits in use."""
        return self._burst.timing

    def set_timing(self, timing: Timing) -> None:
        """Use other waits from the next key on; the settings page takes them from `ProbeReport.timing`."""
        self._burst.timing = timing

    def pause(self) -> None:
        """Keep coming scans in line while a question is open, a job runs or a scan is being answered; calls nest."""
        self._paused += 1

    def resume(self) -> None:
        """End one `pause`; the scans in line are reported in the order they came."""
        if self._paused == 0:
            raise RuntimeError("resume() without pause()")
        self._paused -= 1
        self._answer()

    @property
    def aside(self) -> bool:
        """Return whether every key passes at once, however fast it comes."""
        return self._aside

    def stand_aside(self, aside: bool) -> None:
        """Let every key pass while there is no shop to scan for: what a password manager types is no scan then."""
        self.hand_on_held()
        self._aside = aside

    @property
    def waiting(self) -> int:
        """Return how many scans stand in line."""
        return len(self._line)

    def feed(self, code: str) -> None:
        """Take a whole code from a serial scanner, the camera or a paste, as if it had been scanned."""
        now = now_ms()
        text = fold(code.strip())
        if not text:
            return
        if not self._burst.grammar(text):
            self._report(Foreign(code.strip(), looks_like(code)))
            return
        before, self._fed = self._fed, (text, now)
        doubled = before is not None and before[0] == text and gap_ms(before[1], now) < self.timing.double
        if not (doubled and self._burst.once(text)):
            self._report(Scanned(text))

    def start_probe(self, probe: ScanProbe) -> None:
        """Give all printable keys to `probe` until a terminator or 0.4 s of silence, then emit `probed`."""
        self._obey(self._burst.quiet())
        self._probe = probe

    def stop_probe(self) -> None:
        """Give up waiting for the probe's scan."""
        self._probe = None
        self._hold.stop()

    # -- what a native tap uses ---------------------------------------------------------------------------------------

    @property
    def grammar(self) -> Callable[[str], bool]:
        """Return what tells a code of ours."""
        return self._burst.grammar

    def hand_on_held(self) -> None:
        """Decide at once about what is held, so that the field holds all that was typed so far."""
        self._obey(self._burst.quiet())

    def drop_held(self) -> None:
        """Forget what is held: it was the beginning of a scan that the tap has read."""
        self._burst.drop()
        self._hold.stop()

    def report(self, outcome: Scanned | Foreign) -> None:
        """Report what the tap read, in line with all other scans; doubles are dropped."""
        if isinstance(outcome, Scanned):
            self.feed(outcome.code)
        else:
            self._report(outcome)

    # -- events ------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stop, hold or pass a key; everything else passes untouched."""
        if self._aside:
            return False
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            return self._meant(watched, event) and self._pressed(watched, event)  # type: ignore[arg-type]
        if kind == QEvent.Type.KeyRelease:
            return self._meant(watched, event) and self._lifted(watched, event)  # type: ignore[arg-type]
        if kind == QEvent.Type.ShortcutOverride:
            return self._overrides(event)  # type: ignore[arg-type]
        if kind == QEvent.Type.InputMethod and not self.tapped:
            self._watch_preedit(event)  # type: ignore[arg-type]
        return False

    def _meant(self, watched: QObject, event: QEvent) -> bool:
        """Return whether this is the first widget to see the key: not its window, nor a parent it is passed up to."""
        if self._sending is event or not isinstance(watched, QWidget):
            return False
        receiver: QWidget | None = QWidget.keyboardGrabber()
        popup = QApplication.activePopupWidget()
        if receiver is None and popup is not None:
            receiver = popup.focusWidget() or popup
        receiver = receiver or QApplication.focusWidget()
        return receiver is None or receiver is watched

    def _pressed(self, watched: QWidget, event: QKeyEvent) -> bool:
        key, ident = event.key(), ident_of(event, self.keyboard)
        if key in MODIFIERS:
            return self._pass(watched, event)
        moment = moment_of(event)
        record = record_of(event, self.keyboard, self._burst.rushing(moment))
        terminator = terminator_of(event, self._burst.rushing(moment))
        if self._probe is not None and (record is not None or terminator is not None):
            return self._probing(record, terminator, moment, ident)
        if terminator is not None:
            verdict = self._burst.terminator(moment, ident)
        elif record is not None:
            verdict = self._burst.press(record, Stroke(copy_of(event), watched), ident)
        else:
            verdict = self._burst.other(ident)
        self._obey(verdict)
        return verdict.stop or self._pass(watched, event)

    def _lifted(self, watched: QWidget, event: QKeyEvent) -> bool:
        verdict = self._burst.lift(Stroke(copy_of(event), watched), ident_of(event, self.keyboard))
        return verdict.stop or self._pass(watched, event)

    def _overrides(self, event: QKeyEvent) -> bool:
        """Keep shortcuts away from keys that a scan is made of."""
        moment = moment_of(event)
        scanned = record_of(event, self.keyboard, self._burst.rushing(moment)) is not None
        if scanned or (terminator_of(event, self._burst.rushing(moment)) is not None and self._burst.expects(moment)):
            event.accept()
            return True
        return False

    # -- carrying out ------------------------------------------------------------------------------------------------

    def _obey(self, verdict: Verdict[Stroke]) -> None:
        self._arm()
        for stroke in reversed(verdict.undo):
            take_back(stroke.target, stroke.before, self._send_raw)
        self._hand_on(verdict.give)
        if verdict.outcome is not None:
            self._report(verdict.outcome)
        self._hand_on(verdict.after)

    def _arm(self) -> None:
        self._turn = 0
        wait = self._burst.wait_ms
        if wait is None:
            self._hold.stop()
        else:
            self._hold.start(max(0, wait - _EARLY_MS))

    def _elapsed(self) -> None:
        """Give keys that are already in the system's queue two turns to arrive before typing is let go."""
        if self._probe is not None:
            self._finish_probe(None)
        elif self._turn < 2:
            self._turn += 1
            self._hold.start(0 if self._turn == 1 else 4)
        else:
            self._obey(self._burst.quiet())

    def _hand_on(self, strokes: tuple[Stroke, ...]) -> None:
        """Send copies one after the other; a nested event loop opened by one of them keeps the order of the rest."""
        self._outbox.extend(strokes)
        while self._outbox:
            stroke = self._outbox.popleft()
            if Shiboken.isValid(stroke.target):
                stroke.before = remember(stroke.target)
                self._send_raw(stroke.target, stroke.event)

    def _send_raw(self, target: QWidget, event: QKeyEvent) -> None:
        outer, self._sending = self._sending, event
        try:
            QApplication.sendEvent(target, event)
        finally:
            self._sending = outer

    def _pass(self, watched: QWidget, event: QKeyEvent) -> bool:
        """Let the event through, or put it behind keys that still wait to be handed on."""
        if not self._outbox:
            return False
        self._outbox.append(Stroke(copy_of(event), watched))
        return True

    def _report(self, outcome: Scanned | Foreign) -> None:
        if isinstance(outcome, Foreign) and self._deaf_since is not None:
            if gap_ms(self._deaf_since, now_ms()) < _DEAF_MS:
                return  # the rest of the scan for which "scan once more" is being shown
            self._deaf_since = None
        if len(self._line) >= WAITING:
            self.crowded.emit(outcome.code)
            return
        self._line.append(outcome)
        self._answer()

    def _answer(self) -> None:
        """Report what stands in line, one after the other, until somebody pauses; never one inside another."""
        if self._answering:
            return
        self._answering = True
        try:
            while self._line and not self._paused:
                outcome = self._line.popleft()
                if isinstance(outcome, Scanned):
                    self.scanned.emit(outcome.code)
                else:
                    self.foreign.emit(outcome.code, outcome.looks.value)
        finally:
            self._answering = False

    # -- probe and input methods -------------------------------------------------------------------------------------

    def _probing(self, record: Key | None, terminator: str | None, moment: int, ident: Hashable) -> bool:
        assert self._probe is not None
        self._burst.swallow(ident)
        if record is not None:
            self._probe.key(record)
            self._hold.start(_PROBE_SILENCE_MS)
        elif self._probe.begun:
            self._finish_probe((terminator or "", moment))
        return True

    def _finish_probe(self, terminator: tuple[str, int] | None) -> None:
        probe, self._probe = self._probe, None
        self._hold.stop()
        if probe is not None:
            self.probed.emit(probe.report(self.keyboard, terminator))

    def _watch_preedit(self, event: QInputMethodEvent) -> None:
        """Notice a scan inside an input method by its speed, where no tap can stop it: four changes in 100 ms."""
        if not event.preeditString():
            return
        if self._probe is not None:
            self._probe.composed = True
            self._hold.start(_PROBE_SILENCE_MS)
            return
        self._preedits.append(now_ms())
        if len(self._preedits) == 4 and gap_ms(self._preedits[0], self._preedits[3]) <= 100:
            self._preedits.clear()
            self._deaf_since = now_ms()
            QGuiApplication.inputMethod().reset()
            self.again.emit()
