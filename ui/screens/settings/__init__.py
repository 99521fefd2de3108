"""Settings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from shop_member.domain.errors import Fault, Faulted
from shop_member.domain.permissions import Permission
from shop_member.domain.verification import Flaw, Problem, Verification
from shop_member.i18n import translate
from ui.messages import message_of
from ui.scanning.burst import Timing
from ui.scanning.probe import PROBE_CODE, Case, Layout, ProbeReport, advice
from ui.screen import Context, GalleryState, SimpleScreen
from ui.screens.settings.view import SettingsView, places


def _people_states() -> Iterable[GalleryState]:
    def pin(view: Any) -> None:
        view.go("staff")
        view.page("staff").model.set_state(pin="583 914")

    def badge(view: Any) -> None:
        view.go("staff")
        view.page("staff").model.set_state(badge="SMSEXAMPLE0BADGE0EXAMPLE0BADGE0")

    def owners_role(view: Any) -> None:
        view.go("roles")
        view.page("roles").model.choose("owner")

    def new_role(view: Any) -> None:
        view.go("roles")
        model = view.page("roles").model
        model.begin()
        model.rename("Weekend help with the longest name a role was ever given in this shop")
        model.limit(Permission.HAND_DISCOUNT, "12.55")
        model.save()

    yield GalleryState("pin", pin)
    yield GalleryState("badge", badge)
    yield GalleryState("owners_role", owners_role)
    yield GalleryState("new_role", new_role)


def _states(context: Context) -> Iterable[GalleryState]:
    def at(name: str) -> Any:
        return lambda view: view.go(name)

    def refusal(view: Any) -> None:
        view.go("points")
        model = view.page("points").model
        model.answer("points.per_units", "")
        model.answer("points.redeem.step", "")
        model.save()

    def new_item(view: Any) -> None:
        view.go("items")
        view.page("items").model.begin()
        view.page("items").model.answer(name="紅燒牛肉麵（大碗）— a very long name for one dish", price="")
        view.page("items").model.save()

    def scan(view: Any) -> None:
        view.go("scanner")
        report = ProbeReport(PROBE_CODE, (8,) * 25, "enter", Case.UPPER, Layout.BOTH, False, Timing(hold=20))
        view.page("scanner").model.set_state(available=True, report=report, sentence=advice(report))

    def broken(view: Any) -> None:
        view.go("database")
        found = (
            Problem(Flaw.BALANCE_WRONG, "principal/m1/TWD"),
            Problem(Flaw.BALANCE_AFTER_WRONG, "17"),
            Problem(Flaw.MONTH_WRONG, "2026-10"),
            Problem(Flaw.SEARCH_INCOMPLETE, "1042"),
        )
        result = Verification(1234, found, 4, (0, ""))
        view.page("database").model.set_state(result=result)

    def running(view: Any) -> None:
        view.go("database")
        view.page("database").model.set_state(checking=True, fraction=0.6, remaining=12.0)
        view.page("database").progress.show()

    def verified(view: Any) -> None:
        view.go("database")
        view.page("database").model.verify()

    def fault(view: Any) -> None:
        view.go("printer")
        error = Fault(Faulted.PRINTER_FAILED, retry=True, detail="EPSON TM-m30III")
        view.page("printer").form.set_state(message=message_of(error))

    def empty(view: Any) -> None:
        view.go("items")
        model = view.page("items").model
        model._all = ()
        model.set_state(draft=None, kept=None)
        model.search("")
        model.set_state(replace(model.state, rows=(), text=""))

    for place in places():
        yield GalleryState("typical" if place.name == "shop" else place.name, at(place.name))
    yield GalleryState("refusal", refusal)
    yield from _people_states()
    yield GalleryState("extreme", new_item)
    yield GalleryState("scanned", scan)
    yield GalleryState("verified", verified)
    yield GalleryState("broken", broken)
    yield GalleryState("running", running)
    yield GalleryState("fault", fault)
    yield GalleryState("empty", empty)


SCREEN = SimpleScreen(
    "settings", lambda: translate("settings", "Settings"), "settings", SettingsView, None, states=_states
)
