"""Three languages, complete and each its own: nothing missing, nothing of the other side of the strait."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from string import Formatter
from typing import Any

import pytest

from shop_member.i18n import LANGUAGES
from tests.architecture import words_found
from tests.architecture.sources import ROOT, parsed, python_files
from tests.architecture.words_found import Message

MESSAGES = words_found.everything()
CALLS = words_found.calls(python_files("shop_member", "ui"))
GLOSSARY: dict[str, Any] = json.loads((ROOT / "tests/data/glossary.json").read_text(encoding="utf-8"))
CHINESE = ("zh_TW", "zh_CN")
HAN = "\u3400-\u9fff\uf900-\ufaff"
_BUTTONS = {"Button", "IconButton", "KeyButton", "RailKey", "Segmented", "Step", "Tile"}


def translated(language: str) -> Iterator[tuple[Message, str]]:
    """Yield every text of a language with each of its forms."""
    done = words_found.read(language)
    for message in MESSAGES:
        for form in done.get((message.context, message.source), ()):
            yield message, form


def wrong(language: str, pattern: str) -> list[str]:
    """Return the texts of a language in which a pattern is found, but for what Qt reads: kinds of files."""
    return [text for one, text in translated(language) if "(*." not in one.source and re.search(pattern, text)]


def fields(text: str) -> list[str]:
    """Return the placeholders of a text in alphabetical order, %n among them."""
    return sorted([field for _, field, _, _ in Formatter().parse(text) if field is not None] + re.findall("%n", text))


def button_texts() -> set[tuple[str, str]]:
    """Return context and source of every text written straight into a button."""
    found = set()
    for path in python_files("ui"):
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in _BUTTONS:
                inner = [part for part in ast.walk(node) if isinstance(part, ast.Call) and len(part.args) > 1]
                for part in inner:
                    context, source = (getattr(one, "value", None) for one in part.args[:2])
                    if getattr(part.func, "id", "") == "translate" and isinstance(source, str):
                        found.add((str(context), source))
    return found


BUTTONS = button_texts()


def test_texts_are_written_out_where_they_are_marked() -> None:
    assert [call.place for call in CALLS if call.composed] == []
    assert [call.place for call in CALLS if call.marker == "QT_TRANSLATE_NOOP" and call.source is None] == []


def test_a_variable_text_was_marked_somewhere() -> None:
    marked = {call.context for call in CALLS if call.source is not None}
    loose = [call.place for call in CALLS if call.source is None and call.context not in (*marked, None)]
    assert len(marked) > 20
    assert loose == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_every_text_in_every_form_and_no_other(language: str) -> None:
    wanted = {
        (one.context, one.source): words_found.forms_of(language) if one.plural else 1
        for one in MESSAGES
        if words_found.wanted(language, one)
    }
    assert {key: len(forms) for key, forms in words_found.read(language).items()} == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_stands_as_the_collector_writes_it(language: str) -> None:
    now = (words_found.FOLDER / f"{language}.ts").read_text(encoding="utf-8")
    fresh = words_found.written(language, MESSAGES, words_found.read(language))
    assert re.sub(r" *<location.*\n", "", now) == re.sub(r" *<location.*\n", "", fresh)


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_are_those_of_the_source(language: str) -> None:
    assert [text for one, text in translated(language) if fields(text) != fields(one.source)] == []


@pytest.mark.parametrize("language", CHINESE)
def test_kinds_of_files_stay_as_qt_reads_them(language: str) -> None:
    """A dialog finds `*.csv` between half-width brackets at the end, nowhere else."""
    kinds = [(one.source, text) for one, text in translated(language) if "(*." in one.source]
    assert kinds
    assert [text for source, text in kinds if text.partition(" (")[2] != source.partition(" (")[2]] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_another_market(language: str) -> None:
    texts = [one.source for one in MESSAGES] if language == "en" else [text for _, text in translated(language)]
    assert texts
    assert [text for text in texts for word in GLOSSARY["forbidden"][language] if word in text] == []


@pytest.mark.parametrize(("language", "charset"), [("zh_TW", "big5"), ("zh_CN", "gb2312")])
def test_characters_are_those_of_the_script(language: str, charset: str) -> None:
    """Each side's own character set lacks the other's simplified or traditional forms."""
    strange = {
        sign: text
        for _, text in translated(language)
        for sign in re.findall(f"[{HAN}]", text)
        if sign.encode(charset, "ignore") == b""
    }
    assert strange == {}


def test_traditional_text_has_no_simplified_twin_that_big5_knows_too() -> None:
    assert wrong("zh_TW", "后|余|着|里(?!程)") == []


@pytest.mark.parametrize("language", CHINESE)
def test_punctuation_is_full_width_beside_chinese(language: str) -> None:
    assert wrong(language, f"[{HAN}][,;:!?()]|[,;:!?()][{HAN}]") == []
    assert wrong(language, r"\.\.|…{2}|￥|\.$") == []


@pytest.mark.parametrize("language", CHINESE)
def test_no_space_between_chinese_and_anything(language: str) -> None:
    """Gaps belong to the layout; between a label and its figure a thin space may stand."""
    assert wrong(language, f"[{HAN}，。：；？！、] (?![·×÷])|(?<![·×÷/]) [{HAN}]|^ | $") == []


@pytest.mark.parametrize(("language", "foreign"), [("zh_TW", "[“”‘’]"), ("zh_CN", "[「」『』]")])
def test_quotation_marks_are_those_of_the_side(language: str, foreign: str) -> None:
    assert wrong(language, foreign) == []


@pytest.mark.parametrize("language", CHINESE)
def test_a_sentence_stays_a_sentence_and_a_label_a_label(language: str) -> None:
    ends = {".": "。", "?": "？", "…": "…"}
    expected = [(ends.get(one.source[-1:], ""), text) for one, text in translated(language) if one.source != "No."]
    assert [text for end, text in expected if (text[-1] if text[-1] in "。？…" else "") != end] == []


@pytest.mark.parametrize("language", CHINESE)
def test_buttons_are_not_asked_for_and_have_no_full_stop(language: str) -> None:
    texts = [text for one, text in translated(language) if (one.context, one.source) in BUTTONS]
    assert len(texts) > 100
    assert [text for text in texts if re.search("請|请|。$", text)] == []


@pytest.mark.parametrize("language", CHINESE)
@pytest.mark.parametrize("term", GLOSSARY["terms"], ids=lambda term: term["en"])
def test_a_word_of_the_trade_is_always_the_same(language: str, term: dict[str, Any]) -> None:
    """A source that names the thing has one of its words; a name that stands for it in the text counts too."""
    named = re.compile(rf"(?<!\{{)\b(?:{term['en']})\b(?!\}})", re.IGNORECASE)
    found = [(one, text) for one, text in translated(language) if named.search(one.source)]
    assert found
    assert [(one.source, text) for one, text in found if not any(word in text for word in term[language])] == []


def test_english_begins_with_a_capital_only_where_a_sentence_or_name_does() -> None:
    """Sentence case: no second word with a capital except names, keys and marks."""
    names = re.compile(
        r"\b(?:Shop Member|Caps Lock|[A-Z]{2,}\w*|F\d+|Enter|Esc|Tab|SQLite|European Union|Hong Kong|Mainland China"
        r"|United States|English|Settings|Data|I|JPEG|App|Nth)\b"
    )
    titled = []
    for one in MESSAGES:
        plain = names.sub("", re.sub(r"\{\w+\}|[“(].*?[”)]", "", one.source))
        if re.search(r"(?<![.:?!…·] )(?<=[a-z,] )[A-Z]", plain):
            titled.append(one.source)
    assert titled == []
