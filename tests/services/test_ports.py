"""The real store is what the services' protocols describe: mypy says so of the two functions here."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest
from mypy import api

from shop_member.domain import ports, repositories, value_repositories
from shop_member.pins import Pins
from shop_member.store.sqlite import Store
from shop_member.store.work import Work

ROOT = Path(__file__).parents[2]


def work_is_a_port(work: Work) -> ports.Work:
    return work


def store_is_a_port(store: Store) -> ports.Store:
    return store


def pins_are_a_port(pins: Pins) -> ports.PinChecker:
    return pins


def check(text: str, folder: Path) -> tuple[str, int]:
    """Return what mypy --strict says of a module and how it ended."""
    module = folder / "ports_in_use.py"
    module.write_text(text, encoding="utf-8")
    out, _, status = api.run(["--strict", "--cache-dir", str(folder / "cache"), str(module)])
    return out, status


def test_mypy_accepts_the_store_as_the_port(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    lines = "\n\n".join(inspect.getsource(each) for each in (work_is_a_port, store_is_a_port, pins_are_a_port))
    heads = (
        "from shop_member.domain import ports\nfrom shop_member.pins import Pins\n"
        "from shop_member.store.sqlite import Store\nfrom shop_member.store.work import Work\n"
    )
    out, status = check(heads + lines, tmp_path)
    assert status == 0, out
    wrong = "\ndef not_a_port(store: Store) -> ports.Work:\n    return store\n"
    out, status = check(heads + wrong, tmp_path)
    assert status == 1
    assert "incompatible" in out.lower()


def test_every_repository_of_the_port_is_handed_out() -> None:
    offered = {name for name, value in vars(ports.Work).items() if isinstance(value, property)}
    assert offered <= set(dir(Work))
    assert len(offered - {"changes"}) == sum(
        1
        for module in (repositories, value_repositories)
        for value in vars(module).values()
        if inspect.isclass(value) and value.__module__ == module.__name__ and value is not repositories.Posted
    )
