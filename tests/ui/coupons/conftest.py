"""The till's small shop, seen from the coupons' screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.till.conftest import Stand, made, stand
from ui.screens.coupons.view import CouponsView

__all__ = ["made", "stand"]


@pytest.fixture
def view(app: QApplication, stand: Stand) -> Iterator[CouponsView]:
    """The screen, open for the owner."""
    stand.log_in(stand.owner)
    found = CouponsView(stand.context)
    found.resize(1366, 720)
    found.show()
    found.opened()
    yield found
    found.close()  # whoever waits for the last window to close would wait for this one
    found.deleteLater()
