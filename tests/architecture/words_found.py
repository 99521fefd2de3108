"""Every text of the program that is translated, found in its source, and the `.ts` files kept in step with it.

`uv run python -m tests.architecture.words_found` adds what is new to `resources/i18n/*.ts` as unfinished, keeps what is
translated and drops what the program no longer says. lupdate is not used: it takes our count, the third argument of
`translate`, for a comment, and so finds no plural.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from shop_member.i18n import LANGUAGES
from tests.architecture.sources import ROOT, name, parsed, python_files

FOLDER = ROOT / "resources" / "i18n"
_MARKERS = ("translate", "QT_TRANSLATE_NOOP")


@dataclass(frozen=True, slots=True)
class Call:
    """One call of `translate` or QT_TRANSLATE_NOOP; `context` or `source` is None where it is no fixed text."""

    place: str
    marker: str
    context: str | None
    source: str | None
    counted: bool
    composed: bool


@dataclass(frozen=True, slots=True)
class Message:
    """A text to translate: with `plural` it has a form for each number, as its language counts."""

    context: str
    source: str
    plural: bool
    files: tuple[str, ...]


def calls(paths: Iterable[Path]) -> list[Call]:
    """Return every call of a marker; a method of another object with such a name is not one."""
    return [
        _call(path, node)
        for path in paths
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in _MARKERS and len(node.args) >= 2
    ]


def _call(path: Path, node: ast.Call) -> Call:
    context, source = (_fixed(one) for one in node.args[:2])
    given = [*node.args[2:3], *(k.value for k in node.keywords if k.arg == "n")]
    counted = bool(given) and ast.unparse(given[0]) != "-1"
    composed = any(isinstance(part, ast.JoinedStr | ast.BinOp) for part in node.args[:2])
    return Call(f"{name(path)}:{node.lineno}", str(getattr(node.func, "id", "")), context, source, counted, composed)


def _fixed(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def messages(found: Iterable[Call]) -> list[Message]:
    """Return the texts in a fixed order: contexts by name, texts within them too."""
    together: dict[tuple[str, str], tuple[bool, set[str]]] = {}
    for call in found:
        if call.context is None or call.source is None:
            continue
        plural, files = together.get((call.context, call.source), (False, set()))
        here = "%n" in call.source or call.counted
        together[call.context, call.source] = (plural or here, files | {call.place.rpartition(":")[0]})
    return [
        Message(context, source, plural, tuple(sorted(files)))
        for (context, source), (plural, files) in sorted(together.items())
    ]


def everything() -> list[Message]:
    """Return every text of the program."""
    return messages(calls(python_files("shop_member", "ui")))


def read(language: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return the finished translations of a language's file by context and source, with a form for each number."""
    path = FOLDER / f"{language}.ts"
    done: dict[tuple[str, str], tuple[str, ...]] = {}
    if not path.is_file():
        return done
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = tuple(one.text or "" for one in translation.iter("numerusform")) or (translation.text or "",)
            if all(forms):
                done[context.findtext("name", ""), message.findtext("source", "")] = forms
    return done


def forms_of(language: str) -> int:
    """Return how many forms a counted text has in the language."""
    return 1 if language.startswith("zh") else 2


def wanted(language: str, message: Message) -> bool:
    """Return whether the language's file needs the text: the source is English, so English needs its plurals only."""
    return language != "en" or message.plural


def written(language: str, found: Iterable[Message], done: dict[tuple[str, str], tuple[str, ...]]) -> str:
    """Return the `.ts` file of a language: what is in `done` as finished, the rest as unfinished."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    last = None
    for message in found:
        if not wanted(language, message):
            continue
        if message.context != last:
            lines += ["</context>"] * (last is not None) + ["<context>", f"    <name>{escape(message.context)}</name>"]
            last = message.context
        lines += _message(language, message, done.get((message.context, message.source), ()))
    return "\n".join([*lines, *["</context>"] * (last is not None), "</TS>", ""])


def _message(language: str, message: Message, forms: tuple[str, ...]) -> list[str]:
    count = forms_of(language) if message.plural else 1
    mark = "" if len(forms) == count else ' type="unfinished"'
    kept = forms if not mark else ("",) * count
    lines = ['    <message numerus="yes">' if message.plural else "    <message>"]
    lines += [f'        <location filename="../../{file}"/>' for file in message.files]
    lines.append(f"        <source>{escape(message.source)}</source>")
    if message.plural:
        inner = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in kept)
        lines.append(f"        <translation{mark}>{inner}</translation>")
    else:
        lines.append(f"        <translation{mark}>{escape(kept[0])}</translation>")
    return [*lines, "    </message>"]


def main() -> int:
    """Bring every file up to date and say what is left to translate."""
    found = everything()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        done = read(language)
        text = written(language, found, done)
        (FOLDER / f"{language}.ts").write_text(text, encoding="utf-8")
        print(f"{language}: {text.count('<message')} texts, {text.count('unfinished')} unfinished")  # noqa: T201
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
