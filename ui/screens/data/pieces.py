"""What the pages of the data screen share: a path to choose, an outcome to count."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from shop_member.i18n import translate
from ui import theme
from ui.screens.data.page_model import PageModel, WorkState
from ui.theme import Role
from ui.widgets import paint
from ui.widgets.banner import Banner
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.panel import Panel, scrolled
from ui.widgets.states import ProgressPane


class FolderRow(QWidget):
    """A folder as a path, with a button to choose another: `chosen(path)`."""

    chosen = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.path = QLineEdit()
        self.path.setReadOnly(True)
        self.path.setAccessibleName(title)
        self.button = Button(translate("data", "Choose …"), icon="folder-open")
        self.button.clicked.connect(self._ask)
        row.addWidget(self.path, 1)
        row.addWidget(self.button)

    def show_path(self, path: str, usual: str = "") -> None:
        """Show a path; `usual` stands quietly where none is chosen."""
        self.path.setText(path)
        self.path.setPlaceholderText(usual)

    def _ask(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self._title, self.path.text())
        if path:
            self.chosen.emit(path)


class OutcomeTile(paint.TouchButton):
    """How many rows have one outcome; pressed, the list shows them."""

    def __init__(self, words: str, token: str, parent: QWidget | None = None) -> None:
        super().__init__(words, "plain", parent)
        self._token, self._count = token, 0
        self.setCheckable(True)
        self.setMinimumSize(theme.current().px(104), theme.current().px(72))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def nextCheckState(self) -> None:
        """Pressing does not mark: the page does."""

    def set_count(self, count: int) -> None:
        """Show another number."""
        self._count = count
        self.setAccessibleName(f"{self.text()} {count}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(136), theme.current().px(72))

    def paint(self, p: QPainter, rect: QRectF, ink: QColor) -> None:
        """Paint the number above the word."""
        t = theme.current()
        colour = t.colour(self._token) if self._count else t.colour("text_3")
        top = rect.center().y() - (t.line(Role.FIGURE_M) + t.line(Role.BODY)) / 2
        left, width = rect.left() + 14, rect.width() - 24
        figure = f"{self._count:,}"
        paint.text(
            p,
            QRectF(left, top, width, t.line(Role.FIGURE_M)),
            figure,
            paint.fitted(figure, Role.FIGURE_M, width),
            colour,
        )
        below = QRectF(left, top + t.line(Role.FIGURE_M), width, t.line(Role.BODY))
        paint.text(p, below, self.text(), t.font(Role.BODY), t.colour("text_2"))


class Working(ProgressPane):
    """The long work of a page: what, how far, how long still, and a way to stop where stopping leaves nothing behind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words_shown = ""

    def follow(self, model: PageModel) -> None:
        """Show the work of this model from now on."""
        self.cancelled.connect(model.stop)
        model.state_changed.connect(self.show_work)
        self.show_work(model.state)

    def show_work(self, state: WorkState) -> None:
        """Show what a state says."""
        if state.busy != self._words_shown:
            self._words_shown = state.busy
            if state.busy:
                self.begin(state.busy)
            else:
                self.end()
        if state.busy:
            self.stop.setVisible(state.stoppable)
            if self.stop.isEnabled():
                self.set_progress(state.fraction, state.remaining)


class DataPage(QWidget):
    """Panels one below the other, scrolled; progress and a banner at the foot."""

    def __init__(self) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        holder = QWidget()
        self.column = QVBoxLayout(holder)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        outer.addWidget(scrolled(holder), 1)
        self.working, self.banner = Working(), Banner()
        outer.addWidget(self.working)
        outer.addWidget(self.banner)

    def panel(self, title: str, line: str = "") -> Panel:
        """Add a panel with a heading and a sentence."""
        panel = Panel()
        panel.body.setSpacing(12)
        panel.add(Label(title, Role.TILL_STRONG))
        if line:
            panel.add(Label(line, Role.BODY, "text_2", wrap=True))
        self.column.addWidget(panel)
        return panel

    def work_of(self, model: PageModel) -> None:
        """Show the model's long work at the foot, and stop it when asked to."""
        self.working.follow(model)


def buttons(*row: QWidget) -> QHBoxLayout:
    """Return buttons at the left."""
    layout = QHBoxLayout()
    layout.setSpacing(8)
    for widget in row:
        layout.addWidget(widget)
    layout.addStretch(1)
    return layout
