"""Navigation: lazily built screens, permissions, lock and unlock, languages changed while running, scans routed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from shop_member.domain.permissions import CASHIER, OWNER, Actor, Permission
from shop_member.domain.shop import ShopSettings
from shop_member.i18n import LANGUAGES, current_language
from tests.ui.frame.support import settle
from ui import theme
from ui.application import Window
from ui.screen import Context, Shop, SimpleScreen
from ui.tasks import ImmediateRunner
from ui.theme import Theme
from ui.widgets.crash_dialog import CrashDialog
from ui.widgets.key_rail import TWINS

OWNER_ACTOR = Actor("1", "Amy", OWNER.id, OWNER.permissions)
CASHIER_ACTOR = Actor("2", "Ben", CASHIER.id, CASHIER.permissions)


class Plain(QWidget):
    """A screen that writes down what happens to it."""

    def __init__(self, name: str, takes: bool = False) -> None:
        super().__init__()
        self.events: list[Any] = []
        self.takes = takes
        column = QVBoxLayout(self)
        column.addWidget(QLabel(name))
        self.field = QLineEdit()
        column.addWidget(self.field)

    def opened(self, **arguments: Any) -> None:
        self.events.append(("opened", arguments))

    def left(self) -> None:
        self.events.append("left")

    def scanned(self, code: str) -> bool:
        self.events.append(code)
        return self.takes

    def keep(self) -> str:
        return self.field.text()

    def restore(self, text: str) -> None:
        self.field.setText(text)


@pytest.fixture
def window(app: QApplication) -> Iterator[Window]:
    built: list[str] = []

    def screen(name: str, permission: Permission | None = None, **more: Any) -> SimpleScreen:
        def build(context: Context) -> QWidget:
            built.append(name)
            return Plain(name, name == "till")

        return SimpleScreen(name, lambda: f"{name} {current_language()}", "users", build, permission, **more)

    screens = [
        screen("lock", in_bar=False, framed=False),
        screen("till", Permission.SELL),
        screen("members", Permission.SEE_MEMBERS),
        screen("settings", Permission.SETTINGS),
    ]
    held = Window(app, ImmediateRunner(), Theme(), Shop("Lantern Noodles"), screens)
    held.built = built  # type: ignore[attr-defined]
    held.main.resize(1280, 720)
    yield held
    held.close()
    app.focusChanged.disconnect(held._rings._moved)
    theme.apply(app, Theme())


def widget(window: Window, name: str) -> Plain:
    found = window.main.widget(name)
    assert isinstance(found, Plain)
    return found


def test_screens_are_built_when_first_opened(window: Window) -> None:
    window.session.log_in(OWNER_ACTOR)
    window.show("till")
    assert window.built == ["till"]  # type: ignore[attr-defined]
    window.main.open("members", member="m1")
    window.main.open("till")
    window.main.open("members")
    assert window.built == ["till", "members"]  # type: ignore[attr-defined]
    assert widget(window, "members").events == [("opened", {"member": "m1"}), "left", ("opened", {})]


def test_only_what_is_permitted_is_shown_and_opened(window: Window) -> None:
    window.session.log_in(CASHIER_ACTOR)
    window.show("till")
    assert not window.main.open("settings")
    assert not window.main.open("no such screen")
    assert window.main.here == "till"
    assert [name for name, *_ in window.main.bar._places] == ["till", "members"]


@pytest.mark.parametrize("key", ["F12", TWINS["F12"]])
def test_lock_covers_everything_and_gives_it_back(window: Window, key: str) -> None:
    window.session.log_in(OWNER_ACTOR)
    window.show("till")
    window.main.activateWindow()
    settle()
    widget(window, "till").field.setText("3 × 20.00")
    QTest.keySequence(window.main, QKeySequence(key))
    assert window.main.here == "lock" and window.session.actor is None
    assert not window.main.bar.isVisible()
    assert not window.main.open("till")
    window.session.log_in(CASHIER_ACTOR)
    assert window.main.here == "till"
    assert widget(window, "till").field.text() == "3 × 20.00"
    assert window.session.last == CASHIER_ACTOR


def test_somebody_who_may_not_be_there_lands_at_the_till(window: Window) -> None:
    window.session.log_in(OWNER_ACTOR)
    window.show("settings")
    window.main.lock()
    window.session.log_in(CASHIER_ACTOR)
    assert window.main.here == "till"


def test_a_scan_goes_to_the_screen_in_sight_then_to_the_till(window: Window) -> None:
    window.session.log_in(OWNER_ACTOR)
    window.show("members")
    assert window.main.scan("SM1")
    assert widget(window, "members").events[-1] == "SM1" or "SM1" in widget(window, "members").events
    assert window.main.here == "till" and widget(window, "till").events[-1] == "SM1"
    window.main.lock()
    assert not window.main.scan("SM2")
    assert widget(window, "till").events.count("SM2") == 0


def test_language_and_size_change_while_somebody_works(window: Window, app: QApplication) -> None:
    window.session.log_in(OWNER_ACTOR)
    window.show("till")
    window.main.set_status("scanner", "Scanner ready")
    for language in (*LANGUAGES[1:], "en"):
        widget(window, "till").field.setText(f"kept {language}")
        window.restyle(language=language, scale=1.25)
        settle()
        assert window.session.actor == OWNER_ACTOR
        assert window.main.here == "till"
        assert widget(window, "till").field.text() == f"kept {language}"
        assert window.main.bar._places[0][1] == f"till {language}"
        assert "scanner" in window.main.bar._statuses
    before = widget(window, "till")
    window.restyle(dark=True)
    assert widget(window, "till") is before  # colours need no rebuild


@pytest.mark.parametrize(("language", "word"), [("en", "Cancel"), ("zh_TW", "取消"), ("zh_CN", "取消")])
def test_qts_own_words_follow(window: Window, app: QApplication, language: str, word: str) -> None:
    window.restyle(language=language)
    assert app.translate("QPlatformTheme", "Cancel") == word


def test_places_without_room_go_into_more(window: Window, app: QApplication) -> None:
    window.session.log_in(OWNER_ACTOR)
    window.show("till")
    bar = window.main.bar
    bar.set_places([(f"s{number}", f"A long screen name {number}", "users") for number in range(12)])
    settle()
    seen = [name for name, *_, place in bar._places if place.isVisible()]
    menu = bar.more_menu()
    assert isinstance(menu, QMenu)
    assert 0 < len(seen) < 12
    assert len(seen) + len(menu.actions()) == 12
    went: list[str] = []
    bar.went.connect(went.append)
    menu.actions()[-1].trigger()
    assert went == ["s11"]
    right = max(place.mapTo(bar, place.rect().topRight()).x() for *_, place in bar._places if place.isVisible())
    assert right < bar._person.x()
    menu.deleteLater()


def test_the_clock_of_the_bar_is_the_shops(window: Window) -> None:
    words = window.main.bar._time.text()
    now = window.context.clock.now().astimezone(window.context.shop.zone)
    assert words in {f"{now:%H:%M}", f"{now.hour:02}:{(now.minute - 1) % 60:02}"}


def test_what_nobody_foresaw_is_shown_with_details(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(window.reporter, "_show", shown.append)
    window.show("till")
    button = QPushButton("broken")
    button.clicked.connect(lambda: 1 // 0)
    button.click()
    settle()
    assert len(shown) == 1
    assert "ZeroDivisionError" in shown[0] and "Qt 6" in shown[0]
    button.deleteLater()


def test_the_crash_dialog_copies_its_details(app: QApplication) -> None:
    dialog = CrashDialog("ZeroDivisionError: <b>x</b>")
    dialog.copy.click()
    assert app.clipboard().text() == "ZeroDivisionError: <b>x</b>"
    dialog.deleteLater()


def test_returning_nothing_loses_no_reference_to_none(app: QApplication) -> None:
    label = QLabel()
    before = sys.getrefcount(None)
    for _ in range(20_000):
        label.setText("x")
        label.update()
    assert sys.getrefcount(None) > before - 5_000
    label.deleteLater()


def test_focus_goes_from_field_to_field(window: Window) -> None:
    window.session.log_in(OWNER_ACTOR)
    window.show("till")
    window.main.activateWindow()
    settle()
    seen = set()
    for _ in range(12):
        QTest.keyClick(window.main.focusWidget() or window.main, Qt.Key.Key_Tab)
        focused = window.main.focusWidget()
        assert focused is not None
        seen.add(focused)
    assert widget(window, "till").field in seen
    assert len(seen) >= 4


def test_changed_settings_are_adopted_at_once(window: Window) -> None:
    window.session.log_in(OWNER_ACTOR)
    window.show("till")
    window.context.adopt(
        ShopSettings(name="灯笼面馆", language="zh_CN", currency="CNY", zone="Asia/Shanghai", theme="dark")
    )
    settle()
    assert (window.context.shop.name, window.context.shop.asset.code) == ("灯笼面馆", "CNY")
    assert (theme.current().language, theme.current().dark) == ("zh_CN", True)
    assert window.main.bar._shop.text() == window.main.windowTitle() == "灯笼面馆"
    assert window.session.actor == OWNER_ACTOR
