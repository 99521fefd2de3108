"""The repository speaks of the product only: no machine's paths, no package servers, nothing left for later."""

from __future__ import annotations

import ast
import re
import subprocess
from functools import cache
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT, name, parsed, python_files

MACHINE_PATH = re.compile(r"(?<![\w.$}~<*])/(?:home|root|work|Users|tmp)/\w|\b[A-Z]:\\Users\b")
PACKAGE_SERVER = re.compile(r"pypi\.org|pythonhosted\.org|registry\.npmjs|deb\.debian\.org|simple/index")
UNFINISHED = re.compile(r"\b(?:TODO|FIXME|HACK)\b|NotImplementedError")
NEVER_RUN = re.compile(r"\b(?:mark\.(?:skip|skipif|xfail)|pytest\.(?:skip|xfail|importorskip))\b")

_BINARY = {".png", ".jpg", ".ttf", ".otf", ".gz", ".zip", ".wav", ".xlsx", ".pdf", ".db", ".pyc", ".ico", ".icns"}


@cache
def tracked() -> dict[str, str]:
    """Return the text files that belong to the project: what git knows, or everything in an unpacked archive."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listing.returncode == 0:
        paths = [ROOT / entry for entry in listing.stdout.decode().split("\0") if entry]
    else:
        paths = [path for folder in ("shop_member", "ui", "tests", "docs") for path in (ROOT / folder).rglob("*.*")]
    contents: dict[str, str] = {}
    for path in paths:
        if path.is_file() and path.suffix not in _BINARY and "data" not in path.parts and path != Path(__file__):
            contents[name(path)] = path.read_text(encoding="utf-8")
    return contents


def findings(pattern: re.Pattern[str], *endings: str) -> list[str]:
    return [
        f"{path}:{number}: {line.strip()[:100]}"
        for path, text in tracked().items()
        if not endings or path.endswith(endings)
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]


def test_there_is_something_to_read() -> None:
    assert {"README.md", "pyproject.toml", "shop_member/words.py"} <= tracked().keys()


def test_no_path_of_one_machine() -> None:
    assert findings(MACHINE_PATH) == []


def test_no_package_server() -> None:
    assert findings(PACKAGE_SERVER) == []


def test_nothing_left_for_later() -> None:
    assert findings(UNFINISHED, ".py", ".md", ".toml", ".spec", "run") == []


def test_every_test_runs() -> None:
    assert findings(NEVER_RUN, ".py") == []


def test_nothing_is_swallowed() -> None:
    found = []
    for path in python_files("shop_member", "ui"):
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.ExceptHandler):
                wide = node.type is None or getattr(node.type, "id", "") in ("Exception", "BaseException")
                used = [inner for inner in ast.walk(node) if isinstance(inner, ast.Raise | ast.Call | ast.Name)]
                if wide and used == [node.type] * len(used):
                    found.append(f"{name(path)}:{node.lineno}")
    assert found == []


def test_no_lock_file_in_the_repository() -> None:
    assert "uv.lock" not in tracked()


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (MACHINE_PATH, "open('/home/mei/shop')"),
        (MACHINE_PATH, "C:\\Users\\mei"),
        (PACKAGE_SERVER, "https://pypi.org/simple"),
        (UNFINISHED, "# TODO later"),
        (NEVER_RUN, "@pytest.mark.skip"),
    ],
)
def test_the_patterns_find(pattern: re.Pattern[str], text: str) -> None:
    assert pattern.search(text)
