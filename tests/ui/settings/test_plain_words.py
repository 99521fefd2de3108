"""What the program finds or refuses is said in people's words, in every language; codes are for support only."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from shop_member import i18n
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.verification import Flaw, Problem, Verification
from shop_member.i18n import LANGUAGES
from shop_member.words import sentence
from tests.ui.lock.shop import Scene
from ui.screens.settings.database_view import DatabaseView
from ui.screens.settings.equipment import DatabaseModel, DatabaseState
from ui.screens.settings.flaws import found_words, support_words
from ui.screens.settings.rule_forms import RuleForm, point_groups
from ui.translator import Languages


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, app: QApplication) -> Iterator[str]:
    languages = Languages(app)
    languages.use(request.param)
    yield request.param
    languages.use("en")


def result_of(*problems: Problem) -> Verification:
    return Verification(10, problems, len(problems), (0, ""))


def test_every_flaw_has_words_and_no_code_among_them(language: str) -> None:
    said = {flaw: found_words(result_of(Problem(flaw, "principal/m1/TWD"))) for flaw in Flaw}
    for flaw, words in said.items():
        assert flaw.value not in words and "_" not in words and "m1" not in words and len(words) > 4
    if language != "en":
        i18n.use_language("en")
        english = {flaw: found_words(result_of(Problem(flaw, ""))) for flaw in Flaw}
        assert not [flaw for flaw in Flaw if said[flaw] == english[flaw]]


def test_the_page_of_the_file_speaks_to_people_and_keeps_the_codes_for_support(scene: Scene) -> None:
    model = DatabaseModel(scene.context)
    view = DatabaseView(scene.context, model)
    twice = (Problem(Flaw.BALANCE_WRONG, "principal/m1/TWD"), Problem(Flaw.BALANCE_AFTER_WRONG, "17"))
    result = result_of(*twice, Problem(Flaw.KEYS_FOREIGN, "shop.db"))
    model.set_state(result=result)
    shown = view._problems.text()
    assert "keys_foreign" not in shown and "balance_wrong" not in shown and "(2×)" in shown
    assert len(shown.splitlines()) == 2 and not view.copy.isHidden()
    view.copy.click()
    assert QApplication.clipboard().text() == support_words(result)
    assert "balance_wrong principal/m1/TWD" in support_words(result)
    view.deleteLater()


def test_the_check_of_the_file_tells_how_far_it_is_and_can_be_stopped(scene: Scene) -> None:
    model = DatabaseModel(scene.context)
    seen: list[float] = []

    def look(state: DatabaseState) -> None:
        if state.checking:
            seen.append(state.fraction)
            if state.fraction > 0:
                model.stop()

    model.state_changed.connect(look)
    model.verify()
    assert seen and not model.state.checking and model.state.result is None and model.state.message is None
    model.state_changed.disconnect()
    model.verify()
    assert model.state.result is not None and model.state.result.sound


@pytest.mark.parametrize(
    "field",
    ["tiers.threshold", "points.redeem.step", "redeem.max_share_per_mille", "ladder.pays", "multipliers.hours", "zone",
     "lock_after_minutes", "wallet.pin_above", "expiry.count", "pieces", "cash_rounding_step", "brand_colour", "backup_keep"],
)  # fmt: skip
def test_a_refused_setting_is_named_as_people_name_it(language: str, field: str) -> None:
    for code in (Refused.RULES_NOT_VALID, Refused.SETTING_NOT_VALID):
        words = sentence(Refusal(code, field=field))
        assert f"“{field}”" not in words and f"「{field}」" not in words and "_" not in words and "." not in words[:-1]


def test_a_rule_refused_in_the_window_names_no_field_of_the_program(scene: Scene, tmp_path: Path) -> None:
    form = RuleForm(scene.context, point_groups())
    form.read()
    form.answer("points.redeem.step", "0")
    form.save()
    assert form.state.message is not None and form.state.message.code == Refused.RULES_NOT_VALID
    assert "redeem" not in form.state.message.text and "." not in form.state.message.text.rstrip(".")
