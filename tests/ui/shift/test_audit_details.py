"""The details of the trail: said in words where there are words, never lost where there are none."""

from __future__ import annotations

from typing import Any

import pytest

from shop_member import i18n
from shop_member.domain.permissions import Permission
from shop_member.domain.shop import AuditRow
from ui.screens.shift.audit_details import LABELS, VALUES, detail_words


def row(**detail: str) -> AuditRow:
    fields: dict[str, Any] = {
        "seq": 1, "recorded_at": "2026-11-21T04:02:00.000Z", "actor": "a", "approver": "", "action": "x", "subject": "s",
    }  # fmt: skip
    return AuditRow(**fields, detail=detail)


@pytest.mark.parametrize("name", LABELS)
def test_a_known_detail_keeps_its_value(name: str) -> None:
    assert "1042-7" in detail_words(row(**{name: "1042-7"}))


def test_an_unknown_detail_is_shown_by_its_own_name() -> None:
    assert detail_words(row(wallet_pin_above="500")) == "wallet pin above 500"


def test_minus_is_written_as_on_paper_and_marks_of_the_file_are_left_out() -> None:
    assert detail_words(row(difference="-10", seq="7", version="3")).endswith("\u221210")


def test_sums_are_grouped_and_fields_of_rules_have_names() -> None:
    said = detail_words(row(counted="1067550.50", difference="-12000", counted_before="54800 5480"))
    assert "1,067,550.50" in said and "\u221212,000" in said and "54,800 5,480" in said
    assert "per_mille" not in detail_words(row(**{"points.multipliers.0.per_mille": "1000 → 2000"}))


def test_values_with_words_are_translated() -> None:
    i18n.use_language("zh_TW")
    try:
        said = {key: detail_words(row(**{key[0]: key[1]})) for key in VALUES}
    finally:
        i18n.use_language("en")
    assert [key for key, words in said.items() if key[1] in words] == []


def test_permissions_named_are_permissions() -> None:
    assert {value for name, value in VALUES if name == "permission"} <= {one.value for one in Permission}
