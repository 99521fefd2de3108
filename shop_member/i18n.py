"""Words in three languages, read from Qt's `.ts` files, without Qt.

`translate("context", "source")` is found by tests/architecture/words_found.py, which keeps the files in step. Source
texts are English; only English plurals need a file. The language is the process's (`use_language`) unless one is named,
since a statement may be printed in another language than the window shows.
"""

from __future__ import annotations

from functools import cache
from xml.etree import ElementTree

from shop_member import paths

LANGUAGES = ("en", "zh_TW", "zh_CN")
"""Every language the program speaks, as Qt locale names."""

_current = "en"


def use_language(language: str) -> None:
    """Make `language` the one of the process; an unknown one falls back to English."""
    global _current
    _current = language if language in LANGUAGES else "en"


def current_language() -> str:
    """Return the language of the process."""
    return _current


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # noqa: N802 - Qt's own name
    """Mark a text for translation where it is defined; `translate` it where it is shown."""
    return source


def translate(context: str, source: str, n: int = -1, language: str | None = None) -> str:
    """Return `source` in the language, with the plural form for `n` and `%n` filled in; the source if none is known."""
    forms = _table(language or _current).get((context, source))
    text = source if forms is None else forms[min(_plural(language or _current, n), len(forms) - 1)]
    return text.replace("%n", str(n)) if n >= 0 else text


def _plural(language: str, n: int) -> int:
    return 0 if language.startswith("zh") or n == 1 or n < 0 else 1


@cache
def _table(language: str) -> dict[tuple[str, str], tuple[str, ...]]:
    path = paths.resource(f"i18n/{language}.ts")
    if not path.is_file():
        return {}
    table: dict[tuple[str, str], tuple[str, ...]] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("unfinished", "vanished", "obsolete"):
                continue
            numerus = tuple(form.text or "" for form in translation.iter("numerusform"))
            forms = numerus or (translation.text or "",)
            if all(forms):
                table[name, message.findtext("source", "")] = forms
    return table
