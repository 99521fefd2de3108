"""Qt's own words (buttons of its dialogs, menus of its fields) in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from shop_member import i18n
from shop_member.i18n import QT_TRANSLATE_NOOP, translate

_OWN = {
    "OK": QT_TRANSLATE_NOOP("qt", "OK"),
    "Cancel": QT_TRANSLATE_NOOP("qt", "Cancel"),
    "Close": QT_TRANSLATE_NOOP("qt", "Close"),
    "Yes": QT_TRANSLATE_NOOP("qt", "Yes"),
    "No": QT_TRANSLATE_NOOP("qt", "No"),
    "Save": QT_TRANSLATE_NOOP("qt", "Save"),
    "Open": QT_TRANSLATE_NOOP("qt", "Open"),
    "Apply": QT_TRANSLATE_NOOP("qt", "Apply"),
    "Reset": QT_TRANSLATE_NOOP("qt", "Reset"),
    "Retry": QT_TRANSLATE_NOOP("qt", "Try again"),
    "Help": QT_TRANSLATE_NOOP("qt", "Help"),
    "Undo": QT_TRANSLATE_NOOP("qt", "Undo"),
    "Redo": QT_TRANSLATE_NOOP("qt", "Redo"),
    "Cut": QT_TRANSLATE_NOOP("qt", "Cut"),
    "Copy": QT_TRANSLATE_NOOP("qt", "Copy"),
    "Paste": QT_TRANSLATE_NOOP("qt", "Paste"),
    "Delete": QT_TRANSLATE_NOOP("qt", "Delete"),
    "Select All": QT_TRANSLATE_NOOP("qt", "Select all"),
}
"""Qt's source without its mnemonic → ours."""


class QtWords(QTranslator):
    """Answers for the words above whatever context Qt asks from; everything of ours goes through `shop_member.i18n`."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        ours = _OWN.get(source.replace("&", ""))
        if ours is None:
            return None
        words = translate("qt", ours)
        # A text of ours that is not translated leaves the answer to Qt's own file.
        return words if words != ours or i18n.current_language() == "en" else None

    def isEmpty(self) -> bool:
        return False


class Languages(QObject):
    """Switches the language of the process, of Qt's own texts and of QLocale together."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._own = QtWords(self)
        self._qt: QTranslator | None = None

    def use(self, language: str) -> None:
        """Speak `language` from now on; what is already built must be built again."""
        i18n.use_language(language)
        QLocale.setDefault(QLocale(language if language != "en" else "en_GB"))
        self._app.removeTranslator(self._own)
        if self._qt is not None:
            self._app.removeTranslator(self._qt)
            self._qt = None
        shipped = QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if shipped.load(f"qtbase_{language}", folder):
            self._qt = shipped
            self._app.installTranslator(shipped)
        self._app.installTranslator(self._own)  # asked first, because installed last
