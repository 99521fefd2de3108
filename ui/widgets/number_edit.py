"""The field for amounts, PINs, phones, cards, codes and dates: no input method ever reaches it, only its own characters."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from shop_member.domain.amounts import MAX_UNITS
from ui.scanning.decoder import fold


class NumberKind(StrEnum):
    """What the field is for, which decides its characters."""

    AMOUNT = "amount"
    PIN = "pin"
    PHONE = "phone"
    CARD = "card"
    CODE = "code"
    DATE = "date"


_SEPARATORS = str.maketrans("", "", " \t\r\n\u00a0\u2009\u202f\u3000-\u2010\u2011()./")
_MONEY_SIGNS = re.compile(r"^(?:NT\$|HK\$|US\$|S\$|[$¥€£￥])\s*|\s*元$")
_GROUPED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]*)?", re.ASCII)
_SHAPES = {
    NumberKind.PIN: re.compile(r"[0-9]{0,8}", re.ASCII),
    NumberKind.PHONE: re.compile(r"\+?[0-9]{0,17}", re.ASCII),
    NumberKind.CARD: re.compile(r"[0-9A-Z]{0,24}", re.ASCII),
    NumberKind.CODE: re.compile(r"[0-9A-Z]{0,120}", re.ASCII),
    NumberKind.DATE: re.compile(r"[0-9]{0,4}[-/.]?[0-9]{0,4}[-/.]?[0-9]{0,2}", re.ASCII),
}
_WHOLE = {
    NumberKind.AMOUNT: re.compile(r"[0-9]+\.?[0-9]*|\.[0-9]+", re.ASCII),
    NumberKind.PIN: re.compile(r"[0-9]{4,8}", re.ASCII),
    NumberKind.PHONE: re.compile(r"\+?[0-9]{3,17}", re.ASCII),
    NumberKind.CARD: re.compile(r"[0-9A-Z]+", re.ASCII),
    NumberKind.CODE: re.compile(r"[0-9A-Z]+", re.ASCII),
    NumberKind.DATE: re.compile(r"[0-9]{8}|[0-9]{4}([-/.])[0-9]{1,2}\1[0-9]{1,2}|[0-9]{1,2}[-/.][0-9]{1,2}", re.ASCII),
}


def _amount(text: str, scale: int) -> str | None:
    text = _MONEY_SIGNS.sub("", text.strip(" \t\r\n\u00a0"))
    if _GROUPED.fullmatch(text):
        text = text.replace(",", "")
    shape = rf"[0-9]{{0,{len(str(MAX_UNITS)) - 1 - scale}}}" + (rf"(?:\.[0-9]{{0,{scale}}})?" if scale else "")
    return text if re.fullmatch(shape, text, re.ASCII) else None


def sanitised(kind: NumberKind, text: str, scale: int = 0) -> str | None:
    """Return what the field makes of a text typed or pasted, or None where it must be refused whole.

    Pasted phones, cards and codes lose spaces, hyphens, brackets and points; cards and codes are folded to capitals and
    half width; amounts lose a currency sign and thousands commas in threes, nothing else: `1e5`, `12,50` and full-width
    digits are refused, and so are digits beyond `scale`.
    """
    if kind is NumberKind.AMOUNT:
        return _amount(text, scale)
    if kind in (NumberKind.CARD, NumberKind.CODE):
        text = fold(text)
    text = text.strip() if kind is NumberKind.DATE else text.translate(_SEPARATORS)
    return text if _SHAPES[kind].fullmatch(text) else None


class _Sanitiser(QValidator):
    """Refuses or cleans every change, however it comes: keys, paste, drop, middle click."""

    def __init__(self, clean: Callable[[str], str | None], whole: re.Pattern[str], parent: QObject) -> None:
        super().__init__(parent)
        self._clean = clean
        self._whole = whole

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        clean = self._clean(text)
        if clean is None:
            return QValidator.State.Invalid, text, position
        before = self._clean(text[:position])
        moved = len(before) if before is not None else position - len(text) + len(clean)
        state = QValidator.State.Acceptable if self._whole.fullmatch(clean) else QValidator.State.Intermediate
        return state, clean, max(0, min(moved, len(clean)))


class NumberEdit(QLineEdit):
    """A one-line field that refuses input methods by itself and holds only what its kind allows.

    Keys that are not for it (`+`, `-`, `*`, letters in an amount) go on to its parent, so that the till's own keys work while
    it has the focus. `scale` is the number of digits after the point of an amount. A scan never gets here: the scan filter
    stands in front.
    """

    committed = Signal(str)
    """The whole value, when Enter is pressed; never an empty or unfinished one."""

    def __init__(self, kind: NumberKind, *, scale: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self.scale = scale
        self.setValidator(_Sanitiser(self.clean, _WHOLE[kind], self))
        hints = Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase
        if kind in (NumberKind.CARD, NumberKind.CODE):
            hints |= Qt.InputMethodHint.ImhLatinOnly | Qt.InputMethodHint.ImhPreferUppercase
        elif kind is NumberKind.AMOUNT:
            hints |= Qt.InputMethodHint.ImhFormattedNumbersOnly
        else:
            hints |= Qt.InputMethodHint.ImhDigitsOnly
        if kind is NumberKind.PIN:
            self.setEchoMode(QLineEdit.EchoMode.Password)
            hints |= Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData
            self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        if kind in (NumberKind.AMOUNT, NumberKind.PIN):
            self.setAlignment(
                Qt.AlignmentFlag.AlignRight if kind is NumberKind.AMOUNT else Qt.AlignmentFlag.AlignCenter
            )
        self.setInputMethodHints(hints)

    def clean(self, text: str) -> str | None:
        """Return what the field makes of a text, None if it refuses it; see `sanitised`."""
        return sanitised(self.kind, text, self.scale)

    def inputMethodQuery(self, query: Qt.InputMethodQuery, argument: object = None) -> object:
        """Answer that input methods are off: the only answer that keeps them away on X11, hints do not."""
        if query == Qt.InputMethodQuery.ImEnabled:
            return False
        if argument is None:
            return super().inputMethodQuery(query)
        return super().inputMethodQuery(query, argument)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the kind's own keys; Enter commits a whole value; other characters go to the parent."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.text() and self.hasAcceptableInput():
                self.committed.emit(self.text())
                event.accept()
            else:
                event.ignore()
            return
        text, commands = event.text(), event.modifiers() & ~_PLAIN
        if text and text.isprintable() and not commands:
            # A keypad's own separator is a comma in half of Europe, but the field's point is a point.
            char = "." if self.kind is NumberKind.AMOUNT and _keypad_comma(event) else text
            if self._takes(char):
                self.insert(char)
                event.accept()
            else:
                event.ignore()
            return
        super().keyPressEvent(event)

    def _takes(self, char: str) -> bool:
        text, start = self.text(), self.cursorPosition()
        length = 0
        if self.hasSelectedText():
            start, length = self.selectionStart(), self.selectionLength()
        clean = self.clean(text[:start] + char + text[start + length :])
        # A separator that cleaning drops is nobody's key here: `-` is the till's.
        return clean is not None and (clean != text or length > 0) and fold(char) in clean


def grouped(text: str) -> str:
    """Return an amount as typed with a comma before every three digits of its whole part."""
    sign, text = ("-", text[1:]) if text.startswith("-") else ("", text)
    whole, point, fraction = text.partition(".")
    first = len(whole) % 3
    parts = [whole[:first]] * bool(first) + [whole[at : at + 3] for at in range(first, len(whole), 3)]
    return sign + ",".join(parts) + point + fraction


class _Grouper(_Sanitiser):
    """Puts the commas of thousands back after every change; they are never typed and never counted."""

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        plain = text.replace(",", "")
        state, clean, _ = super().validate(plain, len(plain))
        if state == QValidator.State.Invalid:
            return state, text, position
        shown = grouped(clean)
        before = max(0, len(clean) - len(text[position:].replace(",", "")))
        at = 0
        while before:
            before -= shown[at] != ","
            at += 1
        return state, shown, at


class MoneyEdit(NumberEdit):
    """A field for a sum that is read as it is typed: `12480` shows as `12,480`; `plain()` is without commas."""

    def __init__(self, *, scale: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(NumberKind.AMOUNT, scale=scale, parent=parent)
        self.setValidator(_Grouper(self.clean, _WHOLE[NumberKind.AMOUNT], self))
        # Whatever is pasted goes through `paste_text`, which takes commas only where thousands have them.
        self.setAcceptDrops(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def plain(self) -> str:
        """Return what was typed, without commas."""
        return self.text().replace(",", "")

    def clean(self, text: str) -> str | None:
        """Return what the field makes of its own text, whose commas may stand anywhere while it is edited."""
        return super().clean(text.replace(",", ""))

    def paste_text(self, text: str) -> None:
        """Put a text in as pasted; one that is no amount, such as `12,50`, is refused whole."""
        clean = sanitised(NumberKind.AMOUNT, text, self.scale)
        if clean:
            self.insert(clean)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste by our own rule; all else as every number field."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_text(QGuiApplication.clipboard().text())
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.MiddleButton:  # which would paste past our rule
            super().mouseReleaseEvent(event)


_PLAIN = (
    Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier
)


def _keypad_comma(event: QKeyEvent) -> bool:
    return event.text() == "," and bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier)
