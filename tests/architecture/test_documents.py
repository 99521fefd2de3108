"""What the documents point at is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT

PAGES = sorted(path for path in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
_LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]+)(?:#[^)\s]*)?\)")
_ROW = re.compile(r"^\| (?!I want|---)[^|]+ \| (.+) \|$", re.MULTILINE)
_PATH = re.compile(r"`([\w./-]+/[\w./-]*|[\w-]+\.(?:py|toml|spec))`")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_and_picture_leads_somewhere(page: Path) -> None:
    targets = [link for link in _LINK.findall(page.read_text(encoding="utf-8")) if "://" not in link]
    assert [target for target in targets if not (page.parent / target).exists()] == []


def test_the_table_of_places_is_true() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    section = page[page.index("## Where does it go?") : page.index("## Money and points")]
    paths = [path for row in _ROW.findall(section) for path in _PATH.findall(row)]
    assert len(paths) > 30
    missing = [path for path in paths if not any((base / path).exists() for base in (ROOT, ROOT / "shop_member"))]
    assert missing == []


def test_every_decision_is_numbered_once() -> None:
    numbers = [path.name[:4] for path in sorted((ROOT / "docs" / "decisions").glob("*.md"))]
    assert numbers == [f"{number:04}" for number in range(1, len(numbers) + 1)]
