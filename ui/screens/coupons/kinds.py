"""The kinds of coupon as the editor asks for them: one entry a benefit (C1), with its words and its fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from shop_member.domain.benefits import (
    AmountOff,
    Benefit,
    BuyGet,
    CheapestFree,
    ExtraPoints,
    FreePieces,
    PercentOff,
    SetPrice,
)
from shop_member.i18n import translate
from ui.screens.settings.form import Field, Kind


@dataclass(frozen=True, slots=True)
class KindForm:
    """One kind: what a new one begins with, its words, its icon, its fields below `benefit`."""

    begin: Benefit
    words: str
    icon: str
    fields: tuple[Field, ...]


def kinds() -> Mapping[type, KindForm]:
    """Return every kind in the order of the menu."""
    pieces = translate("coupons", "Pieces")
    return {
        AmountOff: KindForm(
            AmountOff(100), translate("coupons", "Amount off"), "banknote",
            (Field("benefit.amount_off", translate("coupons", "Amount"), Kind.MONEY),),
        ),
        PercentOff: KindForm(
            PercentOff(100), translate("coupons", "Percent off"), "percent",
            (
                Field("benefit.percent_off", translate("coupons", "Percent"), Kind.MILLE),
                Field("benefit.at_most", translate("coupons", "At most"), Kind.MONEY, optional=True,
                      hint=translate("coupons", "Empty: no limit")),
            ),
        ),
        FreePieces: KindForm(
            FreePieces(1), translate("coupons", "Free item"), "gift",
            (Field("benefit.free_pieces", pieces, Kind.COUNT, hint=translate("coupons", "The cheapest of the goods named")),),
        ),
        BuyGet: KindForm(
            BuyGet(2, 1), translate("coupons", "Buy some, get some"), "package",
            (
                Field("benefit.buy", translate("coupons", "Buy"), Kind.COUNT),
                Field("benefit.get", translate("coupons", "Get free"), Kind.COUNT,
                      hint=translate("coupons", "The cheapest pieces")),
                Field("benefit.at_most_sets", translate("coupons", "At most so many times"), Kind.COUNT, optional=True,
                      hint=translate("coupons", "Empty: no limit")),
            ),
        ),
        CheapestFree: KindForm(
            CheapestFree(3), translate("coupons", "Cheapest one free"), "tag",
            (Field("benefit.from_pieces", translate("coupons", "From so many pieces on"), Kind.COUNT),),
        ),
        SetPrice: KindForm(
            SetPrice(100), translate("coupons", "Member price"), "crown",
            (
                Field("benefit.piece_price", translate("coupons", "Price of a piece"), Kind.MONEY),
                Field("benefit.pieces_at_most", translate("coupons", "For at most so many pieces"), Kind.COUNT,
                      optional=True, hint=translate("coupons", "Empty: all of them")),
            ),
        ),
        ExtraPoints: KindForm(
            ExtraPoints(50), translate("coupons", "Extra points"), "star",
            (
                Field("benefit.extra_points", translate("coupons", "Points on top"), Kind.COUNT),
                Field("benefit.extra_per_mille", translate("coupons", "Times all points of the bill"), Kind.FACTOR),
            ),
        ),
    }  # fmt: skip
