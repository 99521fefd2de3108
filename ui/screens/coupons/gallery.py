"""The states of the coupons' screen that somebody should look at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from shop_member.domain.benefits import AmountOff, BuyGet, ExtraPoints, PercentOff
from shop_member.domain.coupons import Conditions, CouponTemplate, Limits, Stacking
from shop_member.domain.moments import Hours
from shop_member.domain.views import CouponEffect
from shop_member.i18n import translate
from ui.screen import Context, GalleryState
from ui.screens.coupons.view_model import EFFECT, ISSUE, SILENT, Wanted

_LONG = "Wolfeschlegelsteinhausenbergerdorff anniversary coupon for the longest name"


def states(context: Context) -> Iterable[GalleryState]:
    """Return every state of the screen."""
    return (
        GalleryState("empty", lambda view: view.model.set_state(kinds=(), chosen="")),
        GalleryState("typical", _typical),
        GalleryState("new", _new),
        GalleryState("issue", _issue),
        GalleryState("effect", _effect),
        GalleryState("refusal", _refusal),
        GalleryState("extreme", _extreme),
    )


def _kinds() -> tuple[CouponTemplate, ...]:
    happy = Conditions(weekdays=(0, 1, 2, 3, 4), hours=(Hours(14 * 60, 17 * 60),))
    return (
        CouponTemplate("k1", translate("coupons", "Birthday"), PercentOff(200, 200), valid_days=30, version=1),
        CouponTemplate("k2", "50 / 300", AmountOff(50), conditions=Conditions(minimum_spend=300), version=2),
        CouponTemplate("k3", "14:00–17:00", PercentOff(100), conditions=happy, applies_itself=True, version=1),
        CouponTemplate("k4", translate("coupons", "Extra points"), ExtraPoints(50, 2000), version=1),
    )


def _typical(view: Any) -> None:
    view.model.set_state(kinds=_kinds(), chosen="k2")


def _new(view: Any) -> None:
    _typical(view)
    view.begin(BuyGet(2, 1))


def _issue(view: Any) -> None:
    _typical(view)
    view.model.set_state(page=ISSUE, wanted=Wanted(SILENT, "60", True), size=128)


def _effect(view: Any) -> None:
    _typical(view)
    view.model.set_state(page=EFFECT, effect=CouponEffect(600, 4, 120, 231, 11_550, 98_765, 187))


def _refusal(view: Any) -> None:
    _typical(view)
    view.form.answer("benefit.amount_off", "")
    view.form.save()


def _extreme(view: Any) -> None:
    one = CouponTemplate(
        "k9", _LONG[:60], BuyGet(99, 12, 5), version=999, stacking=Stacking.EXCLUSIVE, limits=Limits(9, 100_000, 9, 9),
        conditions=Conditions(date(2026, 1, 1), date(2026, 12, 31), minimum_spend=99_999_999), terms=_LONG * 3,
    )  # fmt: skip
    kinds = tuple(replace(one, id=f"k{n}", name=f"{n} {one.name}"[:60]) for n in range(10, 40))
    view.model.set_state(kinds=kinds, chosen="k10")
