"""Every way to say no has its sentence, and every sentence gets the fields it names."""

from __future__ import annotations

import ast
import re
from string import Formatter

import pytest

from shop_member.domain import errors
from shop_member.domain.errors import Fault, Faulted, Refusal, Refused
from shop_member.i18n import LANGUAGES
from shop_member.words import FAULTS, REFUSALS, sentence
from tests.architecture.sources import ROOT, name, parsed, python_files

SENTENCES: dict[Refused | Faulted, str] = {**REFUSALS, **FAULTS}
_MEMBER = re.compile(r'^    (?P<name>[A-Z0-9_]+) = "[^"]+"(?:  # (?P<fields>.+))?$')


def placeholders(text: str) -> set[str]:
    return {field for _, field, _, _ in Formatter().parse(text) if field is not None}


def documented() -> dict[str, set[str]]:
    """Return the fields that the comment beside each code of errors.py names, up to any colon that explains one."""
    lines = (ROOT / "shop_member/domain/errors.py").read_text(encoding="utf-8").splitlines()
    found = [match for line in lines if (match := _MEMBER.match(line))]
    return {match["name"]: set(re.findall(r"\b[a-z_]+\b", match["fields"] or "")) for match in found}


def test_every_code_has_a_sentence_and_every_sentence_a_code() -> None:
    assert set(REFUSALS) == set(Refused)
    assert set(FAULTS) == set(Faulted)


@pytest.mark.parametrize("code", SENTENCES, ids=lambda code: code.name)
def test_a_sentence_ends_and_names_only_documented_fields(code: Refused | Faulted) -> None:
    text = SENTENCES[code]
    assert text.endswith((".", "?"))
    assert placeholders(text) <= documented()[code.name]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", SENTENCES, ids=lambda code: code.name)
def test_a_filled_sentence_leaves_no_gap(code: Refused | Faulted, language: str) -> None:
    fields = {field: f"<{field}>" for field in placeholders(SENTENCES[code])}
    error = Refusal(code, **fields) if isinstance(code, Refused) else Fault(code, **fields)
    text = sentence(error, language)
    assert "–" not in text.replace(" – ", "")
    assert all(value in text for value in fields.values())


def raised() -> list[tuple[str, Refused | Faulted | None, set[str]]]:
    """Return place, code (None: no such code) and named fields of every `Refusal(Refused.X, …)` and `Fault(…)`."""
    found = []
    for path in python_files("shop_member", "ui"):
        for node in ast.walk(parsed(path)):
            if not isinstance(node, ast.Call) or not node.args or not isinstance(node.args[0], ast.Attribute):
                continue
            family = getattr(node.args[0].value, "id", "")
            if getattr(node.func, "id", "") not in ("Refusal", "Fault") or family not in ("Refused", "Faulted"):
                continue
            if all(keyword.arg is not None for keyword in node.keywords):
                code = getattr(errors, family).__members__.get(node.args[0].attr)
                found.append((f"{name(path)}:{node.lineno}", code, {str(k.arg) for k in node.keywords}))
    return found


def test_whoever_refuses_gives_what_the_sentence_needs() -> None:
    calls = raised()
    assert len(calls) > 10
    assert [place for place, code, _ in calls if code is None] == []
    assert {
        place: missing for place, code, given in calls if code and (missing := placeholders(SENTENCES[code]) - given)
    } == {}
