"""The till's small shop with a month behind it, and a folder of its own for papers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.till.conftest import Stand, made, stand
from ui import saving
from ui.screens.statements.view_model import StatementsModel

__all__ = ["made", "stand"]

IN_DECEMBER = datetime(2026, 12, 3, 4, 2, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Where papers go."""
    before = list(saving._chosen)
    saving.remember(tmp_path / "papers")
    yield tmp_path / "papers"
    saving._chosen[:] = before


@pytest.fixture
def members(stand: Stand) -> list[str]:
    """Three members: two moved in November, one only has a balance from an import of none; today is in December."""
    ids = [stand.enrol(f"Guest {letter}", f"091200000{place}")[0] for place, letter in enumerate("ABC")]
    stand.top_up(ids[0], 1000)
    stand.top_up(ids[1], 200)
    stand.context.clock.at = IN_DECEMBER  # type: ignore[attr-defined]
    return ids


@pytest.fixture
def model(app: QApplication, members: list[str], folder: Path, stand: Stand) -> StatementsModel:
    """The model of an opened screen."""
    found = StatementsModel(stand.context)
    found.enter()
    return found
