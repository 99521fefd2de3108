"""Every package that is ever installed, on every system the program runs on, has one version, written in pyproject.toml."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution
from itertools import product

from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtCore import QObject

from tests.architecture.sources import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
SYSTEMS = {"linux": ("Linux", "x86_64"), "darwin": ("Darwin", "arm64"), "win32": ("Windows", "AMD64")}
PYTHONS = ("3.11", "3.12", "3.13", "3.14")


def environments() -> Iterator[dict[str, str]]:
    for python, (platform, (system, machine)) in product(PYTHONS, SYSTEMS.items()):
        yield {
            **default_environment(),  # type: ignore[dict-item]
            "python_version": python,
            "python_full_version": f"{python}.0",
            "sys_platform": platform,
            "platform_system": system,
            "platform_machine": machine,
            "os_name": "nt" if platform == "win32" else "posix",
        }


def wanted(requirement: Requirement, extras: set[str]) -> bool:
    """Return whether any supported system would install it."""
    marker = requirement.marker
    return marker is None or any(
        marker.evaluate({**environment, "extra": extra}) for environment in environments() for extra in extras | {""}
    )


def everything() -> set[str]:
    """Return the names of all packages that the project or its tests bring in, followed through what is installed."""
    open_ends = [Requirement(text) for text in PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["dev"]]
    seen: set[tuple[str, frozenset[str]]] = set()
    while open_ends:
        requirement = open_ends.pop()
        key = (canonicalize_name(requirement.name), frozenset(requirement.extras))
        if key in seen:
            continue
        seen.add(key)
        try:
            needs = distribution(requirement.name).requires or []
        except PackageNotFoundError:  # belongs to another system
            continue
        open_ends += [need for text in needs if wanted(need := Requirement(text), set(requirement.extras))]
    return {package for package, _ in seen}


def pins() -> dict[str, list[Requirement]]:
    result: dict[str, list[Requirement]] = {}
    for text in PROJECT["tool"]["uv"]["constraint-dependencies"]:
        requirement = Requirement(text)
        result.setdefault(canonicalize_name(requirement.name), []).append(requirement)
    return result


def test_every_package_is_pinned_and_no_pin_is_idle() -> None:
    assert everything() == set(pins())


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
