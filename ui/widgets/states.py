"""What stands where a list or page is not: empty, loading, failed; and the progress of a long job."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from shop_member.i18n import translate
from ui import theme
from ui.messages import Message
from ui.theme import Role
from ui.widgets import paint
from ui.widgets.button import Button
from ui.widgets.label import Label


class _Sign(QWidget):
    def __init__(self, icon: str, token: str) -> None:
        super().__init__()
        self._icon, self._token = icon, token
        side = theme.current().px(64)
        self.setFixedSize(side, side)

    def paintEvent(self, event: object) -> None:
        t = theme.current()
        p = paint.painter(self)
        rect = QRectF(self.rect())
        p.setPen(Qt.PenStyle.NoPen)
        # A shade of its own: it is seen on a panel and on the grey of a preview.
        quiet = theme.mix(t.colour("surface_2"), t.colour("text"), 0.05)
        p.setBrush(quiet if self._token == "text_2" else t.soft(self._token))
        p.drawEllipse(rect)
        size = t.px(32)
        paint.draw_icon(p, rect.center().x() - size / 2, rect.center().y(), self._icon, t.colour(self._token), size)
        p.end()


class StateView(QWidget):
    """A sign, a heading, a sentence and what to do next, in the middle of the space. `acted(name)` for its button."""

    acted = Signal(str)

    def __init__(
        self,
        icon: str,
        heading: str,
        words: str = "",
        action: tuple[str, str] | None = None,
        token: str = "text_2",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words: Label | None = None
        self._step = action is not None
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(4)
        column.addStretch(2)
        self._sign = _Sign(icon, token)
        column.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(Label(heading, Role.TILL_STRONG, align=paint.CENTRE))
        if words:
            label = Label(words, Role.BODY, "text_2", align=paint.CENTRE, wrap=True)
            label.setMaximumWidth(theme.current().px(480))
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(label, 1000)
            row.addStretch(1)
            column.addLayout(row)
            self._words = label
        if action is not None:
            name, text = action
            button = Button(text, "plain", size="touch")
            button.clicked.connect(lambda: self.acted.emit(name))
            column.addSpacing(16)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.setAccessibleName(f"{heading} {words}".strip())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where there is little room, the heading and the step are worth more than a sign or a sentence.
        self._sign.setVisible(self.height() >= theme.current().px(248))
        if self._words is not None:
            self._words.setVisible(self.height() >= theme.current().px(128 if self._step else 80))


def empty(heading: str, words: str = "", action: tuple[str, str] | None = None, icon: str = "inbox") -> StateView:
    """Return the view of a list with nothing in it: what will stand here and how to begin."""
    return StateView(icon, heading, words, action)


def failed(message: Message) -> StateView:
    """Return the view of something that could not be read, with its next step."""
    step = message.action
    action = (step.name, step.text) if step else ("retry", translate("states", "Try again"))
    return StateView("triangle-alert", translate("states", "This could not be read"), message.text, action, "negative")


class LoadingView(QWidget):
    """A word that something is being read, shown only when it takes longer than 300 ms. Nothing moves."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        self._inner = StateView("hourglass", words or translate("states", "Reading …"))
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._inner)
        self._inner.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(300)
        self._timer.timeout.connect(self._inner.show)

    def begin(self) -> None:
        """Start waiting."""
        self._inner.hide()
        self._timer.start()

    def end(self) -> None:
        """Stop waiting."""
        self._timer.stop()
        self._inner.hide()

    def reveal(self) -> None:
        """Show the word now (the gallery does)."""
        self._timer.stop()
        self._inner.show()


class StatePane(QWidget):
    """One place for content and its other states: `show_content()`, `show_loading()`, `show_view(empty(...))`."""

    acted = Signal(str)

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._content, self._loading = content, LoadingView()
        self._other: StateView | None = None
        self._stack.addWidget(content)
        self._stack.addWidget(self._loading)

    def show_content(self) -> None:
        """Show the content."""
        self._loading.end()
        self._stack.setCurrentWidget(self._content)

    def show_loading(self) -> None:
        """Show that something is being read."""
        self._stack.setCurrentWidget(self._loading)
        self._loading.begin()

    @property
    def loading(self) -> LoadingView:
        """The loading view."""
        return self._loading

    def show_view(self, view: StateView) -> None:
        """Show an empty or failed view, which this pane then owns; its button's name comes out of `acted`."""
        self._loading.end()
        if self._other is not None:
            self._stack.removeWidget(self._other)
            self._other.deleteLater()
        self._other = view
        view.acted.connect(self.acted)
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)


def remaining_words(seconds: float | None) -> str:
    """Return the time left as people say it; nothing for the first seconds or when it is unknown."""
    if seconds is None or seconds < 2:
        return ""
    if seconds < 60:
        return translate("progress", "about %n s left", round(seconds / 5) * 5 or 5)
    return translate("progress", "about %n min left", max(1, round(seconds / 60)))


class ProgressBar(QWidget):
    """A bar from 0 to 1; 8 px."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fraction = 0.0
        self.setFixedHeight(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_fraction(self, fraction: float) -> None:
        """Show how much is done."""
        self._fraction = min(max(fraction, 0.0), 1.0)
        self.setAccessibleName(f"{self._fraction:.0%}")
        self.update()

    def paintEvent(self, event: object) -> None:
        t = theme.current()
        p = paint.painter(self)
        rect = QRectF(self.rect())
        paint.box(p, rect, t.colour("border"), radius=4)
        if self._fraction > 0:
            paint.box(p, QRectF(0, 0, max(8.0, rect.width() * self._fraction), 8), t.colour("accent"), radius=4)
        p.end()


class ProgressPane(QWidget):
    """A long job: what is done, how far, how long still, and a way to stop. `cancelled()` when stopped.

    Feed `progressed` of the runner into `set_progress`; shown from 300 ms on by `begin(words)`, hidden by `end()`.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(12)
        self._words = Label("", Role.STRONG)
        self._left = Label("", Role.BODY, "text_2", align=paint.RIGHT)
        row.addWidget(self._words, 1)
        row.addWidget(self._left)
        column.addLayout(row)
        below = QHBoxLayout()
        below.setSpacing(12)
        self._bar = ProgressBar()
        self.stop = Button(translate("progress", "Stop"), "plain", icon="x")
        self.stop.clicked.connect(self._stop)
        below.addWidget(self._bar, 1)
        below.addWidget(self.stop)
        column.addLayout(below)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(300)
        self._timer.timeout.connect(self.show)
        self.hide()

    def begin(self, words: str, *, at_once: bool = False) -> None:
        """Start showing a job."""
        self._words.setText(words)
        self.stop.setEnabled(True)
        self.set_progress(0.0, None)
        if at_once:
            paint.reveal(self)
        else:
            self._timer.start()

    def set_progress(self, fraction: float, remaining: float | None = None) -> None:
        """Show how far: fraction 0 to 1, seconds left or None."""
        self._bar.set_fraction(fraction)
        percent = f"{fraction:.0%}"
        self._left.setText(" · ".join(part for part in (percent, remaining_words(remaining)) if part))

    def end(self) -> None:
        """Hide: the job ended."""
        self._timer.stop()
        self.hide()

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self._left.setText(translate("progress", "stopping …"))
        self.cancelled.emit()
