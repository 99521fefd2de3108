"""Every field that a refusal can name has words of its own in three languages; the program's names stay inside."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import fields

import pytest

from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.profiles import CHANGEABLE
from shop_member.domain.shop import ShopSettings
from shop_member.field_words import FIELDS, GROUPS, field_words
from shop_member.i18n import LANGUAGES
from shop_member.services.settings import _FITS
from shop_member.words import sentence
from tests.architecture.sources import parsed, python_files

_GATES = ("require_rule", "require_different", "_require")
"""Functions that refuse with the field given as their second argument."""


def named() -> Iterator[str]:
    """Yield every field that is written out where something is refused."""
    for path in python_files("shop_member"):
        for node in ast.walk(parsed(path)):
            if not isinstance(node, ast.Call):
                continue
            if getattr(node.func, "id", "") in _GATES:
                given = node.args[1:2]
            elif getattr(node.func, "id", "") == "Refusal":
                given = [keyword.value for keyword in node.keywords if keyword.arg == "field"]
            else:
                continue
            yield from (one.value for one in given if isinstance(one, ast.Constant) and isinstance(one.value, str))


NAMES = sorted(
    {*named(), *_FITS, *(f"overrides.{name}" for name in CHANGEABLE), "wallet.named.card", "wallet.bearer.card"}
)


def test_the_fields_are_found_in_the_source() -> None:
    assert len(NAMES) > 80 and {"tiers.threshold", "price", "zone"} <= set(NAMES)
    assert set(_FITS) <= {one.name for one in fields(ShopSettings)}


@pytest.mark.parametrize("name", NAMES)
def test_a_field_is_called_by_words_in_each_language(name: str) -> None:
    said = {language: field_words(name, language) for language in LANGUAGES}
    for text in said.values():
        assert "_" not in text and "." not in text and "{" not in text and text.strip()
    assert said["en"] not in (said["zh_TW"], said["zh_CN"])
    for language in LANGUAGES:
        code = Refused.SETTING_NOT_VALID if "." not in name else Refused.RULES_NOT_VALID
        assert said[language] in sentence(Refusal(code, field=name), language)


def test_group_and_field_are_said_together_and_what_has_no_words_keeps_its_name() -> None:
    assert field_words("tiers.threshold", "en") == "levels: threshold"
    assert field_words("top_ups.ladder.0.pays", "zh_TW") == "儲值級距：顧客付款金額"
    assert field_words("benefit.of_a_later_release", "en") == "what the coupon gives"
    assert field_words("SoldSale.lines.3.of_a_later_release") == "SoldSale.lines.3.of_a_later_release"


def test_no_words_are_kept_for_nothing() -> None:
    parts = {part for name in NAMES for part in name.split(".")} | {one.name for one in fields(ShopSettings)}
    member = {"allergies", "came_by", "email", "note", "tag", "items", "categories", "tiers"}
    assert set(FIELDS) <= parts | member | {"top_up"}
    assert set(GROUPS) <= parts | {"limits", "prices", "target", "top_ups"}
