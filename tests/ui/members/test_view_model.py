"""Members' intents against a real shop on a real file."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from shop_member.domain.changes import Changes
from shop_member.domain.errors import Refused
from shop_member.domain.members import Birthday
from tests.ui.members.support import LateRunner, names, open_page
from tests.ui.till.conftest import Stand
from ui.models.paged import State
from ui.screens.members.people import birthday_text, parse_birthday, split_tags
from ui.screens.members.state import Pane, PersonForm, Tab
from ui.screens.members.view_model import MembersModel

pytestmark = pytest.mark.usefixtures("app")


# -- finding


def test_everybody_is_listed_by_name_and_a_search_narrows(stand: Stand, model: MembersModel) -> None:
    for number in range(5):
        stand.enrol(f"Guest {number}", f"091200000{number}")
    model.refresh()
    assert names(model) == [f"Guest {number}" for number in range(5)]
    model.search("0003")
    assert names(model) == ["Guest 3"]
    model.search("nobody at all")
    assert model.rows.state is State.EMPTY
    model.search("")
    assert model.rows.total == 5


def test_pages_far_down_are_read_where_they_are(stand: Stand, model: MembersModel) -> None:
    with stand.app.desk.store.writing() as work:
        from datetime import date

        from shop_member.domain.members import Member, tidy

        for number in range(250):
            work.members.add(tidy(Member(f"x{number:03}", f"Guest {number:03}", date(2026, 1, 1)), "TW"))
    model.refresh()
    assert model.rows.total == 250
    assert model.rows.row(249) is None
    QApplication.processEvents()
    last = model.rows.row(249)
    assert last is not None and last.name == "Guest 249"


@pytest.mark.parametrize("last_first", [False, True])
def test_the_latest_search_and_the_latest_page_win(stand: Stand, last_first: bool) -> None:
    ids = [stand.enrol(f"Guest {letter}")[0] for letter in "ABC"]
    runner = LateRunner(stand.app)
    stand.context.runner = runner
    model = MembersModel(stand.context)
    for text in ("Guest A", "Guest B", "Guest C"):
        model.search(text)
    for member_id in ids:
        model.show(member_id)
    runner.let_through(last_first=last_first)
    assert names(model) == ["Guest C"]
    assert model.state.page is not None and model.state.page.id == ids[2]


def test_a_scan_opens_the_page_and_other_codes_are_left_to_the_till(stand: Stand, model: MembersModel) -> None:
    member_id, code = stand.enrol("Chen Mei-ling")
    assert model.scanned(code)
    assert model.state.page is not None and model.state.page.id == member_id
    assert not model.scanned("4710088412348")


def test_a_frozen_card_leads_to_its_member(stand: Stand, model: MembersModel) -> None:
    member_id, code = stand.enrol("Chen Mei-ling")
    stand.app.cards.freeze(stand.owner, stand.app.guests.guest(stand.owner, member_id).cards[0].id)
    model.scanned(code)
    message = model.state.message
    assert message is not None and message.code == Refused.CARD_FROZEN.value and message.action is not None
    model.take_step(message.action.name)
    assert model.state.page is not None and model.state.page.id == member_id


# -- the page


def test_the_page_shows_value_by_bucket_and_why_the_level(stand: Stand, model: MembersModel) -> None:
    member_id = open_page(stand, model)
    stand.top_up(member_id, 1000)
    model.show(member_id)
    page = model.state.page
    assert page is not None
    assert [figure.value for figure in page.overview.figures[:2]] == ["1,000", "300"]
    assert page.overview.fraction == 0 and "5,000" in page.overview.towards
    assert page.overview.why


def test_what_is_booked_elsewhere_is_read_again(stand: Stand, model: MembersModel) -> None:
    member_id = open_page(stand, model)
    stand.top_up(member_id, 200)
    stand.context.events.changed.emit(Changes.LEDGER, "till")
    assert model.state.page is not None and model.state.page.overview.figures[0].value == "200"
    model.leave()
    stand.top_up(member_id, 200)
    stand.context.events.changed.emit(Changes.LEDGER, "till")
    assert model.state.page.overview.figures[0].value == "200"
    model.enter()
    assert model.state.page.overview.figures[0].value == "400"


def test_the_ledger_reads_on_without_jumping(stand: Stand, model: MembersModel) -> None:
    member_id, _ = stand.enrol("Chen Mei-ling")
    for number in range(130):
        stand.app.wallet.adjust_points(f"r{number}", stand.owner, member_id, 1, "test")
    QAbstractItemModelTester(model.ledger, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(member_id, Tab.LEDGER)
    assert model.ledger.rowCount() == 60
    first = model.ledger.row(0)
    resets: list[int] = []
    model.ledger.modelReset.connect(lambda: resets.append(1))
    while model.ledger.canFetchMore(QModelIndex()):
        model.ledger.fetchMore(QModelIndex())
    assert model.ledger.rowCount() == 130 and model.ledger.row(0) is first and resets == []
    rows = [model.ledger.row(number) for number in range(130)]
    assert [row.points_after for row in rows if row is not None] == list(range(130, 0, -1))


def test_models_keep_qts_rules(stand: Stand, model: MembersModel) -> None:
    QAbstractItemModelTester(model.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for number in range(3):
        stand.enrol(f"Guest {number}")
    model.refresh()
    model.search("Guest 1")
    model.search("")


# -- enrolling, editing


def test_enrolling_takes_phone_and_name(stand: Stand, model: MembersModel) -> None:
    model.open_enrol()
    model.save_person(PersonForm(name="Lin Zhi-hao", phone="0922333444"))
    page = model.state.page
    assert model.state.pane is Pane.PAGE and page is not None and page.name == "Lin Zhi-hao"
    assert page.cards and model.state.message is not None
    assert names(model) == ["Lin Zhi-hao"]


def test_what_was_searched_in_vain_is_not_typed_twice(stand: Stand, model: MembersModel) -> None:
    model.search("0933444555")
    model.open_enrol()
    assert model.state.person is not None and model.state.person.form.phone == "0933444555"
    model.search("Wu Ya-wen")
    model.open_enrol()
    assert model.state.person.form.name == "Wu Ya-wen"


def test_a_duplicate_is_refused_with_the_way_to_the_other(stand: Stand, model: MembersModel) -> None:
    known, _ = stand.enrol("Chen Mei-ling", "0912345678")
    model.open_enrol()
    model.save_person(PersonForm(name="Somebody", phone="0912 345 678"))
    person, message = model.state.person, model.state.message
    assert person is not None and [name for name, _ in person.errors] == ["phone"]
    assert message is not None and message.action is not None
    model.take_step(message.action.name)
    assert model.state.page is not None and model.state.page.id == known
    assert stand.app.guests.count() == 1


@pytest.mark.parametrize(
    ("form", "field"),
    [
        (PersonForm(name=""), "name"),
        (PersonForm(name="A", phone="12"), "phone"),
        (PersonForm(name="A", email="nowhere"), "email"),
        (PersonForm(name="A", birthday="31/31"), "birthday"),
        (PersonForm(name="A", birthday="yesterday"), "birthday"),
        (PersonForm(name="A", note="4111 1111 1111 1111"), "note"),
        (PersonForm(name="A", tags="x" * 60), "tags"),
        (PersonForm(name="A", card="9999"), "card"),
    ],
)
def test_a_complaint_stands_at_its_field_and_nobody_is_added(
    stand: Stand, model: MembersModel, form: PersonForm, field: str
) -> None:
    model.open_enrol()
    model.save_person(form)
    assert model.state.person is not None
    assert [name for name, words in model.state.person.errors if words] == [field]
    assert model.state.pane is Pane.PERSON and stand.app.guests.count() == 0


def test_editing_keeps_everything_that_was_not_touched(stand: Stand, model: MembersModel) -> None:
    brought, _ = stand.enrol("Wu Ya-wen", "0955666777")
    member_id, _ = stand.enrol(
        "Chen Mei-ling", "0912345678", email="mei@example.tw", birthday=Birthday(5, 21, 1988), tags=("vip", "vegan"),
        allergies="peanuts", note="window seat", consent=True, referrer_id=brought,
    )  # fmt: skip
    before = stand.app.guests.guest(stand.owner, member_id).member
    model.show(member_id)
    model.open_edit()
    assert model.state.person is not None
    model.save_person(replace(model.state.person.form, phone="0912345679"))
    after = stand.app.guests.guest(stand.owner, member_id).member
    assert after.phone == "0912345679"
    assert replace(after, phone=before.phone, phone_key=before.phone_key) == before


def test_who_brought_them_is_found_by_name_phone_or_card(stand: Stand, model: MembersModel) -> None:
    brought, _ = stand.enrol("Wu Ya-wen", "0955666777")
    number = stand.app.guests.guest(stand.owner, brought).cards[0].number
    for came_by, expected in (("0955666777", brought), ("Wu Ya-wen", brought), (number, brought), ("a poster", None)):
        model.open_enrol()
        model.save_person(PersonForm(name=f"By {came_by}", came_by=came_by))
        page = model.state.page
        assert page is not None
        member = stand.app.guests.guest(stand.owner, page.id).member
        assert (member.referrer_id, member.came_by) == (expected, came_by)


def test_somebody_elses_change_is_not_overwritten(stand: Stand, model: MembersModel) -> None:
    member_id = open_page(stand, model)
    model.open_edit()
    assert model.state.person is not None
    stand.app.enrolment.set_consent(stand.owner, member_id, given=True)
    model.save_person(replace(model.state.person.form, name="Other"))
    assert model.state.message is not None and model.state.message.code == Refused.RECORD_CHANGED.value
    assert stand.app.guests.guest(stand.owner, member_id).member.name == "Chen Mei-ling"


# -- what is typed


@given(st.dates())
def test_a_birthday_is_read_as_it_is_written(day: Any) -> None:
    if day.year < 1900 or day.year > 2199:
        return
    born = Birthday(day.month, day.day, day.year)
    assert parse_birthday(birthday_text(born)) == born
    assert parse_birthday(f"{day:%Y%m%d}") == born
    assert parse_birthday(f"{day.year}/{day.month}/{day.day}") == born
    short = Birthday(day.month, day.day)
    assert parse_birthday(birthday_text(short)) == short == parse_birthday(f"{day:%m%d}")


@given(st.lists(st.text(st.characters(codec="utf-8", categories=("L", "N")), min_size=1), unique=True))
def test_tags_are_parted_by_commas_of_any_script(tags: list[str]) -> None:
    for comma in (",", "，", "、", "；"):
        assert split_tags(comma.join(tags)) == tuple(tags)
