"""Members who leave: an erased one leaves figures and no name, a merged one leaves nothing behind."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.amounts import POINTS, Amount
from shop_member.domain.bookings import Chart
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.ledger import WALLET, AccountKind, AccountRef, EntryKind, NewLot, Postings
from shop_member.domain.members import MemberState
from shop_member.domain.ports import Work
from shop_member.domain.tenders import Means
from shop_member.domain.wallet import Lot, LotUse
from tests.services.people import PNG, PeopleShop, people_shop, refused

PRIVATE = {
    "name": "歐陽妙",
    "phone": "0987654321",
    "email": "miao@example.com",
    "allergies": "walnut",
    "note": "sister of",
}


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[PeopleShop]:
    made = people_shop(tmp_path / "shop.db", members=2)
    made.small.open_shift()
    yield made
    made.close()


def lots(shop: PeopleShop, kind: AccountKind, member_id: str) -> tuple[Lot, ...]:
    asset = POINTS if kind is AccountKind.POINTS else shop.small.asset
    with shop.small.store.reading() as work:
        return work.ledger.open_lots(AccountRef(kind, member_id, asset))


def last_entry(shop: PeopleShop) -> EntryKind:
    with shop.small.store.reading() as work:
        entry = work.bills.entry(shop.small.store.head()[0])
    assert entry is not None
    return entry.kind


def test_money_that_was_paid_in_has_to_go_first(shop: PeopleShop) -> None:
    shop.small.top_up(200)
    with pytest.raises(Refusal) as caught:
        shop.enrolment.erase(new_id(), "owner", "m1")
    assert caught.value.code is Refused.MEMBER_HAS_VALUE
    assert caught.value.fields == {"left": shop.small.money(200)}
    assert shop.guest("m1").member.state is MemberState.ACTIVE


def test_bonus_and_points_are_forfeited_by_an_entry(shop: PeopleShop) -> None:
    shop.small.top_up(200)
    shop.small.sell(200, (Means.STORED_VALUE, 200), member_id="m1")
    assert shop.small.balances() == (0, 50, 20)
    request = new_id()
    booked = shop.enrolment.erase(request, "owner", "m1")
    assert shop.small.balances() == (0, 0, 0)
    assert last_entry(shop) is EntryKind.ERASURE
    assert lots(shop, AccountKind.BONUS, "m1") == lots(shop, AccountKind.POINTS, "m1") == ()
    again = shop.enrolment.erase(request, "owner", "m1")
    assert (again.seq, again.repeated) == (booked.seq, True)
    with refused(Refused.MEMBER_ERASED):
        shop.enrolment.erase(new_id(), "owner", "m1")


def test_points_below_zero_are_forgiven(shop: PeopleShop) -> None:
    sold = shop.small.sell(300, member_id="m1")
    shop.small.sell(100, (Means.CASH, 98), member_id="m1", points=20)
    shop.small.returns.void(new_id(), "manager", sold.document_no, "wrong")
    assert shop.small.balances()[2] < 0
    shop.enrolment.erase(new_id(), "owner", "m1")
    assert shop.small.balances() == (0, 0, 0)


def test_nothing_that_tells_who_it_was_stays_in_the_file(shop: PeopleShop) -> None:
    enrolled = shop.enrol(PRIVATE["name"], **{field: text for field, text in PRIVATE.items() if field != "name"})
    shop.cards.issue(new_id(), "manager", enrolled.member_id, holder="歐陽小妙")
    shop.enrolment.set_photo("cashier", enrolled.member_id, "png", PNG)
    shop.enrolment.set_pin("cashier", enrolled.member_id, "8352")
    shop.small.wallet.adjust_points(new_id(), "manager", enrolled.member_id, 5, "歐陽妙 was kind")
    assert all(text in shop.texts() for text in (*PRIVATE.values(), "歐陽小妙"))
    shop.enrolment.erase(new_id(), "owner", enrolled.member_id)
    left = shop.texts()
    assert [text for text in (*PRIVATE.values(), "歐陽小妙", "886987654321", "IHDR") if text in left] == []
    assert shop.guests.search("cashier", "4321").rows == ()
    with refused(Refused.CARD_CLOSED):
        shop.guests.by_code("cashier", enrolled.payload)
    with shop.small.store.reading() as work:
        assert work.pictures.get(f"member:{enrolled.member_id}") is None
        assert work.members.pin_hash(enrolled.member_id) == ""
    assert shop.enrol(PRIVATE["name"], PRIVATE["phone"]).member_id != enrolled.member_id


def test_an_export_holds_everything_about_one_member(shop: PeopleShop) -> None:
    enrolled = shop.enrol(PRIVATE["name"], phone=PRIVATE["phone"], note=PRIVATE["note"])
    shop.small.top_up(200, enrolled.member_id)
    shop.small.sell(120, (Means.STORED_VALUE, 120), member_id=enrolled.member_id)
    shop.small.sell(77, member_id="m1")
    exported = json.loads(json.dumps(shop.enrolment.export_member("manager", enrolled.member_id)))
    assert exported["member"]["phone"] == PRIVATE["phone"]
    assert exported["balances"] == {"principal": "80", "bonus": "50", "points": "12"}
    assert [bill["kind"] for bill in exported["bills"]] == ["sale", "top_up"]
    assert exported["bills"][0]["tenders"] == [{"means": "stored_value", "amount": "120"}]
    assert [row["points"] for row in exported["movements"]] == ["12", "0"]
    assert [row["number"] for row in exported["cards"]] == [enrolled.number]
    assert exported["open_lots"]["bonus"][0]["expires_on"] == "2027-01-31"
    assert "m1" not in json.dumps(exported)
    assert shop.audit("member_exported")[0].subject == enrolled.member_id


def test_a_merge_moves_values_lots_cards_and_the_way_back(shop: PeopleShop) -> None:
    gone = shop.enrol("林志豪", "0912345678")
    shop.small.top_up(200, gone.member_id)
    shop.small.sell(300, member_id=gone.member_id)
    shop.small.top_up(200, "m2")
    shop.small.clock.advance(timedelta(days=1))
    before = lots(shop, AccountKind.BONUS, gone.member_id)
    preview = shop.enrolment.merge_preview("manager", gone.member_id, "m2")
    shop.enrolment.merge(new_id(), "manager", gone.member_id, "m2")
    assert shop.small.balances(gone.member_id) == (0, 0, 0)
    assert shop.small.balances("m2") == (400, 100, 30)
    assert last_entry(shop) is EntryKind.MERGE
    moved = lots(shop, AccountKind.BONUS, "m2")
    assert [(lot.left, lot.expires_on, lot.earned_on) for lot in moved if lot.seq == shop.small.store.head()[0]] == [
        (lot.left, lot.expires_on, lot.earned_on) for lot in before
    ]
    guest = shop.guests.by_code("cashier", gone.payload).guest
    assert guest is not None
    assert (guest.member.id, guest.member.phone) == ("m2", "0912345678")
    assert shop.guest(gone.member_id).member.id == "m2"
    after = preview.after
    assert (after.principal.units, after.bonus.units, after.points) == (400, 100, 30)
    assert after.member == guest.member
    assert set(after.card_numbers) == {card.number for card in guest.cards}
    assert after.tier_id == (guest.tier.id if guest.tier else None)
    with refused(Refused.MEMBER_MERGED):
        shop.enrolment.merge(new_id(), "manager", gone.member_id, "m1")


def test_a_level_follows_from_the_joint_history(shop: PeopleShop) -> None:
    shop.small.sell(300, member_id="m1")
    shop.small.sell(250, member_id="m2")
    assert shop.guest("m1").tier is None
    shop.enrolment.merge(new_id(), "manager", "m1", "m2")
    guest = shop.guest("m2")
    assert guest.tier is not None
    assert guest.tier.id == "silver"
    assert guest.assessment is not None
    assert guest.assessment.next is not None
    assert guest.assessment.next.missing == 2000 - 550


def test_merging_twice_leads_to_the_last_one(shop: PeopleShop) -> None:
    first = shop.enrol("A").member_id
    shop.enrolment.merge(new_id(), "manager", first, "m1")
    shop.enrolment.merge(new_id(), "manager", "m1", "m2")
    assert shop.guest(first).member.id == "m2"


def test_nobody_is_merged_into_themselves(shop: PeopleShop) -> None:
    for call in (shop.enrolment.merge_preview, lambda *names: shop.enrolment.merge(new_id(), *names)):
        with refused(Refused.MERGE_ITSELF):
            call("manager", "m1", "m1")


@given(
    st.lists(st.tuples(st.sampled_from("ms"), st.integers(-60, 60).filter(bool)), max_size=8),
    st.lists(st.tuples(st.sampled_from("ms"), st.integers(1, 400)), max_size=4),
)
def test_a_merge_neither_makes_nor_loses_a_unit(
    tmp_path_factory: pytest.TempPathFactory, points: list[tuple[str, int]], top_ups: list[tuple[str, int]]
) -> None:
    shop = people_shop(tmp_path_factory.mktemp("merge") / "shop.db", members=2)
    ids = {"m": "m1", "s": "m2"}
    shop.small.open_shift()
    for who, units in top_ups:
        shop.small.top_up(units, ids[who])
    with shop.small.store.writing() as work:
        post_points(shop, work, [(ids[who], units) for who, units in points])
    before = [shop.small.balances(one) for one in ids.values()]
    shop.enrolment.merge(new_id(), "owner", "m1", "m2")
    assert shop.small.balances("m1") == (0, 0, 0)
    assert shop.small.balances("m2") == tuple(map(sum, zip(*before, strict=True)))
    for kind, balance in zip(WALLET, shop.small.balances("m2"), strict=True):
        assert sum(lot.left for lot in lots(shop, kind, "m2")) == max(balance, 0)
        assert lots(shop, kind, "m1") == ()
    shop.close()


def post_points(shop: PeopleShop, work: Work, moves: list[tuple[str, int]]) -> None:
    """Move points up and down, below zero too, each gain a lot of its own."""
    chart, day = Chart(shop.small.asset, "01"), shop.small.desk.today()
    for number, (member_id, units) in enumerate(moves):
        ref = chart.points(member_id)
        balance, postings = work.ledger.balance(ref), Postings()
        uses: list[LotUse] = []
        new: tuple[NewLot, ...] = ()
        if units > 0:
            left = max(0, min(units, units + balance))
            new = (NewLot(left, day + timedelta(days=number), day),) if left else ()
        else:
            missing = min(-units, max(balance, 0))
            for lot in work.ledger.open_lots(ref):
                if missing:
                    uses.append(LotUse(lot.id, min(lot.left, missing)))
                    missing -= uses[-1].units
        postings.add(ref, Amount(units, POINTS), lots=new, uses=uses)
        postings.add(chart.shop(AccountKind.ADJUSTMENTS, POINTS), Amount(-units, POINTS))
        actor = shop.small.desk.actor(work, "owner")
        shop.small.desk.post(
            work,
            EntryKind.POINTS_ADJUSTMENT,
            postings.done(),
            request_id=new_id(),
            fingerprint="test",
            actor=actor,
        )
