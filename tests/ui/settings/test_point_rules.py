"""Points on occasion and for certain goods: edited in the window, kept exactly, earned at the till at once (P1, P4)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shop_member.domain.amounts import Amount
from shop_member.domain.bills import Basket, Line
from shop_member.domain.ids import new_id
from shop_member.domain.rules import Combine, Multiplier, PiecePoints
from shop_member.domain.shop import Category, Item
from shop_member.domain.tenders import Means, Tender
from shop_member.services.enrolment import EnrolCommand
from shop_member.services.till import SaleCommand
from tests.ui.lock.shop import Scene
from tests.ui.settings.test_settings import add_row, rule_form
from ui.screens.settings.form_view import FormView
from ui.widgets.weekdays import Weekdays


def test_points_on_occasion_are_edited_as_small_forms(scene: Scene) -> None:
    form = rule_form(scene, "points")
    view = FormView(form)
    row = add_row(
        form, "points.multipliers", name="Tuesdays", per_mille="2", weekdays=(1,), from_hour="14", to_hour="17"
    )
    add_row(form, "points.multipliers", name="Birthday", per_mille="1.5", birthday_month=True, first_day="2026/12/1",
            last_day="20261231")  # fmt: skip
    days = view._tables["points.multipliers"]._cells[row][3]
    assert isinstance(days, Weekdays) and days.value() == (1,)
    QTest.mouseClick(days.days[3], Qt.MouseButton.LeftButton)
    form.answer("points.combine", Combine.MULTIPLY.value)
    form.save()
    rules = scene.app.settings.rules()
    assert rules.points.combine is Combine.MULTIPLY
    assert rules.points.multipliers == (
        Multiplier("Tuesdays", 2000, weekdays=(1, 3), from_hour=14, to_hour=17),
        Multiplier("Birthday", 1500, birthday_month=True, first_day=date(2026, 12, 1), last_day=date(2026, 12, 31)),
    )
    assert not form.state.dirty
    (line,) = scene.app.settings.audit(scene.owner, action="rules_saved", limit=1)
    assert line.detail["points.multipliers.0.per_mille"].endswith("2000")
    view.deleteLater()


def test_an_occasion_without_a_day_that_can_be_read_is_refused_where_it_stands(scene: Scene) -> None:
    form = rule_form(scene, "points")
    view = FormView(form)
    row = add_row(form, "points.multipliers", name="Fair", last_day="3/4/5")
    form.save()
    assert set(form.state.errors) == {f"points.multipliers.{row}.last_day"}
    shown_row = view._tables["points.multipliers"]._forms[row][7]
    assert shown_row.field.property("invalid") is True
    view.deleteLater()


def test_points_for_goods_name_items_and_categories(scene: Scene) -> None:
    drinks = scene.app.items.save_category(scene.owner, Category("", "Drinks"))
    cold = scene.app.items.save_category(scene.owner, Category("", "Cold", drinks.id))
    tea = scene.app.items.save(scene.owner, Item("", "Tea", 60, cold.id))
    form = rule_form(scene, "points")
    assert dict(form.state.lists["categories"])[cold.id] == "Drinks › Cold"
    add_row(form, "points.pieces", goods=f"item:{tea.id}", points="3")
    add_row(form, "points.pieces", goods=f"category:{drinks.id}", points="1")
    add_row(form, "points.excluded_categories", category=cold.id)
    add_row(form, "points.excluded_categories", category=cold.id)
    form.save()
    points = scene.app.settings.rules().points
    assert points.pieces == (PiecePoints(3, item_id=tea.id), PiecePoints(1, category=drinks.id))
    assert points.excluded_categories == (cold.id,)
    again = rule_form(scene, "points")
    assert [row.cells for row in again.state.values["points.pieces"]] == [
        (f"item:{tea.id}", "3"),
        (f"category:{drinks.id}", "1"),
    ]
    row = add_row(again, "points.pieces", points="2")
    again.save()
    assert set(again.state.errors) == {f"points.pieces.{row}.goods"}


def test_goods_that_earn_by_the_piece_earn_at_the_till_at_once(scene: Scene) -> None:
    tea = scene.app.items.save(scene.owner, Item("", "Tea", 60))
    member = scene.app.enrolment.enrol(EnrolCommand(request_id=new_id(), by=scene.owner, name="Guest")).member_id
    form = rule_form(scene, "points")
    form.answer("points.per_units", "10")
    add_row(form, "points.pieces", goods=f"item:{tea.id}", points="7")
    add_row(form, "points.multipliers", name="Now", per_mille="3")
    form.save()
    asset = scene.app.desk.rules().asset
    scene.app.shifts.open(new_id(), scene.owner, Amount(0, asset))
    basket = Basket((Line("1", tea.name, 1000, Amount(60, asset), 0, item_id=tea.id),))
    paid = (Tender(Means.CASH, Amount(60, asset)),)
    scene.app.till.sell(SaleCommand(new_id(), scene.cashier, basket, paid, member))
    assert scene.app.guests.guest(scene.owner, member).points_available == 6 * 3 + 7
