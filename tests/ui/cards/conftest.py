"""The till's small shop, seen from the cards' screen, and a folder of its own for papers."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.statements.conftest import folder
from tests.ui.till.conftest import Stand, made, stand
from ui.screens.cards.view_model import CardsModel

__all__ = ["folder", "made", "stand"]


@pytest.fixture
def people(stand: Stand) -> list[str]:
    """Three members with a card each; two are tagged."""
    return [
        stand.enrol("Guest A", "0912000001", tags=("vip",))[0],
        stand.enrol("Guest B", "0912000002", tags=("vip", "100%_odd"))[0],
        stand.enrol("Guest C", "0912000003")[0],
    ]


@pytest.fixture
def model(app: QApplication, people: list[str], folder: object, stand: Stand) -> CardsModel:
    """The model of an opened screen."""
    found = CardsModel(stand.context)
    found.enter()
    return found
