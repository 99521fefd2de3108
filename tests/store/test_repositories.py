"""What is put into the file is read back the same, and everything that must be refused is."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from shop_member.domain.amounts import Amount, currency
from shop_member.domain.cards import Card, CardKind, CardState
from shop_member.domain.changes import Changes
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.members import Birthday, Gender, Member, MemberState, erased, merged, tidy
from shop_member.domain.permissions import CASHIER, OWNER, Approval, Permission, actor_of, own_role
from shop_member.domain.rules import Rules
from shop_member.domain.shop import Category, HeldSale, Item, Shift, ShopSettings
from shop_member.domain.staff import Staff, Throttle
from shop_member.domain.tiers import TierState
from shop_member.domain.views import ImportBatch
from tests.store.shop_file import AT, DAY, ShopFile, principal

NOW = datetime(2026, 11, 21, 4, 5, 6, tzinfo=UTC)


def refused(code: Refused) -> pytest.RaisesExc[Refusal]:
    return pytest.RaisesExc(Refusal, check=lambda error: error.code is code)


FULL = tidy(
    Member(
        "full",
        "Zoë Müller",
        date(2025, 3, 4),
        phone="+886 912 000 111",
        email="zoe@example.com",
        birthday=Birthday(2, 29, 2000),
        gender=Gender.FEMALE,
        tags=("tea", "茶"),
        allergies="nuts",
        note="window seat\nquiet",
        consent_on=date(2025, 3, 4),
        referrer_id="wang",
        came_by="friend",
        photo="member:full",
    ),
    "TW",
)


def test_a_member_reads_back_the_same(shop: ShopFile) -> None:
    with shop.store.writing() as work:
        work.members.add(FULL, pin_hash="argon")
        assert Changes.MEMBERS in work.changes
        assert work.members.get("full") == FULL
        assert work.members.pin_hash("full") == "argon"
        stored = work.members.stored("full")
        assert stored is not None
        assert (stored.member, stored.version, stored.tier) == (FULL, 1, TierState())
        assert work.members.get("nobody") is None
        assert work.members.by_phone(FULL.phone_key) == FULL
        assert work.members.by_email(FULL.email_key) == FULL
        assert [member.id for member in work.members.each(batch=1)] == ["wang", "jones", "full"]
        assert [member.id for member in work.members.born_in(2)] == ["full"]


def test_editing_from_two_places_is_noticed(shop: ShopFile) -> None:
    with shop.store.writing() as work:
        work.members.add(FULL)
        assert work.members.update(replace(FULL, note="first"), version=1) == 2
        with refused(Refused.RECORD_CHANGED):
            work.members.update(replace(FULL, note="second"), version=1)
        work.members.set_pin("full", "hash")
        assert work.members.get("full") == replace(FULL, note="first")
        with refused(Refused.MEMBER_UNKNOWN):
            work.members.update(replace(FULL, id="nobody", phone_key="", email_key=""))


def test_a_duplicate_names_the_other_member(shop: ShopFile) -> None:
    with shop.store.writing() as work:
        work.members.add(FULL)
        for twin in (
            Member("twin", "Twin", DAY, phone="0912000111"),
            Member("twin", "Twin", DAY, email="ZOE@example.com"),
        ):
            with refused(Refused.MEMBER_EXISTS) as caught:
                work.members.add(tidy(twin, "TW"))
            assert caught.value.fields["member_id"] == "full"


def test_tiers_and_their_ends(shop: ShopFile) -> None:
    state = TierState("gold", DAY, date(2027, 11, 20), 5000, locked=True, next_id="violet")
    with shop.store.writing() as work:
        work.members.set_tier("jones", state)
        assert work.members.tier_state("jones") == state
        assert work.members.tier_state("nobody") == TierState()
        assert work.members.tiers_ending(date(2027, 11, 20)) == []
        assert "jones" in work.members.tiers_ending(date(2027, 11, 21))


def test_search_follows_every_write(shop: ShopFile) -> None:
    def found(text: str) -> list[str]:
        with shop.store.reading() as work:
            return [row.id for row in work.members.search(text).rows]

    for text in ("小明", "xiaoming", "wxm", "345671", "1001"):
        assert found(text) == ["wang"], text
    with shop.store.writing() as work:
        wang = work.members.get("wang")
        assert wang is not None
        work.members.update(replace(wang, name="李大華"))
    assert found("xiaoming") == []
    assert found("李") == ["wang"]
    with shop.store.writing() as work:
        work.cards.update(replace(work.cards.of_member("wang")[0], state=CardState.CLOSED))
    assert found("1001") == []
    with shop.store.writing() as work:
        wang, jones = work.members.get("wang"), work.members.get("jones")
        assert wang is not None
        assert jones is not None
        gone, kept = merged(wang, jones)
        work.members.update(gone)
        work.members.update(kept)
        assert work.members.merged_into("jones") == ["wang"]
    assert found("李") == []
    with shop.store.writing() as work:
        work.members.update(erased(kept))
        assert work.members.count() == 0
    assert found("jones") == []
    assert found("") == []


def test_lists_carry_what_a_line_shows(shop: ShopFile) -> None:
    shop.busy_day()
    with shop.store.reading() as work:
        by_name = {row.id: row for row in work.members.page()}
        row = by_name["wang"]
        assert (row.principal, row.bonus, row.points, row.tier_id) == (790, 200, 0, "gold")
        assert row.card_numbers == (work.cards.of_member("wang")[0].number,)
        assert work.members.rows(["wang", "jones", "wang"]) == tuple(
            sorted(by_name.values(), key=lambda each: each.name)
        )


def test_pages_meet_without_gap(shop: ShopFile) -> None:
    with shop.store.writing() as work:
        for number in range(25):
            work.members.add(Member(f"m{number}", f"Same {number % 3}", DAY))
        seen, after = [], None
        while rows := work.members.page(after, limit=7):
            seen += [row.id for row in rows]
            after = rows[-1]
        assert len(seen) == len(set(seen)) == work.members.count() == 27


def test_a_card_reads_back_the_same(shop: ShopFile) -> None:
    with shop.store.writing() as work:
        number = work.cards.next_number()
        card = Card(
            "c", "R" * 15, number, CardKind.BEARER, holder="Mum", daily_limit=Amount(500, currency("TWD")), version=3
        )
        work.cards.add(card)
        assert work.cards.get("c") == work.cards.by_number(number) == work.cards.by_ref("R" * 15) == card
        assert work.cards.free() == (card,)
        taken = replace(card, member_id="wang", state=CardState.FROZEN)
        work.cards.update(taken)
        assert taken in work.cards.of_member("wang")
        assert work.cards.free() == ()
        assert work.cards.page(after=number) == ()
        assert work.cards.next_number() > number
        with refused(Refused.CARD_EXISTS):
            work.cards.add(replace(card, id="other", ref="S" * 15))
        with refused(Refused.CARD_UNKNOWN):
            work.cards.update(replace(card, id="nobody"))


def test_staff_roles_and_wrong_pins(shop: ShopFile) -> None:
    role = own_role("barista", "Barista", [Permission.SELL.value, "unknown"], {Permission.HAND_DISCOUNT.value: 50})
    bea = Staff("bea", "Bea", "barista", "argon", True, True, "BADGE", 2, "wang", Throttle(4, 30))
    with shop.store.writing() as work:
        work.staff.put_role(role)
        work.staff.add(bea)
        assert work.staff.get("bea") == work.staff.by_badge("BADGE") == bea
        assert work.staff.actor("bea") == actor_of("bea", "Bea", role)
        assert work.staff.roles() == tuple(sorted((role, CASHIER, OWNER), key=lambda each: each.name))
        assert (work.staff.name_of("bea"), work.staff.member_of("bea"), work.staff.name_of("x")) == ("Bea", "wang", "")
        work.staff.update(replace(bea, active=False))
        assert work.staff.actor("bea") is None
        assert "bea" not in [one.id for one in work.staff.all(active_only=True)]
        assert work.staff.of_role("barista") == ()
        work.staff.set_throttle("passphrase", Throttle(1, 0))
        assert work.staff.throttle("passphrase") == Throttle(1, 0)
        assert work.staff.throttle("nobody") == Throttle()


def test_an_approval_serves_once(shop: ShopFile) -> None:
    approval = Approval(new_id(), actor_of("owner", "Olga", OWNER), Permission.VOID, "s")
    with shop.store.writing() as work:
        work.staff.use_approval(approval, NOW)
    with shop.store.writing() as work, refused(Refused.APPROVAL_USED):
        work.staff.use_approval(approval, NOW)


def test_items_and_their_tree(shop: ShopFile) -> None:
    tea = Item("tea", "Oolong 烏龍", 60, "hot", 500, "4711", False, 3, True)
    with shop.store.writing() as work:
        work.items.put_category(Category("hot", "Hot", "drinks", 1))
        work.items.put_category(Category("teas", "Teas", "hot", 1))
        work.items.put(tea)
        assert work.items.get("tea") == work.items.by_barcode("4711") == tea
        assert work.items.above("teas") == ("hot", "drinks")
        assert work.items.below("drinks") == {"drinks", "hot", "teas"}
        assert work.items.in_category("hot") == (tea,)
        assert work.items.search("烏龍 OO") == work.items.search("4711") == (tea,)
        assert work.items.search(" ") == ()
        with refused(Refused.BARCODE_EXISTS):
            work.items.put(replace(tea, id="other"))
        with refused(Refused.RULES_NOT_VALID):
            work.items.put_category(Category("drinks", "Drinks", "teas"))
        work.items.remove_category("hot")
        assert work.items.get("tea") == replace(tea, category_id="drinks")
        assert work.items.above("teas") == ("drinks",)
        work.items.put(replace(tea, category_id=None, active=False))
        assert tea.id not in [item.id for item in work.items.all()]


def test_settings_rules_pictures(shop: ShopFile) -> None:
    with shop.store.writing() as work:
        settings = ShopSettings(name="Café 茶", large_print=True)
        work.settings.put_shop(settings)
        assert work.settings.shop() == settings
        assert work.settings.get("nothing") is None
        second = work.rules.add(Rules("TWD", profile="TW"), AT, "owner")
        assert (second.version, work.rules.current(), work.rules.get(2)) == (2, second, second)
        assert work.rules.get(9) is None
        assert [row[0] for row in work.rules.history()] == [2, 1]
        picture = work.pictures.get("logo")
        assert picture is not None
        assert (picture.format, picture.content) == ("png", b"\x89PNG")
        work.pictures.remove("logo")
        assert work.pictures.get("logo") is None


def test_one_shift_is_open_per_till(shop: ShopFile) -> None:
    with shop.store.writing() as work:
        assert work.shifts.next_number("01") == 2
        work.shifts.close("shift-1", closed_at=AT, closed_by="ann", counted=5, difference=-1, to_safe=2)
        with pytest.raises(LookupError):
            work.shifts.close("shift-1", closed_at=AT, closed_by="ann", counted=5, difference=-1, to_safe=2)
        second = Shift("shift-2", "01", 2, DAY, AT, "ann", 3)
        work.shifts.add(second)
        assert work.shifts.open_on("01") == second
        assert work.shifts.all_open() == (second,)
        assert [shift.number for shift in work.shifts.latest("01")] == [2, 1]
        closed = work.shifts.last_closed("01")
        assert closed == work.shifts.get("shift-1")
        assert closed is not None
        assert (closed.counted, closed.difference, closed.to_safe) == (5, -1, 2)
        assert work.shifts.open_on("02") is None


def test_a_held_sale_is_recalled_once(shop: ShopFile) -> None:
    sale = HeldSale("held-2", "01", AT, "ann", "", '{"lines":[]}')
    with shop.store.writing() as work:
        work.held.add(sale)
        assert work.held.get("held-2") == sale
        assert [each.id for each in work.held.all()] == ["held-1", "held-2"]
        assert work.held.remove("held-2")
        assert not work.held.remove("held-2")


def test_the_outbox_keeps_what_is_not_done(shop: ShopFile) -> None:
    with shop.store.writing() as work:
        work.outbox.add("o1", "receipt", "01-000001", NOW, 7)
        work.outbox.add("o2", "gift_card", "secret", NOW)
        assert [row.id for row in work.outbox.waiting()] == ["o1", "o2"]
        work.outbox.done("o2", NOW, wipe=True)
        work.outbox.done("nobody", NOW)
        assert [row.payload for row in work.outbox.waiting()] == ["01-000001"]
        assert [row.id for row in work.outbox.of_entry(7)] == ["o1"]


def test_prints_are_counted(shop: ShopFile) -> None:
    with shop.store.writing() as work:
        assert [work.audit.count_print("receipt:x") for _ in range(3)] == [1, 2, 3]
        assert work.audit.printed("receipt:y") == 0


def test_the_audit_trail_is_paged_and_searched(shop: ShopFile) -> None:
    with shop.store.writing() as work:
        for number in range(5):
            work.audit.add(AT, "owner", "rules_changed", "rules", {"field": f"tax_{number}%"}, approver="ann")
        assert [row.seq for row in work.audit.page(limit=3)] == [7, 6, 5]
        assert [row.seq for row in work.audit.page(before=3)] == [2, 1]
        assert [row.seq for row in work.audit.page(text="TAX_3%")] == [6]
        assert [row.seq for row in work.audit.page(text="tax%3")] == []
        assert len(work.audit.page(actor="ann")) == 7
        assert [row.seq for row in work.audit.page(action="card_frozen", subject="card-wang")] == [1]
        assert work.audit.page(action="card_frozen")[0].detail == {"why": "lost"}


def test_a_locked_month_takes_nothing_more(shop: ShopFile) -> None:
    seq = shop.top_up("wang", 100)
    with shop.store.writing() as work:
        assert work.months.first_open_day() is None
        locked = work.months.lock("2026-11", AT)
        assert (locked.last_seq, locked.head_hash) == work.ledger.head()
        assert locked.last_seq == seq
        assert work.months.first_open_day() == date(2026, 12, 1)
        assert work.months.all() == (work.months.get("2026-11"),)
        for month in ("2026-11", "2026-10"):
            with refused(Refused.MONTH_LOCKED):
                work.months.lock(month, AT)
    for day in (DAY, date(2026, 10, 1)):
        shop.day = day
        with pytest.raises(Exception, match="locked month"):
            shop.top_up("wang", 100)
    shop.day = date(2026, 12, 1)
    shop.top_up("wang", 50)
    assert shop.balance(principal("wang")) == 150


def test_the_same_import_is_recognised(shop: ShopFile) -> None:
    with shop.store.writing() as work:
        work.imports.add(ImportBatch("b2", "e" * 64, "x.csv", AT, "{}", "done"))
        assert work.imports.by_digest("e" * 64) == work.imports.get("b2")
        assert work.imports.by_digest("f" * 64) is None
        work.imports.add_row("square", "18", "jones", "b2")
        work.imports.add_row("square", "18", "wang", "b2")
        assert work.imports.member_of("square", "18") == "wang"
        assert work.imports.member_of("square", "99") is None
        assert work.imports.rows_of("b2") == [("square", "18", "wang")]
        work.imports.set_state("b2", "reversed", '{"n":1}')
        assert [(batch.id, batch.state) for batch in work.imports.all() if batch.id == "b2"] == [("b2", "reversed")]


def test_members_keep_their_state(shop: ShopFile) -> None:
    with shop.store.reading() as work:
        assert {row.state for row in work.members.page()} == {MemberState.ACTIVE}
