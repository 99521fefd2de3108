"""The sample till as a whole: it fits by giving way, its zones never move, no brand makes two things alike."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from shop_member.i18n import LANGUAGES
from tests.ui.frame.support import page, settle
from ui import theme
from ui.samples import till
from ui.theme import Theme


@pytest.mark.parametrize("scale", [1.0, 1.25])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_till_fits_at_720_lines_by_giving_way(app: QApplication, language: str, scale: float) -> None:
    theme.apply(app, Theme(language, scale=scale))
    host = QWidget()
    held = page(0, language)
    assert isinstance(held, till.TillSample)
    held.setParent(host)
    held.resize(1280, 720 - theme.current().px(48))
    host.show()
    settle(20)
    layout = held.layout()
    assert layout is not None
    assert layout.totalMinimumSize().height() <= held.height()
    assert held.pad.isVisible() == (scale == 1.0)
    held.resize(1280, 1400)
    settle(20)
    assert held.pad.isVisible()
    host.close()
    host.deleteLater()


@pytest.mark.parametrize("scale", [1.0, 1.25])
def test_the_zones_never_move(app: QApplication, scale: float) -> None:
    theme.apply(app, Theme(scale=scale))
    places = set()
    for prepare in (lambda page: None, till.till_done, till.till_refused):
        host = QWidget()
        held = page(0, "en")
        assert isinstance(held, till.TillSample)
        held.setParent(host)
        held.resize(1280, 660)
        host.show()
        prepare(held)
        settle(20)
        places.add((held.due.x(), held.due.width(), held.member.x(), held.member.width()))
        host.close()
        host.deleteLater()
    assert len(places) == 1


@pytest.mark.parametrize("brand", ["#F57C00", "#06C755", "#E60012", "#1F5FBF", "#5B3FA0"])
@pytest.mark.parametrize("dark", [False, True])
def test_a_brand_never_makes_two_series_or_two_kinds_of_banner_alike(brand: str, dark: bool) -> None:
    tokens = Theme(dark=dark, brand=brand).tokens
    series = [getattr(tokens, name) for name in theme.CHARTS]
    assert len(set(series)) == len(series)
    assert not any(theme._near(tokens.info_soft, getattr(tokens, f"{name}_soft")) for name in ("warning", "negative"))
