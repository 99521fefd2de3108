"""From a scan to the painted member panel, and search as it is typed, in a shop of 100,000 members and 1,000,000 entries."""

from __future__ import annotations

import random

import pytest
from PySide6.QtWidgets import QApplication

from shop_member.services.guests import FoundKind
from tests.benchmarks.big_shop import BigShop
from tests.benchmarks.conftest import Say, Times, serving
from ui import theme
from ui.desktop import qt_application
from ui.screens.till.panel import guest_panel
from ui.screens.till.people import GuestView

SCANS = 1000
LIMIT_MS = 16.0
GROWS_AT_MOST = 2.5
"""How much longer a scan may take in a shop a hundred times as large."""
SEARCH_GROWS_AT_MOST = 20.0
"""A hundred times as many are found, and counted up to a thousand."""


@pytest.fixture
def window() -> QApplication:
    app = qt_application()
    theme.apply(app, theme.Theme())
    return app


def scans(made: BigShop) -> Times:
    """Scan a thousand cards; each ends with the pixels of the panel of a 1280 × 720 window."""
    view = GuestView()
    view.resize(392, 560)
    view.show()
    QApplication.processEvents()
    taken = Times()
    with serving(made) as (desk, guests):
        rules, today = desk.rules(), desk.today()
        for payload in random.Random(5).choices(made.payloads, k=SCANS + 20):
            with taken.once():
                found = guests.by_code("cashier", payload)
                assert found.guest is not None
                view.show_guest(guest_panel(found.guest, rules, "en", today))
                picture = view.grab()
            assert found.kind is FoundKind.GUEST and not picture.isNull()
    view.close()
    view.deleteLater()
    return taken.without(20)  # the first ones open the shop and its fonts


def test_from_a_scan_to_the_painted_panel(big: BigShop, small: BigShop, window: QApplication, say: Say) -> None:
    little, large = scans(small), scans(big)
    ratio = large.median / little.median
    say(
        f"scan to painted panel, {big.members:,} members, {big.entries:,} entries: {large}, limit {LIMIT_MS:.0f} ms; "
        f"a hundredth of it: {little}; ratio {ratio:.2f} (at most {GROWS_AT_MOST})"
    )
    assert ratio <= GROWS_AT_MOST


def typed(made: BigShop) -> Times:
    """Type names, phones and last digits letter by letter, as the search field asks after each."""
    chance = random.Random(9)
    texts = []
    for _ in range(60):
        at = chance.randrange(made.members)
        texts += [made.names[at], made.phones[at], made.phones[at][-4:], "wang", "xiaoming", "lzh"]
    taken = Times()
    with serving(made) as (_, guests):
        for text in texts:
            for length in range(1, len(text) + 1):
                with taken.once():
                    guests.search("cashier", text[:length], 30)
    return taken


def test_search_as_it_is_typed(big: BigShop, small: BigShop, say: Say) -> None:
    large, little = typed(big), typed(small)
    ratio = large.median / little.median
    say(
        f"search as typed, {big.members:,} members: {large}, limit {LIMIT_MS:.0f} ms; a hundredth of it: {little}; "
        f"ratio {ratio:.2f} (at most {SEARCH_GROWS_AT_MOST})"
    )
    assert ratio <= SEARCH_GROWS_AT_MOST
