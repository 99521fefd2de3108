"""What is done to a member and to cards, against a real shop on a real file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from shop_member.domain.errors import Refusal, Refused
from tests.ui.members.support import open_page
from tests.ui.till.conftest import MANAGER_PIN, Stand
from ui.screens.members.state import Pane, Tab
from ui.screens.members.view_model import MembersModel

# -- points, money, leaving


def test_points_are_adjusted_with_a_reason(stand: Stand, model: MembersModel) -> None:
    member_id = open_page(stand, model)
    model.open_points()
    model.points_typed("120", taking=False)
    assert model.state.points is not None and model.state.points.after == "120"
    model.adjust_points("120", "", taking=False)
    assert model.state.message is not None and model.state.message.code == Refused.REASON_MISSING.value
    model.adjust_points("120", "forgotten", taking=False)
    assert stand.points(member_id) == 120 and model.state.pane is Pane.PAGE
    model.open_points()
    model.adjust_points("500", "too many", taking=True)
    assert stand.points(member_id) == 120


def test_a_cashier_adjusts_points_with_a_managers_pin(stand: Stand, model: MembersModel) -> None:
    member_id = open_page(stand, model)
    stand.log_in(stand.cashier)
    model.open_points()
    model.adjust_points("50", "forgotten", taking=False)
    approval = model.state.approval
    assert approval is not None and stand.manager in [staff for staff, _ in approval.people]
    assert stand.cashier not in [staff for staff, _ in approval.people]
    model.approve(stand.manager, "111111")
    assert model.state.approval is not None and model.state.approval.message is not None
    assert stand.points(member_id) == 0
    model.approve(stand.manager, MANAGER_PIN)
    assert model.state.approval is None and stand.points(member_id) == 50
    with stand.app.desk.reading() as work:
        entry = work.bills.entry(work.bills.movements(member_id, limit=1)[0].seq)
    assert entry is not None and (entry.actor, entry.approver) == (stand.cashier, stand.manager)


@pytest.mark.parametrize(("method", "money"), [("principal_left", "NT$1,000"), ("paid_share", "NT$1,000")])
def test_paying_back_shows_both_ways_and_empties_the_wallet(
    stand: Stand, model: MembersModel, method: str, money: str
) -> None:
    member_id = open_page(stand, model)
    stand.top_up(member_id, 1000)
    model.show(member_id)
    model.open_payout()
    payout = model.state.payout
    assert payout is not None and {one.method for one in payout.choices} == {"principal_left", "paid_share"}
    assert sum(one.usual for one in payout.choices) == 1
    assert next(one.amount for one in payout.choices if one.method == method) == money
    model.choose_payout(method)
    model.pay_out()
    assert stand.balance(member_id) == 0 and model.state.pane is Pane.PAGE


def test_erasing_waits_until_nothing_is_owed(stand: Stand, model: MembersModel) -> None:
    member_id = open_page(stand, model)
    stand.top_up(member_id, 200)
    model.show(member_id)
    model.open_erase()
    model.erase()
    message = model.state.message
    assert message is not None and message.action is not None and message.code == Refused.MEMBER_HAS_VALUE.value
    model.take_step(message.action.name)
    assert model.state.pane is Pane.PAYOUT
    model.pay_out()
    model.open_erase()
    model.erase()
    assert model.state.page is None and model.rows.total == 0
    with pytest.raises(Refusal) as refused:
        stand.app.guests.guest(stand.owner, member_id)
    assert refused.value.code is Refused.MEMBER_ERASED


def test_everything_known_is_saved_as_a_file(stand: Stand, model: MembersModel, tmp_path: Path) -> None:
    member_id = open_page(stand, model)
    model.export(tmp_path / "mei.json")
    known = json.loads((tmp_path / "mei.json").read_text(encoding="utf-8"))
    assert known["member"]["id"] == member_id
    assert model.state.message is not None and not model.state.busy
    model.export(tmp_path / "no such folder" / "mei.json")
    assert model.state.message.code == "file_not_writable" and not model.state.busy


def test_two_become_one(stand: Stand, model: MembersModel) -> None:
    gone, _ = stand.enrol("Chen M.", "0922000111")
    stand.top_up(gone, 200)
    member_id = open_page(stand, model)
    model.open_merge()
    model.find_other("0922000111")
    assert model.state.merge is not None and [hit[0] for hit in model.state.merge.hits] == [gone]
    model.choose_other(gone)
    assert len(model.state.merge.sides) == 3
    model.merge()
    assert stand.balance(member_id) == 250 and model.rows.total == 1


# -- cards


def test_a_lost_card_is_frozen_thawed_and_replaced(stand: Stand, model: MembersModel) -> None:
    member_id, code = stand.enrol("Chen Mei-ling")
    model.show(member_id, Tab.CARDS)
    assert model.state.page is not None
    card = model.state.page.cards[0]
    model.freeze(card.id)
    assert model.state.page.cards[0].frozen
    model.thaw(card.id)
    assert not model.state.page.cards[0].frozen
    model.open_card(card.id)
    model.replace_card("")
    with pytest.raises(Refusal) as refused:
        stand.app.guests.by_code(stand.owner, code)
    assert refused.value.code is Refused.CARD_REPLACED
    assert model.state.tab is Tab.CARDS and model.state.message is not None and model.state.message.action is not None
    model.take_step(model.state.message.action.name)
    assert stand.opened[-1] == ("cards", {"card_ids": (card.id,)})


def test_a_family_card_has_its_own_name_and_limit(stand: Stand, model: MembersModel) -> None:
    open_page(stand, model)
    model.open_card()
    model.issue_card("Grandma", "300")
    assert model.state.page is not None
    cards = {card.holder: card.limit for card in model.state.page.cards}
    assert cards == {"": "", "Grandma": "300"}


def test_the_picture_for_the_phone_carries_the_code(stand: Stand, model: MembersModel, tmp_path: Path) -> None:
    member_id, code = stand.enrol("Chen Mei-ling")
    model.show(member_id)
    assert model.state.page is not None
    card = model.state.page.cards[0]
    model.save_card(card.id, tmp_path / "card.png")
    found = zxingcpp.read_barcodes(Image.open(tmp_path / "card.png"))
    assert [one.text for one in found] == [code]
    assert stand.app.cards.times_printed(stand.owner, card.id) == 1


def test_esc_goes_one_step_back(stand: Stand, model: MembersModel) -> None:
    open_page(stand, model)
    stand.log_in(stand.cashier)
    model.open_points()
    model.adjust_points("5", "x", taking=False)
    assert model.state.approval is not None
    assert model.back() and model.state.approval is None and model.state.pane is Pane.POINTS
    assert model.back() and model.state.pane is Pane.PAGE
    assert not model.back()
