"""What the project asks for, followed through everything that brings in, on every system it runs on."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import PackageNotFoundError, distribution
from itertools import product

from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.architecture.sources import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
SYSTEMS = {"linux": ("Linux", "x86_64"), "darwin": ("Darwin", "arm64"), "win32": ("Windows", "AMD64")}
PYTHONS = ("3.11", "3.12", "3.13", "3.14")

_NEEDS_OF_ABSENT = {"importlib-metadata": ["lazy-importer", "zipp"]}
"""What packages bring in that some supported systems don't have, so that the answer is the same everywhere."""


def environments() -> Iterator[dict[str, str]]:
    """Yield what markers see on every system and Python that the program supports."""
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


def everything(requirements: Iterable[str]) -> set[str]:
    """Return the names of all packages that the requirements bring in, followed through what is installed."""
    open_ends = [Requirement(text) for text in requirements]
    seen: set[tuple[str, frozenset[str]]] = set()
    while open_ends:
        requirement = open_ends.pop()
        key = (canonicalize_name(requirement.name), frozenset(requirement.extras))
        if key in seen:
            continue
        seen.add(key)
        try:
            needs = distribution(requirement.name).requires or []
        except PackageNotFoundError:  # belongs to another system or Python
            needs = _NEEDS_OF_ABSENT.get(key[0], [])
        open_ends += [need for text in needs if wanted(need := Requirement(text), set(requirement.extras))]
    return {package for package, _ in seen}


def pins() -> dict[str, list[Requirement]]:
    """Return the constraints of pyproject.toml by package; one package may have one for each of several systems."""
    result: dict[str, list[Requirement]] = {}
    for text in PROJECT["tool"]["uv"]["constraint-dependencies"]:
        requirement = Requirement(text)
        result.setdefault(canonicalize_name(requirement.name), []).append(requirement)
    return result
