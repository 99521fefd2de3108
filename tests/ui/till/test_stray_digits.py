"""No digit of a scan is ever left at the till, and none that the cashier typed is lost; keys with times, in the window."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from shop_member.domain import codes
from shop_member.domain.routing import is_ours
from tests.ui.scanning.keyboard import Event, scan
from tests.ui.scanning.window import play, settle
from tests.ui.till.conftest import WATER, Stand
from tests.ui.till.hands import Hands
from ui.scans import Scans

PAYMENT, OTHER_SHOP, LINK = "134567890123456789", "AB12CD34EF56GH78", "https://pay.example.com/q?c=88w11"


@pytest.fixture
def heard(hands: Hands) -> Iterator[list[str]]:
    """The window behind the filter; every code that reaches the till, in order."""
    scans = Scans(hands.window, is_ours, lambda code: codes.grammatical(code) is not None, hands.window)
    said: list[str] = []
    take = hands.till.model.scan

    def noted(code: str) -> None:
        said.append(code)
        take(code)

    hands.till.model.scan = noted  # type: ignore[method-assign]
    scans.install()
    hands.till.setFocus()
    QApplication.processEvents()
    yield said
    scans.remove()


def typed(text: str, start: int = 1_000, gap: int = 90) -> list[Event]:
    return [Event(start + gap * at, press, char, "person") for at, char in enumerate(text) for press in (True, False)]


def split(code: str, cut: int, stall: int, speed: int = 8) -> list[Event]:
    """Return a scan that stalls before its character number `cut`."""
    events = [Event(e.time, e.press, e.key, e.who, False, e.text) for e in scan(code, 3_000, speed)]
    seam = sorted(event.time for event in events if event.press)[cut]
    return [e if e.time < seam else Event(e.time + stall, e.press, e.key, e.who, False, e.text) for e in events]


def at_till(hands: Hands) -> tuple[str, list[int]]:
    """Return what is being typed, and the amounts in the basket."""
    settle()
    model = hands.till.model
    return model.entry.text, [line.unit_price.units for line in model.sale.lines]


@pytest.mark.parametrize("own", ["", "120"])
@pytest.mark.parametrize("code", [PAYMENT, OTHER_SHOP, LINK])
def test_a_refused_scan_changes_nothing_that_was_typed(hands: Hands, heard: list[str], own: str, code: str) -> None:
    play([*typed(own), *scan(code, 3_000, 8)])
    assert at_till(hands) == (own, [])
    assert heard == [code] and hands.till.messages.isVisible()


@pytest.mark.parametrize("own", ["", "120"])
@pytest.mark.parametrize("stall", [60, 100, 300, 900])
@pytest.mark.parametrize("cut", [3, 4, 5, 7, 9, 12, 15])
def test_a_refused_scan_that_stalls_leaves_no_digit(
    hands: Hands, heard: list[str], own: str, stall: int, cut: int
) -> None:
    play([*typed(own), *split(PAYMENT, cut, stall)])
    assert at_till(hands) == (own, [])
    assert "".join(dict.fromkeys(heard))[:18] in PAYMENT


@pytest.mark.parametrize("own", ["", "120", "3*"])
@pytest.mark.parametrize("cut", [2, 4, 9, 20])
def test_a_card_that_stalls_takes_back_only_its_own_digits(
    hands: Hands, heard: list[str], stand: Stand, own: str, cut: int
) -> None:
    _, code = stand.enrol("Chen Mei-ling", "0912345678")
    play([*typed(own), *split(code, cut, 300)])
    settle()
    model = hands.till.model
    assert heard[-1] == code and model.guest is not None
    assert [line.unit_price.units for line in model.sale.lines] == ([120] if own == "120" else [])
    assert model.times == (3_000 if own == "3*" else 0) and model.entry.text == ""


@pytest.mark.parametrize("speed", [55, 80, 120])
@pytest.mark.parametrize("own", ["", "120"])
def test_a_scanner_slower_than_the_hold_is_read(
    hands: Hands, heard: list[str], stand: Stand, speed: int, own: str
) -> None:
    _, code = stand.enrol("Chen Mei-ling", "0912345678")
    play([*typed(own), *scan(code, 3_000, speed, "crlf")])
    settle()
    model = hands.till.model
    assert heard == [code] and model.guest is not None and not hands.till.messages.isVisible()
    assert [line.unit_price.units for line in model.sale.lines] == ([120] if own else [])


@pytest.mark.parametrize("speed", [55, 80, 120])
@pytest.mark.parametrize("own", ["", "120"])
@pytest.mark.parametrize("code", [OTHER_SHOP, LINK])
def test_a_slow_scan_of_letters_and_digits_is_no_amount(
    hands: Hands, heard: list[str], speed: int, own: str, code: str
) -> None:
    play([*typed(own), *scan(code, 3_000, speed)])
    assert at_till(hands) == (own, [])
    assert hands.till.messages.isVisible()


@pytest.mark.parametrize("speed", [55, 80])
def test_a_slow_payment_code_is_no_amount(hands: Hands, heard: list[str], speed: int) -> None:
    play([*typed("120"), *scan(PAYMENT, 3_000, speed)])
    assert at_till(hands) == ("120", [])
    assert heard == [PAYMENT]


def test_a_slow_article_is_an_item(hands: Hands, heard: list[str]) -> None:
    play(scan(WATER, 3_000, 70))
    assert at_till(hands) == ("", [25])


def test_amounts_typed_quickly_stay_amounts(hands: Hands, heard: list[str]) -> None:
    """What a fast hand types with a slip or an operator in it is the cashier's own."""
    rng = random.Random(5)
    for text in ("437", "12e", "99999", "1250"):
        moment = 10_000
        for char in text:
            moment += rng.randint(70, 160)
            play([Event(moment, True, char, "person"), Event(moment + 30, False, char, "person")])
        settle()
        assert hands.till.model.entry.text == text.strip("e")
        hands.till.model.clear()
    assert heard == []


def test_a_slow_badge_does_not_use_up_tries_of_a_pin(hands: Hands, heard: list[str], stand: Stand) -> None:
    from ui.screens.lock import SCREEN as LOCK

    view = LOCK.build(stand.context)
    view.resize(1280, 720)
    view.show()
    view.activateWindow()
    view.opened()
    view.setFocus()
    QTest.qWaitForWindowActive(view)
    tries = stand.app.staff.tiles()
    play([*typed("48"), *scan("AB12345678901234CD567890", 3_000, 80)], view)
    settle()
    assert view.model.state.typed == 2 and not view.model.state.busy
    assert stand.app.staff.tiles() == tries
    view.close()
    view.deleteLater()
