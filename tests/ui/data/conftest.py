"""A shop whose owner is logged in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.lock.shop import Scene, set_up


@pytest.fixture
def scene(app: QApplication, tmp_path: Path) -> Iterator[Scene]:
    """The scene of every data test."""
    made = set_up(tmp_path)
    made.log_in_owner()
    yield made
    made.app.close()
