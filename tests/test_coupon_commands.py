"""Coupons on the command line: listed, issued to a group, printed on a sheet (C6, C7, O6)."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
import zxingcpp

from shop_member.app import open_shop
from shop_member.domain.benefits import AmountOff
from shop_member.domain.coupons import CouponTemplate
from shop_member.services.desk import CONSOLE
from tests.test_commands import db, demo, refused, run, told

__all__ = ["db", "demo"]


@pytest.fixture
def fifty(db: Path) -> Path:
    """The demo shop with one kind of coupon more."""
    app = open_shop(db, console=True)
    try:
        app.coupons.save_kind(CONSOLE, CouponTemplate("", "Fifty off", AmountOff(50), valid_days=30))
    finally:
        app.close()
    return db


def listed(db: Path) -> dict[str, object]:
    (found,) = [one for one in told("coupons", "list", "--db", db)["coupons"] if one["name"] == "Fifty off"]
    assert isinstance(found, dict)
    return found


def test_a_campaign_is_counted_then_issued(fifty: Path) -> None:
    counted = told("coupons", "issue", "Fifty off", "--db", fifty, "--dry-run")
    assert counted["members"] >= 15
    assert listed(fifty)["issued"] == 0
    issued = told("coupons", "issue", "Fifty off", "--db", fifty)
    assert issued["issued"] == counted["members"] == listed(fifty)["issued"]
    assert told("verify", "--db", fifty)["sound"]


def test_a_group_of_nobody_is_said(fifty: Path) -> None:
    assert refused("coupons", "issue", "Fifty off", "--db", fifty, "--tag", "nobody")


def test_codes_on_a_sheet_are_read_back(fifty: Path, tmp_path: Path) -> None:
    out = tmp_path / "sheet.pdf"
    facts = told("coupons", "sheet", "Fifty off", "--db", fifty, "--count", 12, "--out", out)
    assert (facts["coupons"], facts["pages"]) == (12, 2)
    found = {
        one.text
        for page in pypdfium2.PdfDocument(out)
        for one in zxingcpp.read_barcodes(page.render(scale=200 / 72).to_pil())
    }
    assert len(found) == 12


def test_the_list_is_for_people_too(fifty: Path) -> None:
    assert "Fifty off" in run("coupons", "list", "--db", fifty, "--language", "en").stdout


@pytest.mark.parametrize("words", [["issue", "Nothing of the kind"], ["sheet", "Nothing", "--out", "x.pdf"]])
def test_a_name_that_is_none_is_one_sentence(fifty: Path, words: list[str]) -> None:
    assert "list" in refused("coupons", *words, "--db", fifty, "--language", "en")
