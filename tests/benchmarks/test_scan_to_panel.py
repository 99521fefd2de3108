"""From a scan to the painted member panel, and search as it is typed, in a shop of 100,000 members and 1,000,000 entries."""

from __future__ import annotations

import random
import time

import pytest
from PySide6.QtWidgets import QApplication

from shop_member.services.guests import FoundKind
from tests.benchmarks.big_shop import BigShop
from tests.benchmarks.conftest import Say, serving, spread
from ui import theme
from ui.application import qt_application
from ui.screens.till.panel import guest_panel
from ui.screens.till.people import GuestView

SCANS = 1000
LIMIT_MS = 16.0
GROWS_AT_MOST = 2.5
"""How much longer anything may take in a shop a hundred times as large."""


@pytest.fixture
def window() -> QApplication:
    app = qt_application()
    theme.apply(app, theme.Theme())
    return app


def scans(made: BigShop) -> list[float]:
    """Scan a thousand cards; each ends with the pixels of the panel of a 1280 × 720 window."""
    view = GuestView()
    view.resize(392, 560)
    view.show()
    QApplication.processEvents()
    taken = []
    with serving(made) as (desk, guests):
        rules, today = desk.rules(), desk.today()
        for payload in random.Random(5).choices(made.payloads, k=SCANS + 20):
            began = time.perf_counter()
            found = guests.by_code("cashier", payload)
            assert found.guest is not None
            view.show_guest(guest_panel(found.guest, rules, "en", today))
            picture = view.grab()
            taken.append(time.perf_counter() - began)
            assert found.kind is FoundKind.GUEST and not picture.isNull()
    view.close()
    view.deleteLater()
    return taken[20:]  # the first ones open the shop and its fonts


def test_from_a_scan_to_the_painted_panel(big: BigShop, small: BigShop, window: QApplication, say: Say) -> None:
    little, large = scans(small), scans(big)
    (p50, p99), (small_p50, small_p99) = spread(large), spread(little)
    ratio = p50 / small_p50
    say(
        f"scan to painted panel, {big.members:,} members, {big.entries:,} entries: p50 {p50:.1f} ms, p99 {p99:.1f} ms "
        f"(limit {LIMIT_MS:.0f} ms); a hundredth of it: {small_p50:.1f} / {small_p99:.1f} ms; ratio {ratio:.2f} "
        f"(at most {GROWS_AT_MOST})"
    )
    assert ratio <= GROWS_AT_MOST


def typed(made: BigShop) -> list[float]:
    """Type names, phones and last digits letter by letter, as the search field asks after each."""
    chance = random.Random(9)
    texts = []
    for _ in range(60):
        at = chance.randrange(made.members)
        texts += [made.names[at], made.phones[at], made.phones[at][-4:], "wang", "xiaoming", "lzh"]
    taken = []
    with serving(made) as (_, guests):
        for text in texts:
            for length in range(1, len(text) + 1):
                began = time.perf_counter()
                guests.search("cashier", text[:length], 30)
                taken.append(time.perf_counter() - began)
    return taken


def test_search_as_it_is_typed(big: BigShop, small: BigShop, say: Say) -> None:
    (p50, p99), (small_p50, _) = spread(typed(big)), spread(typed(small))
    say(
        f"search as typed, {big.members:,} members: p50 {p50:.1f} ms, p99 {p99:.1f} ms (limit {LIMIT_MS:.0f} ms); "
        f"a hundredth of it: p50 {small_p50:.1f} ms; ratio {p50 / small_p50:.2f} (at most 10)"
    )
    assert p50 / small_p50 <= 10
