"""One screen and one demo shop for all journeys, a copy and a window of its own for each; a picture of every failure."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.driver import Display, ShopFiles, Till

_FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    report = yield
    if report.when == "call":  # type: ignore[attr-defined]
        item.stash[_FAILED] = report.failed  # type: ignore[attr-defined]
    return report  # type: ignore[return-value]


@pytest.fixture(scope="session")
def display() -> Iterator[Display]:
    """A virtual screen with a window manager."""
    found = Display()
    yield found
    found.close()


@pytest.fixture(scope="session")
def demo_shop(tmp_path_factory: pytest.TempPathFactory) -> ShopFiles:
    """The demo shop that every journey copies."""
    # What the programs compile is kept once for all of them, so that each starts as an installed program does.
    os.environ["PYTHONPYCACHEPREFIX"] = str(tmp_path_factory.mktemp("compiled"))
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    return ShopFiles.build(tmp_path_factory.mktemp("demo") / "shop")


@pytest.fixture
def shop(demo_shop: ShopFiles, tmp_path: Path) -> ShopFiles:
    """A copy of the demo shop."""
    return demo_shop.copied(tmp_path / "shop")


@pytest.fixture
def till(request: pytest.FixtureRequest, display: Display, shop: ShopFiles, tmp_path: Path) -> Iterator[Till]:
    """The window on the copy, a cashier logged in, the shift open."""
    yield from _opened(request, display, shop, tmp_path, "cashier")


@pytest.fixture
def owners_till(request: pytest.FixtureRequest, display: Display, shop: ShopFiles, tmp_path: Path) -> Iterator[Till]:
    """The window on the copy, the owner logged in, the shift open."""
    yield from _opened(request, display, shop, tmp_path, "owner")


def _opened(
    request: pytest.FixtureRequest, display: Display, shop: ShopFiles, tmp_path: Path, role: str
) -> Iterator[Till]:
    window = Till(display, shop)
    try:
        window.log_in(role)
        window.open_shift()
        window.counted()
        yield window
        if request.node.stash.get(_FAILED, False):
            display.picture(tmp_path / "failure.png")
    except BaseException:
        display.picture(tmp_path / "failure.png")
        raise
    finally:
        window.close()
