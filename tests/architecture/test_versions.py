"""Every package that is ever installed, on every system the program runs on, has one version, written in pyproject.toml."""

from __future__ import annotations

import sys
from importlib.metadata import PackageNotFoundError, distribution

from packaging.requirements import Requirement
from PySide6.QtCore import QObject

from tests.architecture import third_party
from tests.architecture.requirements import PROJECT, environments, everything, pins


def test_every_package_is_pinned_and_no_pin_is_idle() -> None:
    asked = PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["dev"]
    assert everything(asked) == set(pins())


def test_a_pin_is_one_exact_version() -> None:
    for package, requirements in pins().items():
        for requirement in requirements:
            assert [clause.operator for clause in requirement.specifier] == ["=="], package
        for environment in environments():
            valid = [r for r in requirements if r.marker is None or r.marker.evaluate(environment)]  # type: ignore[arg-type]
            assert len(valid) == 1, (package, environment["sys_platform"])


def test_what_runs_is_what_is_pinned() -> None:
    differing = {}
    for package, requirements in pins().items():
        try:
            version = distribution(package).version
        except PackageNotFoundError:  # belongs to another system
            continue
        valid = [r for r in requirements if r.marker is None or r.marker.evaluate()]
        if not any(r.specifier.contains(version, prereleases=True) for r in valid):
            differing[package] = version
    assert differing == {}


def test_the_build_is_pinned_too() -> None:
    build = {Requirement(text).name for text in PROJECT["tool"]["uv"]["build-constraint-dependencies"]}
    assert {Requirement(text).name for text in PROJECT["build-system"]["requires"]} <= build


def test_qt_leaves_none_alone() -> None:
    """PySide6 6.12.0 lost a reference to None in every call that returns nothing; CPython 3.11 aborts after thousands."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(10_000):
        thing.setObjectName("till")
    assert abs(sys.getrefcount(None) - before) < 1_000


def test_the_list_of_licences_is_the_current_one() -> None:
    assert third_party.PAGE.read_text(encoding="utf-8") == third_party.page()
