"""The wizard makes a shop out of exactly what was answered, or nothing at all."""

from __future__ import annotations

import base64
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from shop_member.app import App
from shop_member.domain.profiles import PROFILES
from shop_member.domain.routing import is_ours
from shop_member.keys import read_recovery, unwrap
from shop_member.services.backups import LOCKED_BY_CODE, LOCKED_BY_PASSPHRASE
from tests.ui.frame.support import settle
from tests.ui.scanning.keyboard import Event
from tests.ui.scanning.window import play
from ui.scanning.filter import ScanFilter
from ui.screen import Context
from ui.screens.first_start.draft import PAGES, ZONES, Draft, Page, complaints, first_draft, of_country, percent
from ui.screens.first_start.paper import recovery_page, write_recovery
from ui.screens.first_start.view import FirstStartView
from ui.screens.first_start.view_model import FirstStartModel, State, _build
from ui.tasks import Cancelled, Job

Empty = tuple[App, Context, list[tuple[str, dict[str, object]]]]

GOOD = replace(
    of_country(Draft(), "TW"),
    name="Lantern",
    phone="0223456789",
    owner="Lin",
    day_ends="03:00",
    pin="270594",
    pin_again="270594",
    phrase="lanterns over the river",
    phrase_again="lanterns over the river",
)


def answered(context: Context, draft: Draft = GOOD) -> FirstStartModel:
    model = FirstStartModel(context)
    model.set_state(draft=draft)
    return model


def through(model: FirstStartModel) -> None:
    for _ in PAGES:
        model.next()


def test_six_enters_make_the_shop_and_the_owner_stands_at_the_till(empty: Empty) -> None:
    app, context, screens = empty
    adopted = []
    context.adopt = adopted.append
    model = answered(context)
    through(model)
    assert app.setup.is_set_up()
    shop, rules = app.settings.shop(), app.settings.rules()
    assert (shop.name, shop.currency, shop.profile, shop.day_ends) == ("Lantern", "TWD", "TW", "03:00")
    assert (rules.prices.default_tax_rate, rules.prices.prices_include_tax) == (500, True)
    assert model.state.done and context.session.actor is None
    model.next()
    assert context.session.actor is not None and context.session.actor.name == "Lin"
    assert screens == [("till", {})] and adopted == [shop]


def test_the_recovery_code_opens_the_keys_and_is_kept_nowhere(empty: Empty) -> None:
    app, context, _ = empty
    model = answered(context)
    through(model)
    code = model.state.recovery
    assert read_recovery(code) is not None
    with app.store.reading() as work:
        locked = {name: work.settings.get(name) or "" for name in (LOCKED_BY_CODE, LOCKED_BY_PASSPHRASE)}
    assert code not in locked[LOCKED_BY_CODE]
    assert unwrap(base64.b64decode(locked[LOCKED_BY_CODE]), code) == app.keys
    assert unwrap(base64.b64decode(locked[LOCKED_BY_PASSPHRASE]), GOOD.phrase) == app.keys
    model.begin()
    assert model.state.recovery == "" and "270594" not in repr(model.state) and model.state.draft.pin == ""


@pytest.mark.parametrize(
    ("page", "changes", "refused"),
    [
        (Page.SHOP, {"name": "  "}, {"name"}),
        (Page.DAY, {"tax": "101"}, {"tax"}),
        (Page.OWNER, {"owner": "", "pin": "1234", "pin_again": "1234", "phrase": "short"}, {"owner", "pin", "phrase"}),
        (Page.OWNER, {"pin": "2345", "pin_again": "2345"}, {"pin"}),
        (Page.OWNER, {"pin_again": "270595"}, {"pin_again"}),
        (Page.OWNER, {"phrase_again": "lanterns over the rivers"}, {"phrase_again"}),
    ],
)
def test_a_page_with_a_bad_answer_is_not_left(
    empty: Empty, page: Page, changes: dict[str, str], refused: set[str]
) -> None:
    _, context, _ = empty
    model = answered(context, replace(GOOD, **changes))
    model.set_state(page=page)
    model.next()
    assert model.state.page is page
    assert {name for name, _ in model.state.errors} == refused


def test_a_complaint_goes_with_the_next_letter(empty: Empty) -> None:
    _, context, _ = empty
    model = answered(context, replace(GOOD, name="", phone="1"))
    model.next()
    assert model.state.errors
    model.answer(name="L")
    assert model.state.errors == ()


def test_nothing_is_made_of_a_draft_that_went_bad_behind_the_summary(empty: Empty) -> None:
    app, context, _ = empty
    model = answered(context, replace(GOOD, pin="1111", pin_again="1111"))
    model.set_state(page=Page.SUMMARY)
    model.next()
    assert model.state.page is Page.OWNER and not app.setup.is_set_up()


