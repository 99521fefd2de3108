"""The ladder of the top-up: every sum and every part of a gift whole, at any size, in any language."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication

from shop_member import i18n
from shop_member.domain.rules import Step, TopUpRules
from shop_member.i18n import LANGUAGES
from tests.ui.till.conftest import Stand
from tests.ui.till.hands import Hands
from ui import theme
from ui.screens.top_up.view import TopUpView
from ui.theme import Theme
from ui.translator import Languages
from ui.widgets.tile import LadderTile

LADDER = (
    Step(500, gives_bonus=40),
    Step(1000, gives_bonus=120, gives_points=1),
    Step(2000, gives_bonus=1200, instalments=12),
    Step(3000, gives_bonus=600, gives_points=1000, instalments=6),
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("size", "scale"),
    [((1280, 720), 1.0), ((1366, 768), 1.0), ((1280, 720), 1.25), ((1366, 768), 1.25), ((1366, 768), 1.5)],
)
def test_no_part_of_a_gift_is_cut(
    app: QApplication, stand: Stand, cut: list[str], language: str, size: tuple[int, int], scale: float
) -> None:
    member, _ = stand.enrol("Bo")
    stand.use_rules(lambda rules: replace(rules, top_ups=TopUpRules(ladder=LADDER)))
    before = i18n.current_language()
    Languages(app).use(language)
    try:
        theme.apply(app, Theme(language, scale=scale))
        view = TopUpView(stand.context)
        view.resize(size[0], size[1] - 48)
        view.show()
        view.opened(member_id=member)
        for digit in "1234":
            view.model.type(digit)
            view.model.choose_step(int(digit) - 1)
            app.processEvents()
            view.grab()
        tiles = view.findChildren(LadderTile)
        assert len(tiles) == 4 and any("1,000" in tile.accessibleName() for tile in tiles[3:])
        assert cut == []
        for one, other in pairwise(tiles):
            assert not one.geometry().intersects(other.geometry())
            assert view.ladder.rect().contains(other.geometry())
        view.close()
        view.deleteLater()
    finally:
        Languages(app).use(before)


def test_one_point_is_one_point(hands: Hands, stand: Stand) -> None:
    _, code = stand.enrol("Bo")
    stand.use_rules(lambda rules: replace(rules, top_ups=TopUpRules(ladder=LADDER)))
    hands.scan(code)
    hands.key("F3")
    steps = hands.window.widget("top_up").model.state.steps  # type: ignore[attr-defined]
    assert steps[1].gifts == ("+120", "+1 point") and steps[2].gifts == ("+1,200 over 12 months",)
