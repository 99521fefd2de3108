"""SQL is found in shop_member/store and nowhere else."""

from __future__ import annotations

import ast
import re

import pytest

from tests.architecture.sources import name, parsed, python_files, texts

# Sentences for people start "Select members from the list"; statements are upper case, or lower case throughout.
SHOUTED = re.compile(
    r"\b(?:SELECT\b[^.]*\bFROM|WITH\s+\w+\s+AS\s*\(|PRAGMA\s+\w|BEGIN\s+IMMEDIATE|VACUUM\b|ON\s+CONFLICT\b)"
)
WHISPERED = re.compile(r"^\s*(?:select\b[^.]*\bfrom|pragma|vacuum)\b")
UNMISTAKABLE = re.compile(
    r"\b(?:insert\s+(?:or\s+\w+\s+)?into|delete\s+from|update\s+\w+\s+set\s+\w+\s*=\s*[\w:(]"
    r"|(?:create|alter|drop)\s+(?:table|index|trigger|view))\b",
    re.IGNORECASE,
)


def statements(tree: ast.AST) -> list[tuple[int, str]]:
    return [
        (line, text)
        for line, text in texts(tree)
        if SHOUTED.search(text) or WHISPERED.search(text) or UNMISTAKABLE.search(text)
    ]


def test_no_statement_outside_the_store() -> None:
    found = [
        f"{name(path)}:{line}: {text[:60]!r}"
        for path in python_files("shop_member", "ui")
        if not name(path).startswith("shop_member/store/")
        for line, text in statements(parsed(path))
    ]
    assert found == []


@pytest.mark.parametrize(
    "code",
    [
        "run('SELECT units FROM posting')",
        "run(f'select {what}\\n from posting')",
        "run('insert into drawer values (1)')",
        "run('''\n  UPDATE account SET balance = 0''')",
        "run('PRAGMA foreign_keys = 1')",
        "run('WITH last AS (VALUES (1))')",
    ],
)
def test_a_statement_is_seen(code: str) -> None:
    assert statements(ast.parse(code))


@pytest.mark.parametrize(
    "code",
    ["translate('x', 'Select members from the list')", "'''SELECT a FROM b'''", "say('Update the set menu')"],
)
def test_prose_is_no_statement(code: str) -> None:
    assert statements(ast.parse(code)) == []