def test_escape_goes_back_and_loses_nothing(empty: Empty) -> None:
    _, context, _ = empty
    model = answered(context)
    for _ in range(3):
        model.next()
    for _ in range(9):
        model.back()
    assert (model.state.page, model.state.draft) == (Page.SHOP, GOOD)


def test_every_country_is_a_draft_that_may_be_kept(empty: Empty) -> None:
    assert set(ZONES) == {one.code for one in PROFILES}
    for one in PROFILES:
        draft = of_country(GOOD, one.code)
        assert (draft.currency, draft.rules().prices.default_tax_rate) == (one.currency, one.tax_rates[0])
        assert not complaints(draft, Page.DAY)


@pytest.mark.parametrize(
    ("basis_points", "text"), [(0, "0"), (500, "5"), (1250, "12.5"), (725, "7.25"), (10_000, "100")]
)
def test_percentages_are_typed_without_idle_noughts(basis_points: int, text: str) -> None:
    assert percent(basis_points) == text
    assert replace(GOOD, tax=text).rules().prices.default_tax_rate == basis_points


def test_the_wizard_begins_where_the_machine_stands() -> None:
    assert first_draft("en", "Asia/Tokyo").profile == "JP"
    assert first_draft("zh_CN", "Etc/Unknown").profile == "CN"
    vienna = first_draft("en", "Europe/Vienna")
    assert (vienna.profile, vienna.zone) == ("EU", "Europe/Vienna")


@pytest.mark.parametrize("machine", ["UTC", "Etc/UTC", "GMT", "Etc/GMT+0", "nowhere"])
def test_a_computer_that_says_utc_takes_the_zone_of_the_country(machine: str) -> None:
    assert first_draft("zh_TW", machine).zone == "Asia/Taipei"
    assert first_draft("zh_CN", machine).zone == "Asia/Shanghai"
    for code, (likeliest, *_) in ZONES.items():
        draft = of_country(first_draft("en", machine), code, machine)
        assert draft.zone == likeliest
        assert set(complaints(draft, Page.COUNTRY)) == ({"zone"} if code == "none" else set())


@pytest.mark.parametrize(
    ("machine", "code"), [("Europe/Vienna", "EU"), ("America/Phoenix", "US"), ("Asia/Urumqi", "CN")]
)
def test_a_country_keeps_the_zone_of_a_computer_that_stands_in_it(machine: str, code: str) -> None:
    assert of_country(Draft(), code, machine).zone == machine
    assert of_country(Draft(), "JP", machine).zone == "Asia/Tokyo"


def test_the_zone_is_shown_said_and_chosen_by_hand(empty: Empty) -> None:
    app, context, _ = empty
    model = FirstStartModel(context)
    model._machine = "UTC"
    model.set_state(draft=replace(first_draft("en", "UTC"), name="Lantern"), page=Page.COUNTRY)
    model.next()
    assert model.state.page is Page.COUNTRY and dict(model.state.errors).keys() == {"zone"}
    model.choose_country("TW")
    assert model.state.draft.zone == "Asia/Taipei" and model.state.errors == ()
    view = FirstStartView(context)
    view.restore(model.state)
    row = view._forms[Page.COUNTRY].rows["zone"]
    assert row.field.value() == "Asia/Taipei" and "12:02" in row._below.text()
    view.model.choose_zone("UTC")
    view.model.next()
    assert view.model.state.page is Page.DAY
    view.model.set_state(draft=replace(GOOD, zone="Asia/Taipei"), page=Page.SUMMARY)
    view.model.next()
    assert app.settings.shop().zone == "Asia/Taipei"
    view.deleteLater()


def test_another_language_means_another_country_until_one_was_chosen(empty: Empty) -> None:
    _, context, _ = empty
    model = FirstStartModel(context)
    model._machine = "UTC"
    model.choose_language("zh_CN")
    assert (model.state.draft.profile, model.state.draft.zone) == ("CN", "Asia/Shanghai")
    model.choose_country("HK")
    model.choose_language("zh_TW")
    assert (model.state.draft.profile, model.state.draft.zone) == ("HK", "Asia/Hong_Kong")


def test_what_is_missing_is_said_otherwise_than_what_is_weak() -> None:
    nothing = complaints(replace(GOOD, owner=" ", pin="", phrase=""), Page.OWNER)
    short = complaints(replace(GOOD, pin="27", pin_again="27"), Page.OWNER)
    weak = complaints(replace(GOOD, pin="1111", pin_again="1111", phrase="short"), Page.OWNER)
    again = complaints(replace(GOOD, pin_again="", phrase_again=""), Page.OWNER)
    shop = complaints(replace(GOOD, name=""), Page.SHOP)
    said = [shop["name"], nothing["owner"], nothing["pin"], short["pin"], weak["pin"], nothing["phrase"], weak["phrase"],
            again["pin_again"], again["phrase_again"]]  # fmt: skip
    assert len(set(said)) == len(said)
    assert all(words.count(".") == 1 and words.endswith(".") for words in said)


