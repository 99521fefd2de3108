"""Roles edited in the window: kept exactly, refused where they can't be kept, and enforced at the till at once (O1)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from shop_member.domain.amounts import Amount
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.permissions import CASHIER, CEILED, OWNER, Permission
from shop_member.domain.shop import Item
from shop_member.domain.tenders import Means, Tender
from shop_member.services.enrolment import EnrolCommand
from shop_member.services.wallet import TopUpCommand
from tests.ui.lock.shop import Scene
from tests.ui.till.hands import Hands
from ui.main_window import MainWindow
from ui.screens.settings import SCREEN as SETTINGS
from ui.screens.settings.role_words import GROUPS
from ui.screens.settings.roles_model import RolesModel
from ui.screens.settings.roles_view import RolesView
from ui.screens.shift.audit_details import detail_words
from ui.screens.till import SCREEN as TILL
from ui.screens.till.state import Mode


@pytest.fixture
def hands(scene: Scene) -> Iterator[Hands]:
    """The real window with the settings and the till, the owner logged in, a shift open."""
    scene.app.shifts.open(new_id(), scene.owner, Amount(3000, scene.app.desk.rules().asset))
    scene.app.items.save(scene.owner, Item("", "Beef noodles", 200, None, 500))
    window = MainWindow([TILL, SETTINGS], scene.context)
    scene.context.open = window.open
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    yield Hands(window)
    window.close()
    window.deleteLater()
    QApplication.processEvents()


def roles_page(hands: Hands) -> RolesView:
    hands.window.open("settings", page="roles")
    page = hands.window.widget("settings").page("roles")  # type: ignore[attr-defined]
    page.model.choose(CASHIER.id)
    QApplication.processEvents()
    return page


def press(page: RolesView, permission: Permission) -> None:
    QTest.mouseClick(page.grants[permission].box, Qt.MouseButton.LeftButton)


def type_ceiling(page: RolesView, permission: Permission, text: str) -> None:
    field = page.grants[permission].ceiling
    assert field is not None
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)


def keep(page: RolesView) -> None:
    assert page._save.isEnabled()
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()


def refusal_of(scene: Scene, by: str) -> Refused | None:
    member = scene.app.enrolment.enrol(EnrolCommand(request_id=new_id(), by=scene.owner, name="Guest")).member_id
    sum_ = Amount(500, scene.app.desk.rules().asset)
    try:
        scene.app.wallet.top_up(TopUpCommand(new_id(), by, member, sum_, (Tender(Means.CASH, sum_),)))
    except Refusal as caught:
        return caught.code
    return None


def test_every_permission_has_one_place_and_words_of_its_own() -> None:
    placed = [permission for _, entries in GROUPS for permission, _ in entries]
    words = [one for _, entries in GROUPS for _, one in entries]
    assert set(placed) == set(Permission) - {Permission.RUN_JOBS} and len(placed) == len(set(placed))
    assert len(words) == len(set(words))


def test_a_role_edited_in_the_window_holds_at_the_till_at_once(hands: Hands, scene: Scene) -> None:
    assert refusal_of(scene, scene.cashier) is None
    page = roles_page(hands)
    press(page, Permission.TOP_UP)
    type_ceiling(page, Permission.HAND_DISCOUNT, "5")
    keep(page)
    assert refusal_of(scene, scene.cashier) is Refused.NOT_PERMITTED
    scene.log_in_cashier()
    hands.window.open("till")
    till = hands.till.model
    assert scene.context.session.may(Permission.SELL) and not scene.context.session.may(Permission.TOP_UP)
    for percent, mode in (("5", Mode.SALE), ("6", Mode.APPROVE)):
        till.add_item(till.ready.items[0])
        till.function("%")
        for digit in percent:
            till.type(digit)
        till.enter()
        till.type("1")
        till.enter()
        till.function("F6")
        till.enter()
        assert till.mode is mode
    assert scene.app.shifts.x_report(scene.owner).totals.sales == 1


def test_what_is_given_in_the_window_is_given_at_once(hands: Hands, scene: Scene) -> None:
    page = roles_page(hands)
    assert not page.grants[Permission.VOID].box.isChecked()
    press(page, Permission.VOID)
    type_ceiling(page, Permission.HAND_DISCOUNT, "")
    keep(page)
    with scene.app.desk.reading() as work:
        actor = work.staff.actor(scene.cashier)
    assert actor is not None and actor.may(Permission.VOID) and actor.may(Permission.HAND_DISCOUNT, 1000)


def test_a_change_of_the_own_role_is_seen_at_once(hands: Hands, scene: Scene) -> None:
    cashier = next(role for role in scene.app.staff.roles() if role.id == CASHIER.id)
    may = cashier.permissions | {Permission.STAFF, Permission.SETTINGS}
    scene.app.staff.save_role(scene.owner, replace(cashier, permissions=may))
    scene.log_in_cashier()
    page = roles_page(hands)
    press(page, Permission.SETTINGS)
    keep(page)
    assert not scene.context.session.may(Permission.SETTINGS) and scene.context.session.may(Permission.STAFF)


def test_ceilings_are_percent_points_and_money(scene: Scene) -> None:
    model = RolesModel(scene.context)
    model.read("manager")
    for permission, text in (
        (Permission.HAND_DISCOUNT, "12.5"),
        (Permission.ADJUST_POINTS, "300"),
        (Permission.REFUND, "2500"),
    ):
        model.limit(permission, text)
    model.limit(Permission.SELL, "3")  # which is not measured
    model.save()
    (kept,) = (role for role in scene.app.staff.roles() if role.id == "manager")
    assert {one: kept.ceilings[one] for one in CEILED if one in kept.ceilings} == {
        Permission.HAND_DISCOUNT: 125,
        Permission.HAND_PRICE: 500,
        Permission.ADJUST_POINTS: 300,
        Permission.REFUND: 2500,
    }
    assert model.state.draft is not None and model.state.draft.ceilings[Permission.HAND_DISCOUNT] == "12.5"


def test_a_ceiling_that_is_none_is_refused_where_it_stands(scene: Scene) -> None:
    model = RolesModel(scene.context)
    model.read(CASHIER.id)
    view = RolesView(scene.context, model)
    model.limit(Permission.HAND_DISCOUNT, "12.55")
    model.save()
    assert set(model.state.errors) == {Permission.HAND_DISCOUNT} and model.state.message is not None
    assert view.grants[Permission.HAND_DISCOUNT].ceiling.property("invalid") is True
    model.revert()
    assert not model.state.dirty and model.state.errors == {}
    view.deleteLater()


def test_a_role_of_the_shops_own_is_made_and_given(scene: Scene) -> None:
    model = RolesModel(scene.context)
    model.read()
    model.begin()
    model.save()
    assert model.state.message is not None and model.state.message.code == Refused.NAME_MISSING
    model.rename("Weekend help")
    model.grant(Permission.HAND_DISCOUNT, False)
    model.save()
    (own,) = (role for role in scene.app.staff.roles() if role.name == "Weekend help")
    assert own.permissions == CASHIER.permissions - {Permission.HAND_DISCOUNT} and not own.ceilings
    scene.app.staff.edit(scene.owner, scene.cashier, "Mei", own.id)
    model.read(own.id)
    assert model.state.holders == ("Mei",)


def test_the_owners_role_stays_and_names_of_every_shop_too(scene: Scene) -> None:
    model = RolesModel(scene.context)
    model.read(OWNER.id)
    model.grant(Permission.SELL, False)
    model.save()
    assert model.state.fixed and not model.state.dirty
    model.choose(CASHIER.id)
    model.rename("Boss")
    model.grant(Permission.VOID, True)
    model.save()
    (kept,) = (role for role in scene.app.staff.roles() if role.id == CASHIER.id)
    assert kept.name == CASHIER.name and Permission.VOID in kept.permissions


def test_the_trail_says_in_words_what_was_given_and_taken(scene: Scene) -> None:
    model = RolesModel(scene.context)
    model.read(CASHIER.id)
    model.grant(Permission.VOID, True)
    model.grant(Permission.TOP_UP, False)
    model.limit(Permission.HAND_DISCOUNT, "20")
    model.save()
    (row, *_) = scene.app.settings.audit(scene.owner, action="role_saved")
    assert (row.subject, row.detail["granted"], row.detail["withdrawn"]) == (CASHIER.id, "void", "top_up")
    assert row.detail["ceiling hand_discount"] == "10% → 20%"
    said = detail_words(row)
    assert "Void a sale" in said and "Top up" in said and "hand_discount" not in said
