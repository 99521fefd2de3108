"""Shift and reports."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from shop_member.domain.amounts import Amount
from shop_member.domain.permissions import Permission
from shop_member.i18n import translate
from ui.screen import Context, GalleryState, SimpleScreen
from ui.screens.shift.now_model import Mode, Outcome
from ui.screens.shift.view import AUDIT, HISTORY, RECEIPTS, ShiftView


def _states(context: Context) -> Iterable[GalleryState]:
    asset = context.shop.asset
    whole = 10**asset.scale

    def money(units: int) -> Amount:
        return Amount(units * whole, asset)

    def ensure(view: Any) -> None:
        if view.model.state.mode is Mode.OPEN:
            view.model.give(money(5000).plain())
            view.model.set_state(message=None)

    def opening(view: Any) -> None:
        view.model.set_state(mode=Mode.OPEN, shift=None, paper=None, proposed=money(5000).plain())

    def typical(view: Any) -> None:
        ensure(view)

    def moving(view: Any) -> None:
        ensure(view)
        view.model.cash_out()
        view.now._amount.setText(money(350).plain())

    def counting(view: Any) -> None:
        ensure(view)
        view.model.count()

    def safe(view: Any) -> None:
        ensure(view)
        view.model.count()
        view.model.give(money(12480).plain())

    def closed(view: Any) -> None:
        ensure(view)
        outcome = Outcome("1", money(12480), money(-20), money(7480))
        view.model.set_state(mode=Mode.CLOSED, outcome=outcome, shift=None)

    def extreme(view: Any) -> None:
        ensure(view)
        outcome = Outcome("1", money(9_876_543_210), money(1_234_567_890), money(9_876_000_000))
        view.model.set_state(mode=Mode.CLOSED, outcome=outcome, shift=None)

    def refusal(view: Any) -> None:
        safe(view)
        view.model.give(money(20000).plain())

    def receipts(view: Any) -> None:
        view.go(RECEIPTS)
        view.receipts.go(-1)

    def receipts_empty(view: Any) -> None:
        view.go(RECEIPTS)
        view.receipts.search("zzz")

    yield GalleryState("typical", typical)
    yield GalleryState("opening", opening)
    yield GalleryState("moving", moving)
    yield GalleryState("counting", counting)
    yield GalleryState("safe", safe)
    yield GalleryState("refusal", refusal)
    yield GalleryState("closed", closed)
    yield GalleryState("extreme", extreme)
    yield GalleryState("receipts", receipts)
    yield GalleryState("empty", receipts_empty)
    yield GalleryState("history", lambda view: view.go(HISTORY))
    yield GalleryState("audit", lambda view: view.go(AUDIT))


SCREEN = SimpleScreen(
    "shift", lambda: translate("shift", "Shift"), "calculator", ShiftView, Permission.X_REPORT, states=_states
)
