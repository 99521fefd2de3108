"""What benchmarks share: the big shop, made once a run, a small one beside it, and how a figure is printed."""

from __future__ import annotations

import os
import statistics
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import pytest

from shop_member.domain.clock import FixedClock
from shop_member.services.desk import Desk
from shop_member.services.guests import GuestService
from shop_member.store.sqlite import Store
from tests.benchmarks.big_shop import BigShop, build
from tests.shop import KEYS, NOON

Say = Callable[[str], None]


@pytest.fixture(scope="session")
def big(tmp_path_factory: pytest.TempPathFactory) -> BigShop:
    """100,000 members, 1,000,000 entries."""
    return build(tmp_path_factory.mktemp("big") / "shop.db")


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> BigShop:
    """A hundredth of it, as busy for each member: what does not grow with the shop takes as long here."""
    return build(tmp_path_factory.mktemp("small") / "shop.db", 1_000, 10_000)


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Say:
    """Print a line whatever pytest captures, with how busy the machine was."""

    def line(text: str) -> None:
        load = f" (load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores)" if hasattr(os, "getloadavg") else ""
        with capsys.disabled():
            print(f"\n{text}{load}")

    return line


@contextmanager
def serving(made: BigShop) -> Iterator[tuple[Desk, GuestService]]:
    """Open a shop as the till does."""
    store = Store(made.path, KEYS.chain_key)
    desk = Desk(store, FixedClock(NOON), KEYS)
    yield desk, GuestService(desk)
    store.close()


def spread(seconds: Sequence[float]) -> tuple[float, float]:
    """Return the median and the 99th percentile in milliseconds."""
    return statistics.median(seconds) * 1e3, statistics.quantiles(seconds, n=100)[98] * 1e3