def shown(context: Context, page: Page, draft: Draft) -> FirstStartView:
    view = FirstStartView(context)
    view.resize(1280, 720)
    view.show()
    view.activateWindow()
    QTest.qWaitForWindowActive(view)
    view.model.set_state(draft=draft, page=page)
    view.opened()
    settle()
    return view


def test_typing_after_a_refusal_stays_in_its_field(empty: Empty) -> None:
    _, context, _ = empty
    view = shown(context, Page.OWNER, replace(GOOD, owner="", pin="", pin_again="", phrase="", phrase_again=""))
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_Return)
    rows = view._forms[Page.OWNER].rows
    assert view.focusWidget() is rows["owner"].field  # the first that is refused
    pin = rows["pin"].field
    pin.setFocus()
    for digit in "270594":
        QTest.keyClicks(view.focusWidget(), digit)
    assert view.focusWidget() is pin
    assert (view.model.state.draft.pin, view.model.state.draft.owner) == ("270594", "")
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_Return)
    assert view.focusWidget() is rows["owner"].field
    view.close()
    view.deleteLater()


def test_a_pin_that_comes_as_fast_as_a_scan_is_typed_all_the_same(empty: Empty) -> None:
    _, context, _ = empty
    scans = ScanFilter(is_ours, once=lambda code: True)
    scans.install()
    context.scans = scans
    try:
        view = shown(context, Page.OWNER, replace(GOOD, pin="", pin_again="", phrase="", phrase_again=""))
        view._forms[Page.OWNER].rows["pin"].field.setFocus()
        for text, after in (("270594", "Tab"), ("270594", "Tab"), (GOOD.phrase, "Tab"), (GOOD.phrase, "Enter")):
            keys = [*text, after]
            play([Event(20_000 + 4 * place, True, key, "scanner") for place, key in enumerate(keys)])
        assert view.model.state.page is Page.PRINTER
        assert view.model.state.draft == GOOD
        view.left()
        assert not scans.aside
        view.close()
        view.deleteLater()
    finally:
        scans.remove()
        scans.deleteLater()


def test_another_language_keeps_what_was_answered(empty: Empty) -> None:
    _, context, _ = empty
    asked: list[dict[str, object]] = []
    context.restyle = lambda **changes: asked.append(changes)
    view = FirstStartView(context)
    view.model.set_state(draft=GOOD, page=Page.OWNER)
    view.model.choose_language("zh_TW")
    assert asked == [{"language": "zh_TW"}]
    other = FirstStartView(context)
    other.restore(view.keep())
    assert other.model.state == State(page=Page.OWNER, draft=replace(GOOD, language="zh_TW"))
    view.deleteLater()
    other.deleteLater()


def test_keys_alone_go_through_the_first_pages(empty: Empty) -> None:
    _, context, _ = empty
    view = FirstStartView(context)
    view.resize(1280, 720)
    view.show()
    view.activateWindow()
    view.opened()
    settle()
    name = view.focusWidget()
    assert isinstance(name, QLineEdit)
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert view.model.state.page is Page.SHOP and view.model.state.errors
    QTest.keyClicks(name, "Lantern")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert view.model.state.page is Page.COUNTRY
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_Escape)
    assert view.model.state.page is Page.SHOP
    view.deleteLater()


def test_the_sheet_carries_the_code(tmp_path: Path) -> None:
    code = "7KQ2-M9XA-4TRB-0HJW-E5ZC-PN83-VYD6"
    path = tmp_path / "code.pdf"
    write_recovery(recovery_page("燈籠麵館", code, "zh_TW"), path)
    document = pypdfium2.PdfDocument(path)
    text = document[0].get_textpage().get_text_range().replace("\r\n", "").replace("-", "")
    document.close()
    assert code.replace("-", "") in text


def test_a_demo_that_is_there_is_opened_at_once(empty: Empty, tmp_path: Path) -> None:
    _, context, _ = empty
    where = tmp_path / "demo"
    where.mkdir()
    (where / "shop.db").touch()
    reopened: list[tuple[Path, bool]] = []
    context.reopen = lambda path, demo: reopened.append((path, demo))
    answered(context).build_demo(where)
    assert reopened == [(where / "shop.db", True)]


def test_a_stopped_demo_leaves_nothing_behind(tmp_path: Path) -> None:
    job = Job(lambda app, job: None, None, None, None, lambda fraction, remaining: job.cancel())
    with pytest.raises(Cancelled):
        _build(tmp_path / "demo", "en", job)
    assert list(tmp_path.iterdir()) == []
