"""The lock screen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from shop_member.domain.errors import Refusal, Refused
from shop_member.i18n import translate
from shop_member.services.staffing import StaffTile
from ui.messages import info, message_of
from ui.screen import Context, GalleryState, SimpleScreen
from ui.screens.lock.view import LockView
from ui.screens.lock.view_model import Stage


def _states(context: Context) -> Iterable[GalleryState]:
    def typing(view: Any) -> None:
        view.model.type("48")

    def refused(view: Any) -> None:
        view.model.set_state(message=message_of(Refusal(Refused.PIN_WRONG, tries_left=3)))

    def waiting(view: Any) -> None:
        view.model._wait(107)
        view.model._second.stop()

    def changing(view: Any) -> None:
        text = translate("lock", "This PIN serves once: choose your own, 4 to 8 digits that nobody would guess.")
        view.model.set_state(stage=Stage.NEW, typed=5, message=info(text))

    def passphrase(view: Any) -> None:
        view.model.ask_passphrase()

    def extreme(view: Any) -> None:
        names = ("Maximiliane-Charlotte von Hohenstein-Falkenberg", "王小明", "歐陽菲菲", "Bo", "陳美玲", "Jean-Luc")
        people = tuple(
            StaffTile(
                str(n), names[n % 6], ("owner", "manager", "cashier")[n % 3], "", True, True, False, True, n == 2, None
            )
            for n in range(23)
        )
        view.model.set_state(people=people, chosen="2")
        view.model._choose("0")
        view.model.set_state(message=message_of(Refusal(Refused.PIN_LOCKED)))

    def empty(view: Any) -> None:
        view.model.set_state(people=(), chosen="", reading=False)

    def locked(view: Any) -> None:
        state = view.model.state
        people = tuple(replace(one, locked=one.role_id == "owner") for one in state.people)
        view.model.set_state(people=people)
        view.model._choose(next(one.id for one in people if one.locked))

    yield GalleryState("typical", typing)
    yield GalleryState("refusal", refused)
    yield GalleryState("waiting", waiting)
    yield GalleryState("changing", changing)
    yield GalleryState("locked", locked)
    yield GalleryState("passphrase", passphrase)
    yield GalleryState("extreme", extreme)
    yield GalleryState("empty", empty)


SCREEN = SimpleScreen(
    "lock", lambda: translate("lock", "Lock"), "lock", LockView, in_bar=False, framed=False, states=_states
)
