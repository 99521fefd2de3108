"""What is typed into the settings is kept exactly, or refused where it stands."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QObject, Signal

from shop_member.domain.errors import Refused
from shop_member.domain.permissions import Permission
from shop_member.domain.rules import Step, TierBasis
from shop_member.domain.shop import ShopSettings
from tests.ui.lock.shop import Scene
from ui.scanning.burst import Timing
from ui.scanning.probe import PROBE_CODE, Case, Layout, ProbeReport, ScanProbe
from ui.screens.settings.badge import badge_page, write_badge
from ui.screens.settings.equipment import DatabaseModel, LookModel, ScannerModel
from ui.screens.settings.form import Field, FormModel, Kind, shown, taken
from ui.screens.settings.form_view import FormView
from ui.screens.settings.items_model import ItemsModel
from ui.screens.settings.rule_forms import RuleForm, point_groups, price_groups, tier_groups, wallet_groups
from ui.screens.settings.shop_forms import CountryForm, ShopForm, country_groups, printer_groups, shop_groups
from ui.screens.settings.staff_model import NEW, StaffModel
from ui.screens.settings.view import SettingsView

RULE_GROUPS = {"prices": price_groups, "points": point_groups, "wallet": wallet_groups, "tiers": tier_groups}


def rule_form(scene: Scene, name: str) -> RuleForm:
    form = RuleForm(scene.context, RULE_GROUPS[name]())
    form.read()
    return form


def add_row(form: FormModel, path: str, **cells: object) -> int:
    table = next(one for group in form.groups for one in group.tables if one.path == path)
    form.add_row(table)
    row = len(form.state.values[path]) - 1
    for column, one in enumerate(table.columns):
        if one.path in cells:
            form.answer_cell(path, row, column, cells[one.path])
    return row


@pytest.mark.parametrize("name", RULE_GROUPS)
def test_a_rule_form_that_is_only_looked_at_changes_nothing(scene: Scene, name: str) -> None:
    form = rule_form(scene, name)
    assert form.state.ready and not form.state.dirty
    before = scene.app.settings.rules()
    form.set_state(saved={})
    form.save()
    assert scene.app.settings.rules() == before


def test_a_changed_rule_is_a_new_version(scene: Scene) -> None:
    form = rule_form(scene, "points")
    before = scene.app.settings.rules()
    form.answer("points.per_units", "50")
    form.answer("points.cap_per_day", "300")
    form.answer("points.redeem.max_share_per_mille", "62.5")
    form.save()
    after = scene.app.settings.rules()
    assert after.version == before.version + 1
    assert (after.points.per_units, after.points.cap_per_day) == (50, 300)
    assert after.points.redeem.max_share_per_mille == 625
    assert replace(after, version=before.version, points=before.points) == before
    assert not form.state.dirty
    form.answer("points.cap_per_day", "")
    form.save()
    assert scene.app.settings.rules().points.cap_per_day is None


def test_the_ladder_is_edited_row_by_row(scene: Scene) -> None:
    form = rule_form(scene, "wallet")
    add_row(form, "top_ups.ladder", pays="500", gives_bonus="40", bonus_valid_days="90")
    add_row(form, "top_ups.ladder", pays="1000", gives_bonus="100", gives_points="20", instalments="2", first_only=True)
    form.save()
    assert scene.app.settings.rules().top_ups.ladder == (
        Step(500, 40, bonus_valid_days=90),
        Step(1000, 100, 20, instalments=2, first_only=True),
    )
    form.remove_row("top_ups.ladder", 0)
    form.save()
    assert [step.pays for step in scene.app.settings.rules().top_ups.ladder] == [1000]


def test_a_step_without_a_price_is_refused_in_its_cell(scene: Scene) -> None:
    form = rule_form(scene, "wallet")
    row = add_row(form, "top_ups.ladder", gives_bonus="40")
    form.save()
    assert set(form.state.errors) == {f"top_ups.ladder.{row}.pays"}
    assert scene.app.settings.rules().top_ups.ladder == ()
    view = FormView(form)
    assert view._tables["top_ups.ladder"]._cells[row][0].property("invalid") is True
    form.revert()
    assert not form.state.dirty and form.state.errors == {}
    view.deleteLater()


def test_a_rule_out_of_range_is_refused_by_the_shop_itself(scene: Scene) -> None:
    form = rule_form(scene, "points")
    form.answer("points.redeem.step", "0")
    form.answer("points.redeem.max_share_per_mille", "120")
    form.save()
    assert form.state.message is not None and form.state.message.code == Refused.RULES_NOT_VALID
    assert form.state.dirty and scene.app.settings.rules().points.redeem.step > 0


def test_a_tier_counts_money_or_visits(scene: Scene) -> None:
    scene.app.settings.save_shop(scene.owner, replace(scene.app.settings.shop(), currency="CNY", profile="CN"))
    scene.context.shop = replace(scene.context.shop, asset=scene.app.settings.shop().asset)
    form = rule_form(scene, "tiers")
    add_row(form, "tiers.tiers", name="Silver", basis=TierBasis.SPEND.value, threshold="500.50")
    add_row(form, "tiers.tiers", name="Often", basis=TierBasis.VISITS.value, threshold="12", multiplier_per_mille="1.5")
    form.save()
    silver, often = scene.app.settings.rules().tiers.tiers
    assert (silver.threshold, often.threshold, often.multiplier_per_mille) == (50_050, 12, 1500)
    assert silver.id != often.id
    again = rule_form(scene, "tiers")
    assert [row.cells[3] for row in again.state.values["tiers.tiers"]] == ["500.50", "12"]


def test_two_people_do_not_overwrite_each_other(scene: Scene) -> None:
    first, second = rule_form(scene, "points"), rule_form(scene, "points")
    first.answer("points.per_visit", "3")
    first.save()
    second.answer("points.per_visit", "5")
    second.save()
    assert second.state.message is not None and second.state.message.code == Refused.RECORD_CHANGED
    assert scene.app.settings.rules().points.per_visit == 3


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        (Kind.MONEY, 1250, "1250"), (Kind.BPS, 725, "7.25"), (Kind.BPS, 500, "5"), (Kind.MILLE, 125, "12.5"),
        (Kind.FACTOR, 1500, "1.5"), (Kind.FACTOR, 1000, "1"), (Kind.COUNT, 0, "0"), (Kind.COUNT, 100, "100"),
        (Kind.TEXT, "a", "a"), (Kind.SWITCH, True, True),
    ],
)  # fmt: skip
def test_fields_show_what_they_take(scene: Scene, kind: Kind, value: object, text: object) -> None:
    field = Field("x", "X", kind)
    asset = scene.context.shop.asset
    assert shown(field, value, asset) == text
    assert taken(field, text, asset) == value


def test_the_window_follows_the_shop(scene: Scene) -> None:
    adopted: list[ShopSettings] = []
    scene.context.adopt = adopted.append
    form = ShopForm(scene.context, shop_groups())
    form.read()
    form.answer("name", "Lantern House")
    form.answer("lock_after_minutes", "3")
    form.save()
    kept = scene.app.settings.shop()
    assert (kept.name, kept.lock_after_minutes) == ("Lantern House", 3) and adopted == [kept]


def test_two_forms_over_one_record_keep_each_others_answers(scene: Scene) -> None:
    shop, printer = ShopForm(scene.context, shop_groups()), ShopForm(scene.context, printer_groups())
    shop.read()
    printer.read()
    shop.answer("name", "Lantern House")
    shop.save()
    printer.answer("receipt_width_mm", 58)
    printer.save()
    kept = scene.app.settings.shop()
    assert (kept.name, kept.receipt_width_mm) == ("Lantern House", 58)


def test_a_setting_that_is_refused_is_said_at_its_field(scene: Scene) -> None:
    form = ShopForm(scene.context, shop_groups())
    form.read()
    form.answer("lock_after_minutes", "9999")
    form.save()
    assert "lock_after_minutes" in form.state.errors
    assert scene.app.settings.shop().lock_after_minutes != 9999


def test_every_country_says_something_about_itself(scene: Scene) -> None:
    form = CountryForm(scene.context, country_groups())
    form.read()
    assert form.state.note


def test_a_shop_on_utc_is_told_so_and_takes_the_zone_of_its_country(scene: Scene) -> None:
    scene.app.settings.save_shop(scene.owner, replace(scene.app.settings.shop(), zone="UTC", profile="none"))
    form = CountryForm(scene.context, country_groups())
    form.read()
    assert "UTC" in form.state.note
    form.answer("profile", "JP")
    form.save()
    assert scene.app.settings.shop().zone == "Asia/Tokyo" and "UTC" not in form.state.note
    form.answer("profile", "TW")
    assert form.state.values["zone"] == "Asia/Tokyo"


def test_language_and_look_change_at_once(scene: Scene) -> None:
    adopted: list[ShopSettings] = []
    scene.context.adopt = adopted.append
    model = LookModel(scene.context)
    model.read()
    model.choose(language="zh_TW")
    model.choose(theme="dark")
    model.choose(large_print=True)
    model.choose_brand("#00796B")
    kept = scene.app.settings.shop()
    assert (kept.language, kept.theme, kept.large_print, kept.brand_colour) == ("zh_TW", "dark", True, "#00796B")
    assert len(adopted) == 4 and model.state.brand == "#00796B"


def test_a_person_is_added_with_a_pin_that_serves_once(scene: Scene) -> None:
    model = StaffModel(scene.context)
    model.read()
    model.begin()
    model.answer(name="", role_id="manager")
    model.save()
    assert model.state.message is not None and model.state.message.code == Refused.NAME_MISSING
    model.answer(name="Jay")
    model.save()
    person = model.state.person
    assert person is not None and (person.name, person.role_id, person.must_change) == ("Jay", "manager", True)
    given = scene.app.staff.choose_pin(person.id, model.state.pin, "730592")
    assert given.actor.staff_id == person.id
    model.choose(scene.cashier)
    assert model.state.pin == ""


def test_a_badge_lets_in_and_the_one_before_does_not(scene: Scene) -> None:
    model = StaffModel(scene.context)
    model.read()
    model.choose(scene.cashier)
    model.make_badge()
    first = model.state.badge
    model.make_badge()
    assert first and first != model.state.badge
    assert scene.app.staff.log_in_by_badge(model.state.badge).actor.staff_id == scene.cashier
    with pytest.raises(Exception, match=Refused.CARD_REPLACED.value):
        scene.app.staff.log_in_by_badge(first)


def test_a_person_who_left_can_come_back(scene: Scene) -> None:
    model = StaffModel(scene.context)
    model.read()
    model.choose(scene.cashier)
    model.set_active(False)
    assert [one.id for one in scene.app.staff.tiles()] == [scene.owner]
    model.set_active(True)
    assert {one.id for one in scene.app.staff.tiles()} == {scene.owner, scene.cashier}


def test_the_last_owner_stays(scene: Scene) -> None:
    model = StaffModel(scene.context)
    model.read()
    model.choose(scene.owner)
    model.set_active(False)
    assert model.state.message is not None and model.state.message.code == Refused.LAST_OWNER
    model.begin()
    model.cancel()
    assert model.state.chosen != NEW


def test_the_badge_on_paper_reads_back(tmp_path: Path) -> None:
    path = tmp_path / "badge.png"
    write_badge(badge_page("歐陽菲菲", "Cashier", "Lantern", "SMSEXAMPLE0BADGE0EXAMPLE", "zh_TW"), path)
    (found,) = zxingcpp.read_barcodes(Image.open(io.BytesIO(path.read_bytes())))
    assert found.text == "SMSEXAMPLE0BADGE0EXAMPLE"


def test_items_are_added_found_and_taken_off(scene: Scene) -> None:
    model = ItemsModel(scene.context)
    model.read()
    model.save_category("Noodles")
    (category,) = model.state.categories
    model.begin()
    model.answer(name="Beef noodles", price="180", category_id=category.id, barcode="4006381333931", tax="5")
    model.save()
    item = scene.app.items.by_barcode("4006381333931")
    assert item is not None and (item.price, item.tax_rate, item.category_id) == (180, 500, category.id)
    assert model.state.draft is not None and model.state.draft.id == item.id and not model.state.dirty
    model.begin()
    model.answer(name="Other", price="20", barcode="4006381333931")
    model.save()
    assert [name for name, _ in model.state.errors] == ["barcode"]
    model.revert()
    model.search("beef 4006")
    assert [one.id for one in model.state.rows] == [item.id]
    model.search("rice")
    assert model.state.rows == ()
    model.search("")
    model.choose(item.id)
    model.set_active(False)
    assert scene.app.items.all() == ()


def test_an_item_without_a_price_is_refused_at_the_price(scene: Scene) -> None:
    model = ItemsModel(scene.context)
    model.read()
    model.begin()
    model.answer(name="Tea")
    model.save()
    assert [name for name, _ in model.state.errors] == ["price"] and scene.app.items.all() == ()


class Scans(QObject):
    """A scan filter as the scanner page sees it."""

    probed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.probe: ScanProbe | None = None
        self.timing = Timing()

    def start_probe(self, probe: ScanProbe) -> None:
        self.probe = probe

    def stop_probe(self) -> None:
        self.probe = None

    def set_timing(self, timing: Timing) -> None:
        self.timing = timing


def test_a_test_scan_is_judged_and_its_pace_kept(scene: Scene) -> None:
    scans = Scans()
    scene.context.scans = scans
    model = ScannerModel(scene.context)
    model.begin()
    assert scans.probe is not None and model.state.waiting
    report = ProbeReport(PROBE_CODE, (8,) * 25, "enter", Case.UPPER, Layout.BOTH, False, Timing(hold=20, wait=100))
    scans.probed.emit(report)
    assert not model.state.waiting and model.state.sentence
    model.use()
    assert scans.timing.hold == 20 and scene.app.settings.shop().scan_hold_ms == 20
    model.begin()
    model.stop()
    assert scans.probe is None and not model.state.waiting


def test_the_file_is_proved(scene: Scene) -> None:
    model = DatabaseModel(scene.context)
    model.read()
    assert model.state.path.endswith("shop.db") and model.state.size > 0
    model.verify()
    assert model.state.result is not None and model.state.result.sound and not model.state.checking


def test_everybody_sees_only_what_is_theirs(scene: Scene) -> None:
    view = SettingsView(scene.context)
    view.opened()
    assert view.here == "shop"
    scene.log_in_cashier()
    view.go("staff")
    assert view.here == "look"
    visible = {name for name, entry in view._entries.items() if not entry.isHidden()}
    assert visible == {name for name, place in view._places.items() if scene.context.session.may(place.permission)}
    assert not scene.context.session.may(Permission.STAFF) and "staff" not in visible
    view.deleteLater()
