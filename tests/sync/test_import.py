"""Importing members: previewed, all or nothing, never twice, undone as a whole, merged with what the shop changed (X1-X3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.imports import Action
from shop_member.domain.ledger import AccountKind
from shop_member.domain.members import Member, MemberKind, erased, tidy
from shop_member.domain.tenders import Means
from shop_member.sync.csv_read import read_sheet
from tests.sync.shops import ExchangeShop, exchange_shop

GOOD = """name,phone,birthday,tags,principal,bonus,bonus_expires_on,points,points_expire_on
陳美玲,0912345678,1990-05-12,vip; 常客,1000,100,2027-03-31,250,2027-12-31
王小明,0922333444,05-23,,0,0,,40,
林志豪,,,,"1,500",,,,
"""


def balances_by_name(shop: ExchangeShop) -> dict[str, tuple[int, int, int]]:
    with shop.small.store.reading() as work:
        members = [member for member in work.members.each() if member.name]
    return {member.name: shop.small.balances(member.id) for member in members}


def test_new_members_come_with_their_balances(shop: ExchangeShop) -> None:
    plan = shop.preview(GOOD)
    assert (plan.count(Action.NEW), plan.principal, plan.bonus, plan.points) == (3, "2500", "100", "290")
    assert shop.entries() == 0
    done = shop.apply()
    assert done.counts["new"] == 3
    assert balances_by_name(shop) == {"陳美玲": (1000, 100, 250), "王小明": (0, 0, 40), "林志豪": (1500, 0, 0)}
    with shop.small.store.reading() as work:
        member = next(member for member in work.members.each() if member.name == "陳美玲")
        assert (member.tags, member.birthday and member.birthday.year) == (("vip", "常客"), 1990)
        assert work.cards.of_member(member.id)
        owed = work.reports.liabilities()
        lots = {
            kind: [lot.expires_on for ref, lot in work.ledger.lots_of(1) if ref.kind is kind]
            for kind in (AccountKind.PRINCIPAL, AccountKind.BONUS, AccountKind.POINTS)
        }
        entry = work.bills.entry(1)
    assert (owed.principal, owed.bonus, owed.points) == (2500, 100, 290)
    assert lots[AccountKind.BONUS] == [date(2027, 3, 31)]
    assert lots[AccountKind.POINTS] == [date(2027, 12, 31)]
    assert entry is not None
    assert entry.kind.value == "import"
    assert shop.sound()


def test_the_same_file_again_adds_nothing(shop: ExchangeShop) -> None:
    shop.apply(GOOD)
    entries, names = shop.entries(), shop.names()
    plan = shop.preview()
    assert (plan.count(Action.SKIP), plan.known_since) == (3, "2026-11-02")
    assert shop.apply().batch_id == ""
    renamed = shop.apply(GOOD.replace("陳美玲", "陳美玲 "))
    assert renamed.counts["new"] == 0
    reordered = "\r\n".join([GOOD.splitlines()[0], *reversed(GOOD.splitlines()[1:])])
    assert shop.apply(reordered).counts["new"] == 0
    assert (shop.entries(), shop.names()) == (entries, names)


def test_the_same_request_answers_the_same(shop: ExchangeShop) -> None:
    shop.file.write_text(GOOD, encoding="utf-8")
    request = new_id()
    first = shop.imports.apply(request, "owner", shop.file)
    again = shop.imports.apply(request, "owner", shop.file)
    assert (again.batch_id, again.repeated, shop.entries()) == (first.batch_id, True, 3)


WRONG = """name,phone,email,points
Ann,0912345678,,10
Bob,1.23E+15,,20
,0922333444,,30
Cy,0912-345-678,,40
Dee,0933444555,not an address,50
Eve,0944555666,,-5
Fay,0955666777,,1e5
"""


def test_each_wrong_row_says_why(shop: ExchangeShop, tmp_path: Path) -> None:
    plan = shop.preview(WRONG)
    assert {row.line: row.refusal.code for row in plan.wrong if row.refusal} == {
        3: Refused.DIGITS_LOST,
        4: Refused.NAME_MISSING,
        5: Refused.ROW_TWICE,
        6: Refused.EMAIL_NOT_AN_ADDRESS,
        7: Refused.AMOUNT_NOT_POSITIVE,
        8: Refused.AMOUNT_NOT_A_NUMBER,
    }
    with pytest.raises(Refusal) as refused:
        shop.apply()
    assert (refused.value.code, refused.value.fields["count"], shop.names()) == (Refused.ROWS_WRONG, 6, [])
    errors = tmp_path / "errors.csv"
    assert shop.imports.write_errors(shop.file, errors, plan) == 6
    sheet = read_sheet(errors)
    assert sheet.header == ("name", "phone", "email", "points", "line", "reason")
    assert [cells[4] for _, cells in sheet.rows] == ["3", "4", "5", "6", "7", "8"]
    assert "1.23E+15" in sheet.rows[0][1][5]
    assert shop.apply(good_rows_only=True).counts == {"new": 1, "update": 0, "skip": 0, "conflict": 0, "error": 6}
    assert shop.names() == ["Ann"]
    corrected = errors.read_text(encoding="utf-8-sig").replace("'1.23E+15", "0966777888")
    plan = shop.preview(corrected)
    assert [row.name for row in plan.rows if row.action is Action.NEW] == ["Bob"]


def test_who_is_here_already_is_named(peopled: ExchangeShop) -> None:
    peopled.small.add_member("p", "陳大文", "0912345678")
    plan = peopled.preview("name,phone,principal\n別人,+886 912 345 678,500\n")
    refusal = plan.rows[0].refusal
    assert refusal is not None
    assert (refusal.code, refusal.fields["member_id"]) == (Refused.MEMBER_EXISTS, "p")


def test_other_systems_headers(shop: ExchangeShop) -> None:
    square = "First Name,Last Name,Email Address,Phone Number,Birthday,Memo\n"
    square += "Ann,Lee,ann@shop.example,'+886912345678,1990-01-02,x\n"
    fuint = (
        "会员名称,会员号,身份证号,手机号码,积分,余额,登录密码\n陈美玲,8001,110101199003074477,0922333444,12,34,secret\n"
    )
    assert shop.apply(square).counts["new"] == 1
    plan = shop.preview(fuint.encode("gb18030"))
    assert plan.ignored == ("身份证号", "登录密码")
    shop.apply()
    assert balances_by_name(shop) == {"Ann Lee": (0, 0, 0), "陈美玲": (34, 0, 12)}
    dumped = shop.small.store.database.conn.execute(
        "SELECT group_concat(note || name || came_by) FROM member"
    ).fetchone()[0]
    assert "secret" not in dumped
    assert "110101" not in dumped


def test_a_members_file_of_another_shop(peopled: ExchangeShop, tmp_path: Path) -> None:
    """Who left there does not begin here; whoever holds a nameless card does."""
    with peopled.small.store.writing() as work:
        gone = work.members.get("m1")
        assert gone is not None
        work.members.update(erased(gone))
        work.members.add(Member("b1", "", date(2026, 1, 1), kind=MemberKind.BEARER))
    peopled.sync.sync_folder("owner", peopled.folder)
    other = exchange_shop(tmp_path / "other")
    try:
        done = other.apply((peopled.folder / "members.csv").read_bytes())
        assert (done.counts["new"], done.counts["skip"], done.counts["error"]) == (3, 1, 0)
        assert sorted(other.names()) == ["", "陳美玲2", "陳美玲3"]
        again = other.apply((peopled.folder / "members.csv").read_bytes())
        assert (again.counts["new"], again.counts["error"]) == (0, 0)
        assert other.sound()
    finally:
        other.small.close()


def test_a_file_without_names_is_no_table_of_members(shop: ExchangeShop) -> None:
    with pytest.raises(Refusal) as refused:
        shop.preview("a,b\n1,2\n")
    assert refused.value.code is Refused.COLUMN_MISSING


def test_cents_are_asked_for(shop: ExchangeShop) -> None:
    with pytest.raises(Refusal) as refused:
        shop.apply("name,principal\nAnn,12.50\n")
    assert refused.value.code is Refused.ROWS_WRONG
    shop.apply("name,principal\nAnn,1250\n", minor_units=True)
    assert balances_by_name(shop)["Ann"] == (1250, 0, 0)


# -- undoing


def test_a_batch_is_undone_as_a_whole(shop: ExchangeShop) -> None:
    done = shop.apply(GOOD)
    undone = shop.imports.reverse(new_id(), "owner", done.batch_id)
    assert undone.counts == {"entries": 3, "members": 3}
    assert shop.names() == []
    with shop.small.store.reading() as work:
        owed = work.reports.liabilities()
    assert (owed.principal, owed.bonus, owed.points) == (0, 0, 0)
    assert shop.sound()
    with pytest.raises(Refusal) as refused:
        shop.imports.reverse(new_id(), "owner", done.batch_id)
    assert refused.value.code is Refused.BATCH_REVERSED
    assert shop.apply().counts["new"] == 3
    assert balances_by_name(shop)["陳美玲"] == (1000, 100, 250)
    assert shop.apply().counts["new"] == 0
    assert shop.sound()


def test_a_spent_batch_stays(shop: ExchangeShop) -> None:
    done = shop.apply(GOOD)
    shop.small.open_shift()
    with shop.small.store.reading() as work:
        member = next(member.id for member in work.members.each() if member.name == "林志豪")
    shop.small.sell(10, (Means.STORED_VALUE, 10), member_id=member)
    before = shop.entries()
    with pytest.raises(Refusal) as refused:
        shop.imports.reverse(new_id(), "owner", done.batch_id)
    assert (refused.value.code, shop.entries(), len(shop.names())) == (Refused.BATCH_SPENT, before, 3)


def test_who_did_more_since_stays_a_member(shop: ExchangeShop) -> None:
    done = shop.apply(GOOD)
    shop.small.open_shift()
    with shop.small.store.reading() as work:
        member = next(member.id for member in work.members.each() if member.name == "王小明")
    shop.small.sell(50, member_id=member)
    assert shop.imports.reverse(new_id(), "owner", done.batch_id).counts == {"entries": 3, "members": 2}
    assert shop.names() == ["王小明"]
    assert shop.sound()


def test_only_the_owner_imports(shop: ExchangeShop) -> None:
    shop.file.write_text(GOOD, encoding="utf-8")
    for call in (
        lambda: shop.imports.preview("manager", shop.file),
        lambda: shop.imports.apply(new_id(), "manager", shop.file),
        lambda: shop.imports.reverse(new_id(), "manager", "b"),
        lambda: shop.imports.batches("manager"),
    ):
        with pytest.raises(Refusal) as refused:
            call()
        assert refused.value.code is Refused.NOT_PERMITTED


# -- the folder, edited and read back


def read_back(shop: ExchangeShop) -> tuple[str, ...]:
    """Return what the edited members.csv would do: action and changed columns of each row that is not skipped."""
    plan = shop.imports.preview("owner", shop.folder / "members.csv")
    return tuple(
        f"{row.action.value} {' '.join(change.column for change in row.changes)}".strip()
        for row in plan.rows
        if row.action is not Action.SKIP
    )


@pytest.fixture
def synced(peopled: ExchangeShop) -> ExchangeShop:
    peopled.small.add_member("m9", "=cmd|' /C calc'!A0", "+886912345678")
    peopled.sync.sync_folder("owner", peopled.folder)
    return peopled


def edit(shop: ExchangeShop, place: int, **cells: str) -> None:
    rows = shop.table("members.csv")
    rows[place] |= cells
    shop.rewrite("members.csv", rows)


def test_an_untouched_file_changes_nothing(synced: ExchangeShop) -> None:
    assert read_back(synced) == ()


def test_what_excel_does_by_itself_changes_nothing(synced: ExchangeShop) -> None:
    edit(synced, 3, phone="8.86912E+11", joined_on="2026/1/1")
    assert read_back(synced) == ()
    edit(synced, 3, phone="886912345678")
    assert read_back(synced) == ()


def test_an_edit_is_shown_and_applied(synced: ExchangeShop) -> None:
    edit(synced, 0, name="陳美玉", tags="vip", phone="0955666777", birthday="1990/5/12", consent_on="2026-11-01")
    assert read_back(synced) == ("update name phone birthday tags consent_on",)
    synced.imports.apply(new_id(), "owner", synced.folder / "members.csv")
    with synced.small.store.reading() as work:
        member = work.members.get("m1")
    assert member is not None
    assert (member.name, member.phone, member.tags, member.consent_on) == (
        "陳美玉",
        "0955666777",
        ("vip",),
        date(2026, 11, 1),
    )
    assert read_back(synced) == ()
    assert synced.sync.sync_folder("owner", synced.folder, overwrite=True).rows["members.csv"] == 4
    assert read_back(synced) == ()
    assert synced.sound()


def change_in_shop(shop: ExchangeShop, **fields: str) -> None:
    with shop.small.store.writing() as work:
        member = work.members.get("m1")
        assert member is not None
        work.members.update(replace(member, **fields))


def test_what_both_changed_is_a_conflict_with_both_named(synced: ExchangeShop) -> None:
    change_in_shop(synced, note="likes tea")
    edit(synced, 0, note="likes coffee")
    assert read_back(synced) == ("conflict",)
    (row,) = synced.imports.preview("owner", synced.folder / "members.csv").wrong
    assert row.refusal is not None
    assert row.refusal.fields == {"column": "note", "text": "likes tea"}


def test_what_only_the_shop_changed_stays(synced: ExchangeShop) -> None:
    change_in_shop(synced, note="likes tea")
    edit(synced, 0, came_by="a friend")
    assert read_back(synced) == ("update came_by",)
    synced.imports.apply(new_id(), "owner", synced.folder / "members.csv")
    with synced.small.store.reading() as work:
        member = work.members.get("m1")
    assert member is not None
    assert (member.note, member.came_by) == ("likes tea", "a friend")


def test_a_number_nobody_can_tell_is_refused(synced: ExchangeShop) -> None:
    edit(synced, 3, phone="9.12E+11")
    assert read_back(synced) == ("error",)


def test_a_new_line_is_a_new_member(synced: ExchangeShop) -> None:
    rows = synced.table("members.csv")
    rows.append(dict.fromkeys(rows[0], "") | {"name": "New One", "phone": "'0977888999"})
    synced.rewrite("members.csv", rows)
    assert read_back(synced) == ("new",)


def test_erased_members_are_not_written_to(synced: ExchangeShop) -> None:
    with synced.small.store.writing() as work:
        member = work.members.get("m1")
        assert member is not None
        work.members.update(erased(member))
    edit(synced, 0, name="back again")
    plan = synced.imports.preview("owner", synced.folder / "members.csv")
    assert [row.refusal.code for row in plan.wrong if row.refusal] == [Refused.MEMBER_ERASED]


PRINTABLE = st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=20)


@given(name=PRINTABLE, note=PRINTABLE, tags=st.lists(st.text("abc陳=+'\"-@", min_size=1, max_size=5), max_size=3))
def test_whatever_members_are_called_the_folder_reads_back_unchanged(
    tmp_path_factory: pytest.TempPathFactory, name: str, note: str, tags: list[str]
) -> None:
    shop = exchange_shop(tmp_path_factory.mktemp("shop"))
    try:
        try:
            member = tidy(Member("x1", name, date(2026, 1, 1), note=note, tags=tuple(tags)), "TW")
        except Refusal:
            return
        with shop.small.store.writing() as work:
            work.members.add(member)
        shop.sync.sync_folder("owner", shop.folder)
        assert read_back(shop) == ()
    finally:
        shop.small.close()
