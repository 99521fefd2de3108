"""Words in three languages, read from Qt's `.ts` files, without Qt.

`translate("context", "source")` is found by tests/architecture/words_found.py, which keeps the files in step. Source
texts are English; only English plurals need a file. The language is the process's (`use_language`) unless one is named,
since a statement may be printed in another language than the window shows.
"""

from __future__ import annotations

import re
from functools import cache

from shop_member import paths

LANGUAGES = ("en", "zh_TW", "zh_CN")
"""Every language the program speaks, as Qt locale names."""

_CONTEXT = re.compile(r"<context>\s*<name>([^<&]*)</name>.*?</context>", re.DOTALL)

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
    forms = _table(language or _current, context).get(source)
    text = source if forms is None else forms[min(_plural(language or _current, n), len(forms) - 1)]
    return text.replace("%n", str(n)) if n >= 0 else text


def _plural(language: str, n: int) -> int:
    return 0 if language.startswith("zh") or n == 1 or n < 0 else 1


@cache
def _table(language: str, context: str) -> dict[str, tuple[str, ...]]:
    """Read what belongs to one context, when somebody first asks for it: a screen needs few of them."""
    from xml.etree import ElementTree

    table: dict[str, tuple[str, ...]] = {}
    for text in _texts(language).get(context, ()):
        for message in ElementTree.fromstring(text).iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("unfinished", "vanished", "obsolete"):
                continue
            numerus = tuple(form.text or "" for form in translation.iter("numerusform"))
            forms = numerus or (translation.text or "",)
            if all(forms):
                table[message.findtext("source", "")] = forms
    return table


@cache
def _texts(language: str) -> dict[str, list[str]]:
    path = paths.resource(f"i18n/{language}.ts")
    texts: dict[str, list[str]] = {}
    if path.is_file():
        for found in _CONTEXT.finditer(path.read_text(encoding="utf-8")):
            texts.setdefault(found[1], []).append(found[0])
    return texts
