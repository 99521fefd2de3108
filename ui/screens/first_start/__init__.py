"""First start."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from shop_member.domain.errors import Fault, Faulted
from shop_member.i18n import translate
from ui.messages import message_of
from ui.screen import Context, GalleryState, SimpleScreen
from ui.screens.first_start.draft import Draft, Page, complaints, of_country
from ui.screens.first_start.view import FirstStartView


def _states(context: Context) -> Iterable[GalleryState]:
    country = "CN" if context.language == "zh_CN" else "TW"
    names = {
        "en": ("Lantern Noodle House", "Lin Mei"),
        "zh_TW": ("燈籠麵館", "林美玲"),
        "zh_CN": ("灯笼面馆", "林美玲"),
    }
    shop, owner = names[context.language]
    filled = replace(
        of_country(Draft(language=context.language), country),
        name=shop, address="12 Lantern Street, 3rd floor, Da'an", phone="0223456789", owner=owner,
        pin="270594", pin_again="270594", phrase="lanterns over the river", phrase_again="lanterns over the river",
    )  # fmt: skip

    def at(page: Page) -> Any:
        return lambda view: view.model.set_state(page=page, draft=filled)

    def empty(view: Any) -> None:
        view.model.set_state(page=Page.SHOP, draft=of_country(Draft(language=context.language), country))

    def refusal(view: Any) -> None:
        bad = replace(filled, owner="", pin="1234", phrase="short")
        view.model.set_state(page=Page.OWNER, draft=bad, errors=tuple(complaints(bad, Page.OWNER).items()))

    def extreme(view: Any) -> None:
        long = replace(filled, name="The Very Long Name of a Restaurant That Has Grown Over Three Generations 三代同堂")
        view.model.set_state(
            page=Page.SUMMARY, draft=replace(long, printer="EPSON TM-m30III Receipt (network, kitchen)")
        )

    def running(view: Any) -> None:
        view.model.set_state(building=True, busy=True, fraction=0.37, remaining=14.0)
        view._progress.begin(translate("first start", "The demo shop is being built"), at_once=True)
        view._progress.set_progress(0.37, 14.0)

    def recovery(view: Any) -> None:
        view.model.set_state(page=Page.SUMMARY, draft=filled, recovery="7KQ2-M9XA-4TRB-0HJW-E5ZC-PN83-VYD6")

    def fault(view: Any) -> None:
        error = Fault(Faulted.DISK_FULL, path="shop.db")
        view.model.set_state(page=Page.SUMMARY, draft=filled, message=message_of(error))

    yield GalleryState("empty", empty)
    for page in Page:
        yield GalleryState("typical" if page is Page.SHOP else page.value, at(page))
    yield GalleryState("refusal", refusal)
    yield GalleryState("extreme", extreme)
    yield GalleryState("running", running)
    yield GalleryState("recovery", recovery)
    yield GalleryState("fault", fault)


SCREEN = SimpleScreen(
    "first_start",
    lambda: translate("first start", "First start"),
    "store",
    FirstStartView,
    in_bar=False,
    framed=False,
    states=_states,
)
