"""Which language a command speaks: the one asked for, that of the environment, or the shop's (O4, O6)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from shop_member.app import open_shop
from shop_member.commands.flaws import MEANINGS
from shop_member.commands.flaws import told as code_and_words
from shop_member.commands.speech import of_environment, spoken
from shop_member.domain.verification import Flaw, Problem
from shop_member.i18n import LANGUAGES
from tests.test_commands import db, demo, run, told

__all__ = ["db", "demo"]


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("zh_TW.UTF-8", "zh_TW"), ("zh_HK", "zh_TW"), ("zh-Hant-MO", "zh_TW"), ("zh_CN.GB18030", "zh_CN"), ("zh", "zh_CN"),
        ("zh_SG@pinyin", "zh_CN"), ("en_GB.UTF-8", "en"), ("en", "en"), ("de_DE.UTF-8", None), ("C", None), ("", None),
    ],
)  # fmt: skip
def test_a_locale_names_one_of_our_languages_or_none(locale: str, language: str | None) -> None:
    assert spoken(locale) == language


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({}, None),
        ({"LANG": "zh_TW.UTF-8"}, "zh_TW"),
        ({"LANG": "zh_TW.UTF-8", "LC_ALL": "C.UTF-8"}, None),
        ({"LANG": "en_US", "LC_MESSAGES": "zh_CN"}, "zh_CN"),
        ({"LANG": "en_US", "LANGUAGE": "de:zh_TW:en"}, "zh_TW"),
        ({"LANG": "C", "LANGUAGE": "zh_TW"}, None),
        ({"LANG": "de_DE.UTF-8"}, None),
    ],
)
def test_the_environment_is_read_as_other_programs_read_it(variables: dict[str, str], language: str | None) -> None:
    assert of_environment(variables) == language


def test_a_command_speaks_the_language_asked_for_or_of_the_environment_or_of_the_shop(db: Path) -> None:
    english, taiwan, mainland = "All in order", "一切正常", "一切正常"
    assert run("verify", "--db", db).stdout.endswith(f"{english}\n")
    assert run("verify", "--db", db, env={"LC_ALL": "zh_TW.UTF-8"}).stdout.endswith(f"筆分錄\n{taiwan}\n")
    asked = run("verify", "--db", db, "--language", "zh_CN", env={"LC_ALL": "zh_TW.UTF-8"})
    assert asked.stdout.endswith(f"笔分录\n{mainland}\n")
    app = open_shop(db)
    with app.store.writing() as work:
        work.settings.put_shop(replace(work.settings.shop(), language="zh_CN"))
    app.close()
    assert "笔分录" in run("verify", "--db", db).stdout
    assert run("verify", "--db", db, env={"LC_ALL": "en_US.UTF-8"}).stdout.endswith(f"{english}\n")
    assert told("verify", "--db", db) == told("verify", "--db", db, "--language", "zh_TW")
    missing = [run("verify", "--db", "none", "--language", one, code=2).stderr for one in LANGUAGES]
    assert len(set(missing)) == len(LANGUAGES)


def test_every_flaw_has_its_meaning() -> None:
    assert set(MEANINGS) == set(Flaw)
    said = [code_and_words(Problem(Flaw.SEAL_WRONG, "member m1")) for _ in LANGUAGES]
    assert all("seal_wrong member m1" in one for one in said)
