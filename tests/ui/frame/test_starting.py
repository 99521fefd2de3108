"""What the start reads before the first window, and when circles of Python objects are collected while it is open."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import weakref
from xml.etree import ElementTree

import pytest
from PySide6.QtWidgets import QApplication

from shop_member import i18n, paths
from ui import tidy

_LATER = {
    "argon2", "click", "cryptography", "keyring", "logging.handlers", "multiprocessing", "PIL", "pypinyin",
    "PySide6.QtNetwork", "PySide6.QtPrintSupport", "qrcode", "reportlab", "sqlite_utils", "ui.housekeeping",
    "ui.printing", "ui.scanning.filter", "ui.screens.till", "shop_member.domain.ledger", "shop_member.domain.rules",
    "shop_member.services.papers", "shop_member.services.till", "shop_member.store.ledger",
}  # fmt: skip
_READ = """
import json, sys
import ui.__main__, ui.opening, ui.application, ui.screens.lock
import shop_member.app, shop_member.services.staffing, shop_member.store.settings, shop_member.store.staff
print(json.dumps(sorted(sys.modules)))
"""


def test_the_first_window_needs_little() -> None:
    done = subprocess.run([sys.executable, "-c", _READ], capture_output=True, text=True, timeout=120, check=True)
    assert _LATER.isdisjoint(json.loads(done.stdout))


class Part:
    """Something that can stand in a circle."""

    def __init__(self) -> None:
        self.other: object = self


def test_circles_go_between_events_and_by_themselves_again_afterwards(app: QApplication) -> None:
    with tidy.tidied(app):
        assert not gc.isenabled()
        part = Part()
        gone = weakref.ref(part)
        del part
        assert gone() is not None
        kept = [[] for _ in range(5_000)]  # type: ignore[var-annotated]
        tidy.collect()
        assert gone() is None and len(kept) == 5_000
    assert gc.isenabled() and gc.get_freeze_count() == 0


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_words_read_by_context_are_those_of_the_whole_file(language: str) -> None:
    told = 0
    for context in ElementTree.parse(paths.resource(f"i18n/{language}.ts")).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if (
                translation is None
                or translation.get("type") is not None
                or translation.find("numerusform") is not None
            ):
                continue
            words = translation.text or message.findtext("source", "")
            assert i18n.translate(name, message.findtext("source", ""), language=language) == words
            told += 1
    assert told or language == "en"
