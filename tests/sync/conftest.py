"""The shops of these tests, closed when a test ends."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sync.shops import ExchangeShop, exchange_shop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[ExchangeShop]:
    made = exchange_shop(tmp_path)
    yield made
    made.small.close()


@pytest.fixture
def peopled(tmp_path: Path) -> Iterator[ExchangeShop]:
    made = exchange_shop(tmp_path, members=3)
    yield made
    made.small.close()
