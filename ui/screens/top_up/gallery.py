"""Every state of the top-up that somebody should look at."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from shop_member.i18n import translate
from ui.messages import Kind, Message
from ui.screen import Context, GalleryState
from ui.screens.till import gallery as till
from ui.screens.till.state import Display, Tile
from ui.screens.top_up.state import LadderStep, TopUpState
from ui.screens.top_up.view import TopUpView
from ui.screens.top_up.words import points_words


def _tiles(chosen: str = "") -> tuple[Tile, ...]:
    return (
        Tile("cash", "banknote", translate("till", "Cash"), "F6", highlighted=chosen == "cash"),
        Tile("card", "credit-card", translate("till", "Card terminal"), "F7", highlighted=chosen == "card"),
    )


def _steps(chosen: int, figures: tuple[tuple[str, str, str], ...]) -> tuple[LadderStep, ...]:
    then = translate("top_up", "then {balance}")
    more = points_words(100)
    return tuple(
        LadderStep(
            0,
            pays,
            (gift, more) if number == len(figures) - 1 else (gift,),
            then.format(balance=balance),
            str(number + 1),
            number == chosen,
        )
        for number, (pays, gift, balance) in enumerate(figures)
    )


_LADDER = (("200", "+50", "1,852"), ("500", "+150", "2,252"), ("1,000", "+300", "2,902"), ("2,000", "+700", "4,302"))


def _typical(w: dict[str, str], chosen: int = 1, means: str = "") -> TopUpState:
    figures = _LADDER[chosen] if chosen >= 0 else ("0", "", "")
    after = translate("top_up", "Balance after the top-up {balance}").format(balance=figures[2])
    now = translate("top_up", "Balance now {balance}").format(balance="1,602")
    return TopUpState(
        display=Display(translate("top_up", "Top up"), figures[0], figures[1], prefix="NT$"),
        steps=_steps(chosen, _LADDER),
        tiles=_tiles(means),
        result=after if chosen >= 0 else now,
        guest=till.sample_guest(w),
        enter=translate("top_up", "Top up") if means else translate("till", "Next"),
    )


def _other(w: dict[str, str]) -> TopUpState:
    return replace(
        _typical(w, -1),
        custom=True,
        display=Display(translate("top_up", "Other amount"), "750", "+150", "entry", "NT$"),
        result=translate("top_up", "Balance after the top-up {balance}").format(balance="2,502"),
    )


def _refusal(w: dict[str, str]) -> TopUpState:
    words = translate("refusal", "This card may hold at most {limit} and has {balance}: top up less.")
    message = Message(words.format(limit="NT$2,000", balance="NT$1,602"), Kind.REFUSAL)
    return replace(_typical(w, 2, "cash"), message=message)


def _extreme(w: dict[str, str]) -> TopUpState:
    big = ("12,345,678.90", "+1,234,567.89", "25,925,925.68")
    figures = tuple(big for _ in range(8))
    return replace(
        _typical(w, 0, "card"),
        steps=_steps(0, figures),
        display=Display(translate("top_up", "Top up"), big[0], big[1], prefix="NT$"),
        result=translate("top_up", "Balance after the top-up {balance}").format(balance=big[2]),
        guest=till.sample_guest(w, w["long"]),
    )


STATES: tuple[tuple[str, Callable[[dict[str, str]], TopUpState]], ...] = (
    ("empty", lambda w: _typical(w, -1)),
    ("typical", lambda w: _typical(w, 1, "cash")),
    ("other", _other),
    ("refusal", _refusal),
    ("extreme", _extreme),
)


def gallery_states(context: Context) -> Iterable[GalleryState]:
    """Return a picture for each of STATES."""
    words = till.sample_words(context)

    def preparer(make: Callable[[dict[str, str]], TopUpState]) -> Callable[[TopUpView], None]:
        return lambda view: view.show_state(make(words))

    return tuple(GalleryState(name, preparer(make)) for name, make in STATES)
