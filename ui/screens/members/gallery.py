"""The states of the members' screen that somebody should look at."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from shop_member.domain.errors import Fault, Faulted
from shop_member.domain.views import MemberRow
from shop_member.i18n import translate
from ui.messages import message_of
from ui.screen import Context, GalleryState
from ui.screens.members.state import ApprovalState, Fact, PersonForm, Tab

LONG = "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh Maximi"
MARKUP = "<img src=x> & <b>Lantern</b>"


def states(context: Context) -> Iterable[GalleryState]:
    """Return every state of the screen."""
    return (
        GalleryState("typical", _first),
        GalleryState("nobody_chosen"),
        GalleryState("empty", lambda view: _searched(view, "zzzzzz")),
        GalleryState("loading", _loading),
        GalleryState("failed", _failed),
        GalleryState("ledger", lambda view: _first(view, Tab.LEDGER)),
        GalleryState("cards", lambda view: _first(view, Tab.CARDS)),
        GalleryState("extreme", _extreme),
        GalleryState("enrol", lambda view: view.model.open_enrol()),
        GalleryState("refused", _duplicate),
        GalleryState("edit", _then(lambda view: view.model.open_edit())),
        GalleryState("points", _then(_points)),
        GalleryState("payout", _then(lambda view: view.model.open_payout())),
        GalleryState("erase", _then(lambda view: (view.model.open_erase(), view.model.erase()))),
        GalleryState("another_card", _then(lambda view: view.model.open_card())),
        GalleryState("merge", _then(_merge)),
    )


def _rows(view: Any) -> list[MemberRow]:
    return [row for number in range(min(view.model.rows.total, 60)) if (row := view.model.rows.row(number))]


def _richest(view: Any) -> MemberRow:
    return max(_rows(view), key=lambda row: (row.bonus > 0, row.points, row.principal))


def _first(view: Any, tab: Tab = Tab.OVERVIEW) -> None:
    member = _richest(view)
    view.table.choose(_rows(view).index(member))
    view.model.show(member.id, tab)


def _then(act: Callable[[Any], Any]) -> Callable[[Any], None]:
    def prepare(view: Any) -> None:
        _first(view)
        act(view)

    return prepare


def _searched(view: Any, text: str) -> None:
    view.search.setText(text)
    view.model.search(text)


def _loading(view: Any) -> None:
    view.pane.show_loading()
    view.pane.loading.reveal()


def _failed(view: Any) -> None:
    view.model.rows._failed(Fault(Faulted.STORE_BUSY, retry=True, path="shop.db"))


def _extreme(view: Any) -> None:
    _first(view)
    model = view.model
    names = (LONG, MARKUP, "\U0001f363" * 200, "陳" * 60)
    state = _rows(view)[0].state
    rows = [MemberRow(name, name, "0912345678", state, None, ("1042-7",), 99_999_999, 0, 10**8) for name in names]
    model.rows.reload(lambda app, offset, limit: (rows, len(rows)))
    page = model.state.page
    overview = page.overview
    huge = tuple(replace(figure, value="99,999,999,999.00", note="") for figure in overview.figures)
    facts = (*overview.facts[:2], Fact(overview.facts[0].label, "\U0001f363" * 80), *overview.facts[2:])
    model.set_state(
        page=replace(
            page,
            name=LONG,
            number=translate("members", "No. {number}").format(number="1234567890-1"),
            overview=replace(overview, figures=huge, facts=facts, note=f"{MARKUP} {LONG} " * 3),
        )
    )


def _duplicate(view: Any) -> None:
    model = view.model
    known = next(row for row in _rows(view) if row.phone)
    model.open_enrol()
    view.person._fill(PersonForm(name=MARKUP, phone=known.phone))
    model.save_person(view.person.form())


def _points(view: Any) -> None:
    view.model.open_points()
    view.points.points.setText("250")
    view.points.reason.setText("Forgotten at the till")
    message = message_of(_not_permitted())
    people = (("m", f"May · {translate('roles', 'Manager')}"), ("o", f"Chen · {translate('roles', 'Owner')}"))
    view.model.set_state(approval=ApprovalState(message.text, people))


def _not_permitted() -> Exception:
    from shop_member.domain.errors import Refusal, Refused

    return Refusal(Refused.NOT_PERMITTED)


def _merge(view: Any) -> None:
    other = next(row for row in _rows(view) if row.id != view.member_here())
    view.model.open_merge()
    view.search.setText("")
    view.model.choose_other(other.id)
