"""The till's small shop, seen from the coupons' screen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.till.conftest import Stand, made, stand
from ui.screens.coupons.view import CouponsView

__all__ = ["made", "stand"]


@pytest.fixture
def view(app: QApplication, stand: Stand) -> CouponsView:
    """The screen, open for the owner."""
    stand.log_in(stand.owner)
    found = CouponsView(stand.context)
    found.resize(1366, 720)
    found.show()
    found.opened()
    return found
