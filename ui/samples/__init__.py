"""Pages of the gallery that show every widget in every state, so that a change to one is seen before any screen.

Their words stand in `resources/gallery.json`, written by hand in each language: they are looked at, not translated.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any

from PySide6.QtWidgets import QWidget

from shop_member import paths
from ui.samples import charts, controls, lists, till
from ui.screen import Context, GalleryState, SimpleScreen

Words = dict[str, str]


@cache
def _words() -> dict[str, Words]:
    answer: dict[str, Words] = json.loads(paths.resource("gallery.json").read_text(encoding="utf-8"))
    return answer


def _page(
    name: str,
    build: Callable[[Words, str], QWidget],
    pictures: tuple[GalleryState, ...] = (GalleryState("typical"),),
) -> SimpleScreen:
    def make(context: Context) -> QWidget:
        return build(_words()[context.language], context.language)

    return SimpleScreen(name, lambda: name, "layout-grid", make, in_bar=False, states=lambda context: pictures)


def _dressed(prepare: Callable[[Any], None]) -> Callable[[Any], None]:
    def both(page: Any) -> None:
        window = page.window()
        window.set_status("scanner", page.words["scanner"])
        window.bar.set_person(" · ".join((page.words["name"], page.words["shift"])))
        prepare(page)

    return both


PAGES = (
    _page("widgets-till", lambda words, _: till.TillSample(words), (
        GalleryState("typical", _dressed(lambda page: None)), GalleryState("refused", _dressed(till.till_refused)),
        GalleryState("done", _dressed(till.till_done)), GalleryState("extreme", _dressed(till.till_extreme)),
    )),
    _page("widgets-controls", lambda words, _: controls.ControlsSample(words), (
        GalleryState("typical"), GalleryState("focus", lambda page: page.phone.setFocus()),
    )),
    _page("widgets-lists", lists.ListSample, (
        GalleryState("typical"), GalleryState("empty", lists.nothing), GalleryState("loading", lists.loading),
    )),
    _page("widgets-charts", lambda words, _: charts.ChartSample(words)),
)  # fmt: skip
"""The pages, as screens of the gallery only."""
