"""An empty file behind an immediate runner."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from shop_member.app import App, open_shop
from shop_member.domain.clock import FixedClock
from tests.ui.lock.shop import NOON, context_of
from ui.screen import Context


@pytest.fixture
def empty(app: QApplication, tmp_path: Path) -> Iterator[tuple[App, Context, list[tuple[str, dict[str, object]]]]]:
    """A file that no shop was made in."""
    clock = FixedClock(NOON)
    opened = open_shop(tmp_path / "shop.db", create=True, clock=clock, keys_in_file=True)
    context, screens = context_of(opened, clock)
    yield opened, context, screens
    opened.close()
