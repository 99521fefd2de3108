"""A picture somebody handed in, with buttons to choose another one and to take it away."""

from __future__ import annotations

from pathlib import Path

import platformdirs
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shop_member.i18n import translate
from ui import theme
from ui.theme import Role
from ui.widgets import paint
from ui.widgets.button import Button
from ui.widgets.label import Label


class _Frame(QWidget):
    """The picture whole on its ground, or a sign that there is none."""

    def __init__(self, width: int, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        t = theme.current()
        self.setFixedSize(t.px(width), t.px(height))
        self._picture: QPixmap | None = None

    def set_picture(self, picture: QPixmap | None) -> None:
        self._picture = picture
        self.update()

    def paintEvent(self, event: object) -> None:
        t = theme.current()
        p = paint.painter(self)
        rect = QRectF(self.rect())
        paint.box(p, rect, t.colour("surface_2"), t.colour("border"), theme.RADIUS)
        if self._picture is None:
            size = t.px(24)
            paint.draw_icon(p, rect.center().x() - size / 2, rect.center().y(), "image", t.colour("text_3"), size)
        else:
            ratio = self.devicePixelRatioF()
            room = (self.size() - QSize(12, 12)) * ratio
            drawn = self._picture.scaled(
                room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            width, height = drawn.width() / ratio, drawn.height() / ratio
            place = QRectF(rect.center().x() - width / 2, rect.center().y() - height / 2, width, height)
            p.drawPixmap(place, drawn, QRectF(drawn.rect()))
        p.end()


class PictureField(QWidget):
    """A picture under its words: `chosen(path)` and `removed()` by a person, `set_picture(bytes)`."""

    chosen = Signal(object)
    removed = Signal()

    def __init__(
        self, words: str, line: str = "", *, width: int = 96, height: int = 72, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._content: bytes | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(words, Role.BODY, "text_2"))
        row = QHBoxLayout()
        row.setSpacing(12)
        self._frame = _Frame(width, height)
        self._frame.setAccessibleName(words)
        self.choose = Button(translate("picture", "Choose a picture"), icon="upload")
        self.choose.clicked.connect(self._ask)
        self.remove = Button(translate("picture", "Remove"), "quiet")
        self.remove.clicked.connect(self.removed)
        row.addWidget(self._frame, 0, Qt.AlignmentFlag.AlignTop)
        below = QVBoxLayout()
        below.setSpacing(4)
        below.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        below.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        below.addStretch(1)
        row.addLayout(below)
        row.addStretch(1)
        column.addLayout(row)
        if line:
            quiet = Label(line, Role.HINT, "text_3", wrap=True)
            font = quiet.font()
            font.setWeight(font.Weight.Normal)
            quiet.setFont(font)
            column.addWidget(quiet)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_picture(b"")

    def set_picture(self, content: bytes) -> None:
        """Show a picture; empty bytes, or what is no picture, show that there is none."""
        if content == self._content:
            return
        self._content = content
        picture = QPixmap()
        there = bool(content) and picture.loadFromData(content)
        self._frame.set_picture(picture if there else None)
        none = translate("picture", "none")
        self._frame.setAccessibleDescription("" if there else none)
        paint.reveal(self.remove, there)

    def _ask(self) -> None:
        kinds = translate("picture", "Pictures (*.png *.jpg *.jpeg *.webp)")
        name, _ = QFileDialog.getOpenFileName(self, self.choose.text(), platformdirs.user_pictures_dir(), kinds)
        if name:
            self.chosen.emit(Path(name))
