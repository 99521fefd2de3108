"""Shops in real files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.shop_file import ShopFile, opened


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "shop.shopmember"


@pytest.fixture
def shop(path: Path) -> Iterator[ShopFile]:
    """A furnished shop before its first sale."""
    made = opened(path)
    yield made.furnish()
    made.store.close()
