"""The lock lets in who proves who they are, and nobody else."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shop_member.domain.errors import Refused
from shop_member.domain.ids import new_id
from shop_member.services.enrolment import EnrolCommand
from tests.ui.frame.support import settle
from tests.ui.lock.shop import CASHIER_PIN, OWNER_PIN, PASSPHRASE, Scene
from ui.main_window import MainWindow
from ui.screens.lock import SCREEN
from ui.screens.lock.view import LockView
from ui.screens.lock.view_model import LONGEST, LockModel, Stage


def locked(scene: Scene, seconds: list[float] | None = None) -> LockModel:
    model = LockModel(scene.context, clock=(lambda: seconds[0]) if seconds else lambda: 0.0)
    model.read()
    return model


def actor(scene: Scene) -> str | None:
    found = scene.context.session.actor
    return found.staff_id if found else None


def test_two_actions_let_the_last_cashier_back_in(scene: Scene) -> None:
    scene.log_in_cashier()
    scene.context.session.lock()
    view = LockView(scene.context)
    view.opened()
    view.resize(1280, 720)
    view.show()
    settle()
    assert view.model.state.chosen == scene.cashier
    QTest.keyClicks(view, CASHIER_PIN)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert actor(scene) == scene.cashier
    view.deleteLater()


def test_a_pin_of_full_length_needs_no_enter(scene: Scene) -> None:
    longest = "94720561"
    assert len(longest) == LONGEST
    scene.app.staff.choose_pin(scene.cashier, CASHIER_PIN, longest)
    model = locked(scene)
    model.choose(scene.cashier)
    model.type(longest)
    assert actor(scene) == scene.cashier


def test_a_wrong_pin_is_refused_and_forgotten(scene: Scene) -> None:
    model = locked(scene)
    model.choose(scene.cashier)
    model.type("9999")
    model.enter()
    assert actor(scene) is None
    assert model.state.typed == 0
    assert model.state.message is not None and model.state.message.code == Refused.PIN_WRONG
    model.type(CASHIER_PIN)
    model.enter()
    assert actor(scene) == scene.cashier


def test_too_many_wrong_pins_count_down_and_others_may_go_on(scene: Scene) -> None:
    seconds = [100.0]
    model = locked(scene, seconds)
    model.choose(scene.cashier)
    for _ in range(5):
        model.type("9999")
        model.enter()
    first = model.state.wait
    assert first > 0
    model.type("1")
    assert model.state.typed == 0
    seconds[0] += 10
    model.tick()
    assert model.state.wait == first - 10
    model.choose(scene.owner)
    assert model.state.wait == 0
    model.type(OWNER_PIN)
    model.enter()
    assert actor(scene) == scene.owner


def test_the_wait_ends_by_itself(scene: Scene) -> None:
    seconds = [0.0]
    model = locked(scene, seconds)
    model.choose(scene.cashier)
    for _ in range(5):
        model.type("9999")
        model.enter()
    seconds[0] += model.state.wait
    model.tick()
    assert model.state.wait == 0 and model.state.message is None


def test_a_pin_that_serves_once_leads_to_an_own_one(scene: Scene) -> None:
    given = scene.app.staff.reset_pin(scene.owner, scene.cashier)
    model = locked(scene)
    model.choose(scene.cashier)
    model.type(given.pin)
    model.enter()
    assert actor(scene) is None and model.state.stage is Stage.NEW
    model.type("1111")
    model.enter()
    model.type("1111")
    model.enter()
    assert model.state.stage is Stage.NEW
    assert model.state.message is not None and model.state.message.code == Refused.PIN_TOO_SIMPLE
    model.type("7305")
    model.enter()
    assert model.state.stage is Stage.REPEAT
    model.type("7306")
    model.enter()
    assert model.state.stage is Stage.NEW and actor(scene) is None
    for _ in range(2):
        model.type("7305")
        model.enter()
    assert actor(scene) == scene.cashier
    scene.context.session.lock()
    assert scene.app.staff.log_in(scene.cashier, "7305").actor.staff_id == scene.cashier


def test_the_owner_gets_back_in_by_the_passphrase(scene: Scene) -> None:
    model = locked(scene)
    model.choose(scene.owner)
    model.ask_passphrase()
    model.type("12")
    assert model.state.typed == 0
    model.give_passphrase("wrong words altogether")
    for _ in range(2):
        model.type("7305")
        model.enter()
    assert actor(scene) is None and model.state.stage is Stage.PASSPHRASE
    model.give_passphrase(PASSPHRASE)
    for _ in range(2):
        model.type("7305")
        model.enter()
    assert actor(scene) == scene.owner


def test_a_badge_alone_is_enough_after_the_first_pin_of_the_day(scene: Scene) -> None:
    scene.log_in_owner()
    badge = scene.app.staff.badge(scene.owner, scene.cashier)
    scene.context.session.lock()
    scene.clock.advance(timedelta(days=1))
    model = locked(scene)
    assert model.scan(badge)
    assert actor(scene) is None and model.state.chosen == scene.cashier
    model.type(CASHIER_PIN)
    model.enter()
    assert actor(scene) == scene.cashier
    scene.context.session.lock()
    model.scan(badge)
    assert actor(scene) == scene.cashier


def test_a_foreign_code_is_refused_in_place(scene: Scene) -> None:
    model = locked(scene)
    model.scan("4006381333931")
    assert actor(scene) is None and model.state.message is not None


def test_the_window_returns_to_where_it_was_locked(scene: Scene) -> None:
    window = MainWindow([SCREEN], scene.context)
    scene.log_in_cashier()
    window.lock()
    assert window.here == "lock" and actor(scene) is None
    window.close()
    window.deleteLater()


def test_leaving_the_till_is_on_record(scene: Scene) -> None:
    scene.log_in_cashier()
    LockModel(scene.context, scene.context.session)
    scene.context.session.lock()
    newest = scene.app.settings.audit(scene.owner, limit=1)[0]
    assert (newest.action, newest.subject) == ("logged_out", scene.cashier)


def test_escape_takes_digits_back_then_the_step(scene: Scene) -> None:
    model = locked(scene)
    model.choose(scene.owner)
    model.ask_passphrase()
    model.give_passphrase(PASSPHRASE)
    model.type("730")
    model.back()
    assert (model.state.stage, model.state.typed) == (Stage.NEW, 0)
    model.back()
    assert model.state.stage is Stage.PIN


def test_a_member_card_on_the_lock_is_called_one_and_logs_nobody_in(scene: Scene) -> None:
    enrolled = scene.app.enrolment.enrol(EnrolCommand(request_id=new_id(), by=scene.owner, name="Bo"))
    window = MainWindow([SCREEN], scene.context)
    window.resize(1280, 720)
    window.show()
    window.open("lock")
    settle()
    lock = window.widget("lock")
    assert isinstance(lock, LockView)
    for digit in "48":
        QTest.keyClicks(lock, digit)
    for code in (enrolled.payload, enrolled.payload.lower()):
        lock.model.set_state(message=None)
        assert window.scan(code)
        message = lock.model.state.message
        assert message is not None and "member card" in message.text and "log in" in message.text.lower()
    settle()
    assert lock._banner.isVisible() and lock.model.state.typed == 2 and actor(scene) is None
    assert window.scan("4710088412348")
    message = lock.model.state.message
    assert message is not None and "no badge" in message.text and actor(scene) is None
    window.close()
    window.deleteLater()


def test_a_forged_or_damaged_badge_is_answered_by_the_shop(scene: Scene) -> None:
    model = locked(scene)
    badge = scene.app.staff.badge(scene.owner, scene.cashier)
    model.scan(badge[:-1] + ("0" if badge[-1] != "0" else "1"))
    assert model.state.message is not None and model.state.message.code == Refused.CODE_DAMAGED.value
    assert actor(scene) is None
