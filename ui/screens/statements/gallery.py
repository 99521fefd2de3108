"""The states of the statements' screen that somebody should look at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from shop_member.domain.errors import Fault, Faulted
from ui.messages import message_of
from ui.screen import Context, GalleryState
from ui.screens.statements.runs import Made, Output
from ui.screens.statements.view_model import Hit, Whom

LONG = "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh Maximi"


def states(context: Context) -> Iterable[GalleryState]:
    """Return every state of the screen."""
    return (
        GalleryState("typical"),
        GalleryState("one_member", _one),
        GalleryState("search", _search),
        GalleryState("empty", lambda view: view.model.step_month(-60)),
        GalleryState("print", lambda view: view.model.choose_output(Output.PRINT)),
        GalleryState("running", _running),
        GalleryState("done", lambda view: view.model._made(Made(57, 61, Path.home() / "statements-2026-10.pdf"))),
        GalleryState("fault", lambda view: view.model.set_state(message=_full())),
        GalleryState("locking", lambda view: view.model.ask_lock()),
        GalleryState("extreme", _extreme),
        GalleryState("locked", lambda view: view.model.lock_month()),
    )


def _one(view: Any) -> None:
    view.opened(member_id=_ids(view)[0])


def _ids(view: Any) -> list[str]:
    found: list[str] = []
    model = view.model
    model.run(lambda app: [row.id for row in app.guests.page(model.by, None, 60) if row.principal], found.extend)
    return found


def _search(view: Any) -> None:
    view.model.choose_whom(Whom.ONE)
    view.pick.search.setText("09")
    view.model.search("097")


def _running(view: Any) -> None:
    view.model.set_state(fraction=0.42, remaining=95.0)
    view.progress.show()


def _full() -> Any:
    return message_of(Fault(Faulted.DISK_FULL, retry=True, path="/media/USB/Shop Member/statements-2026-10.pdf"))


def _extreme(view: Any) -> None:
    _one(view)
    state = view.model.state
    folder = "/shops/lantern/" + "a very long folder name/" * 6
    view.model.set_state(
        replace(state, member=Hit("x", f"<img src=x> {LONG}"), previewed=f"<img src=x> {LONG}", folder=folder)
    )
