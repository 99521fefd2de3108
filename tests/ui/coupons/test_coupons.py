"""Coupons are made, shown by an example that is priced as the till prices, issued three ways, and reckoned up (C1-C7)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from pypdfium2 import PdfDocument
from PySide6.QtTest import QSignalSpy

from shop_member.coupon_words import conditions, said
from shop_member.domain.benefits import AmountOff, Benefit, BuyGet, PercentOff
from shop_member.domain.bills import Basket
from shop_member.domain.coupons import CouponTemplate
from shop_member.domain.ids import new_id
from shop_member.domain.moments import Hours
from shop_member.domain.pricing import amount_only
from shop_member.domain.tenders import Means, Tender
from shop_member.i18n import LANGUAGES
from shop_member.services.till import SaleCommand
from tests.ui.till.conftest import Stand
from ui.screens.coupons.form import gathered, spread
from ui.screens.coupons.gallery import _kinds
from ui.screens.coupons.kinds import kinds
from ui.screens.coupons.view import CouponsView
from ui.screens.coupons.view_model import BUSY, EFFECT, EVERYBODY, ISSUE, Wanted

OFF = AmountOff(100)


def make(view: CouponsView, benefit: Benefit = OFF, **answers: Any) -> CouponTemplate:
    view.begin(benefit)
    assert view.form is not None
    for path, value in answers.items():
        view.form.answer(path.replace("__", "."), value)
    view.form.save()
    assert view.model.state.kind is not None, view.form.state
    return view.model.state.kind


@pytest.mark.parametrize("benefit", [one.begin for one in kinds().values()], ids=lambda one: type(one).__name__)
def test_every_kind_is_made_as_it_begins(view: CouponsView, benefit: Benefit) -> None:
    kept = make(view, benefit, name="Mine")
    assert (kept.name, kept.benefit, kept.version) == ("Mine", benefit, 1)
    assert view.form is not None
    assert not view.form.state.dirty


def test_every_kind_of_the_core_has_its_form() -> None:
    assert set(kinds()) == set(Benefit.__args__)  # type: ignore[attr-defined]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("benefit", [one.begin for one in kinds().values()], ids=lambda one: type(one).__name__)
def test_every_kind_is_said(stand: Stand, benefit: Benefit, language: str) -> None:
    assert said(benefit, stand.context.shop.asset, language)


@pytest.mark.parametrize("template", _kinds(), ids=lambda one: one.id)
def test_a_form_gives_back_what_it_shows(template: CouponTemplate) -> None:
    assert gathered(spread(template)) == template


def test_a_change_is_a_new_version(view: CouponsView) -> None:
    make(view, name="Mine", benefit__amount_off="50")
    assert view.form is not None
    view.form.answer("benefit.amount_off", "60")
    view.form.save()
    kind = view.model.state.kind
    assert kind is not None
    assert (kind.version, kind.benefit) == (2, AmountOff(60))


def test_hours_goods_and_days_are_taken(view: CouponsView, stand: Stand) -> None:
    kept = make(
        view, PercentOff(100), name="Lunch", hours="11-14, 22:00-02:30", conditions__weekdays=(0, 4),
        conditions__first_day="2026-11-01", limits__in_total="100",
    )  # fmt: skip
    assert kept.conditions.hours == (Hours(660, 840), Hours(1320, 150))
    assert kept.conditions.weekdays == (0, 4)
    assert kept.limits.in_total == 100
    assert len(conditions(kept, stand.context.shop.asset, "en")) == 4


@pytest.mark.parametrize("hours", ["25-26", "14", "x-y", "14:00-14:00", "１４-１５"])
def test_wrong_hours_are_said_at_their_field(view: CouponsView, hours: str) -> None:
    view.begin(AmountOff(100))
    assert view.form is not None
    view.form.answer("hours", hours)
    view.form.save()
    assert view.form.state.errors.get("hours")
    assert view.model.state.kinds == ()


def test_the_example_is_what_the_till_takes(view: CouponsView, stand: Stand) -> None:
    view.begin(BuyGet(2, 1))
    assert view.form is not None
    spy = QSignalSpy(view.form.exampled)
    item = next(iter(view.form._items.values()))
    view.form.add_row(view.form.groups[1].tables[0])
    view.form.answer_cell("goods", 0, 0, f"item:{item.id}")
    words = spy.at(spy.count() - 1)[0]
    assert f"3 × {item.name}" in words
    assert f"{item.price * 3:,}" in words
    assert f"{item.price * 2:,}" in words


def test_a_campaign_reaches_who_was_counted(view: CouponsView, stand: Stand) -> None:
    members = [stand.enrol(f"Guest {n}", f"091200000{n}")[0] for n in range(3)]
    kind = make(view, name="All", benefit__amount_off="50")
    view.tabs.chosen.emit(ISSUE)
    assert view.model.state.size == len(members)
    view.issue.send.click()
    for member in members:
        (held,) = stand.app.coupons.of_member(stand.owner, member)
        assert held.template.id == kind.id
    view.model.want(Wanted(BUSY, "1"))
    assert view.model.state.size == 0
    assert not view.issue.send.isEnabled()


def test_one_member_is_found_and_given_one(view: CouponsView, stand: Stand) -> None:
    member, _ = stand.enrol("Chen Mei-ling", "0912345678")
    make(view, name="One", benefit__amount_off="50")
    view.tabs.chosen.emit(ISSUE)
    view.model.find("mei")
    view.issue._give(view.issue.rows.index(0, 0))
    assert len(stand.app.coupons.of_member(stand.owner, member)) == 1


def test_codes_go_onto_a_sheet_and_are_read_back(view: CouponsView, stand: Stand, tmp_path: Path) -> None:
    make(view, name="Paper", benefit__amount_off="50", conditions__minimum_spend="300")
    view.tabs.chosen.emit(ISSUE)
    view.issue.count.setText("4")
    view.issue.make.click()
    held = view.model.state.printed
    assert len(held) == 4
    view.model.save_sheet(tmp_path / "sheet.pdf", held)
    page = PdfDocument(tmp_path / "sheet.pdf")[0]
    found = zxingcpp.read_barcodes(page.render(scale=300 / 72).to_pil())
    assert {one.text for one in found} == {one.code for one in held}
    assert "300" in page.get_textpage().get_text_bounded()


def test_what_came_of_it(view: CouponsView, stand: Stand) -> None:
    member, _ = stand.enrol("Chen Mei-ling", "0912345678")
    kind = make(view, name="One", benefit__amount_off="50")
    stand.app.coupons.issue(new_id(), stand.owner, kind.id, member)
    (held,) = stand.app.coupons.of_member(stand.owner, member)
    rules = stand.app.desk.rules()
    basket = Basket((amount_only(stand.money(300), rules),), coupons=(held.coupon.id,))
    stand.app.till.sell(SaleCommand(new_id(), stand.cashier, basket, (Tender(Means.CASH, stand.money(250)),), member))
    view.tabs.chosen.emit(EFFECT)
    texts = {name: label.text() for name, label in view.effect._figures.items()}
    assert (texts["issued"], texts["used"], texts["members"]) == ("1", "1", "1")
    assert "50" in texts["gave"]
    assert "250" in texts["sales"]


def test_everybody_is_the_first_choice(view: CouponsView) -> None:
    assert view.model.state.wanted.by == EVERYBODY
