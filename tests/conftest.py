"""What every test stands on: no screen, no real keyring, rule-finding of a modest size, and a guard over shop files."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.live_files import second_handles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # never the keyring of whoever runs the tests

_quiet = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]}
settings.register_profile("ordinary", max_examples=50, print_blob=True, **_quiet)
settings.register_profile("campaign", max_examples=5_000, print_blob=True, **_quiet)
settings.load_profile(os.environ.get("SHOP_MEMBER_HYPOTHESIS", "ordinary"))

_HERE = Path(__file__).parent
_LONG_FOLDERS = {_HERE / "journeys": "journeys", _HERE / "benchmarks": "benchmark"}


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark whole folders, so that nobody forgets and the ordinary run stays ordinary."""
    for item in items:
        for folder, mark in _LONG_FOLDERS.items():
            if folder in item.path.parents:
                item.add_marker(mark)


@pytest.fixture(autouse=True)
def _only_the_store_opens_a_live_file() -> Iterator[None]:
    """Fail a test in which anything but SQLite opens a file that SQLite holds."""
    second_handles.clear()
    yield
    assert not second_handles, f"opened beside SQLite: {second_handles}"
