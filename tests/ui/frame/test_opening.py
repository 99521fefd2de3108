"""A shop's file opened in a window: both workers on it, the look from its settings, a sentence when it can't be."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from shop_member.app import open_shop
from shop_member.domain.shop import ShopSettings
from ui.look import look_of, shop_of
from ui.main_window import MainWindow
from ui.opening import open_window, openers
from ui.tasks import Lane, ThreadRunner


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "shop" / "shop.db"
    open_shop(path, create=True, keys_in_file=True).close()
    return path


def test_both_workers_open_the_file_and_only_one_may_write(app: QApplication, shop: Path) -> None:
    runner = ThreadRunner(*openers(shop, create=False, keys_in_file=True))
    seen: dict[str, Any] = {}
    for lane in Lane:
        runner.run(
            lambda held: (held.store._read_only, threading.current_thread().name),
            lambda answer, lane=lane: seen.__setitem__(lane, answer),  # type: ignore[misc]
            lane=lane,
        )
    assert runner.shutdown()
    assert seen == {"till": (False, "shop-member-till"), "office": (True, "shop-member-office")}


def test_the_window_opens_and_gives_the_file_back(app: QApplication, shop: Path, tmp_path: Path) -> None:
    titles: list[str] = []

    def close() -> None:
        for widget in app.topLevelWidgets():
            if isinstance(widget, MainWindow) and widget.isVisible():
                titles.append(widget.windowTitle())
                widget.close()

    timer = QTimer()
    timer.timeout.connect(close)
    timer.start(50)
    assert open_window(shop, demo=True, logs=tmp_path) == 0
    timer.stop()
    assert len(titles) == 1
    open_shop(shop, keys_in_file=True).close()  # no lock is left behind


def test_what_cannot_be_opened_is_said(app: QApplication, tmp_path: Path) -> None:
    said: list[str] = []

    def leave() -> None:
        dialog = app.activeModalWidget()
        if isinstance(dialog, QDialog):
            said.extend(label.text() for label in dialog.findChildren(QLabel))
            dialog.reject()

    timer = QTimer()
    timer.timeout.connect(leave)
    timer.start(50)
    assert open_window(tmp_path / "none" / "shop.db", create=False, demo=True, logs=tmp_path) == 1
    timer.stop()
    assert any("shop.db" in words for words in said)


def test_settings_become_a_look(app: QApplication) -> None:
    look = look_of(ShopSettings(language="zh_CN", theme="dark", large_print=True, brand_colour="#F57C00"))
    assert (look.language, look.dark, look.scale, look.brand) == ("zh_CN", True, 1.25, "#F57C00")
    assert look_of(ShopSettings()).brand == ""
    facts = shop_of(ShopSettings(name="Lantern", currency="CNY", zone="Asia/Shanghai"))
    assert (facts.name, facts.asset.code, str(facts.zone)) == ("Lantern", "CNY", "Asia/Shanghai")
