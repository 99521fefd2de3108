"""The till's small shop, seen from the members' screen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.till.conftest import Stand, made, stand
from ui.screens.members.view_model import MembersModel

__all__ = ["made", "stand"]


@pytest.fixture
def model(app: QApplication, stand: Stand) -> MembersModel:
    """The model of an opened screen, the owner logged in."""
    found = MembersModel(stand.context)
    found.enter()
    return found
