"""What benchmarks share: the big shop, made once a run, a small one beside it, and how a figure is printed."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

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


@dataclass
class Times:
    """How long something took each time: by the clock, and of this process's own (which other work does not stretch)."""

    wall: list[float] = field(default_factory=list)
    own: list[float] = field(default_factory=list)

    @contextmanager
    def once(self) -> Iterator[None]:
        """Measure one time."""
        wall, own = time.perf_counter(), time.process_time()
        yield
        self.own.append(time.process_time() - own)
        self.wall.append(time.perf_counter() - wall)

    def without(self, first: int) -> Times:
        """Leave out the first times."""
        return Times(self.wall[first:], self.own[first:])

    @property
    def median(self) -> float:
        """The middle one of its own times."""
        return statistics.median(self.own)

    def __str__(self) -> str:
        (wall50, wall99), (own50, own99) = (
            (statistics.median(seconds) * 1e3, statistics.quantiles(seconds, n=100)[98] * 1e3)
            for seconds in (self.wall, self.own)
        )
        return f"p50 {wall50:.1f} ms, p99 {wall99:.1f} ms (processor {own50:.1f} / {own99:.1f} ms)"
