"""The forms over the rules that money depends on: prices, points, stored value with its ladder, tiers."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject

from shop_member.domain.changes import Changes
from shop_member.domain.clock import from_utc_text
from shop_member.domain.dates import ExpiryKind
from shop_member.domain.ids import new_id
from shop_member.domain.rules import (
    AtEnd,
    Combine,
    CustomAmount,
    Rules,
    SpendOrder,
    TierBasis,
    Tone,
    Upgrade,
    WithdrawalMethod,
)
from shop_member.domain.shop import Category
from shop_member.formats import moment
from shop_member.i18n import translate
from ui.messages import Message, info, success
from ui.screen import Context
from ui.screens.settings.form import Field, FormModel, Group, Kind, Table


class RuleForm(FormModel):
    """Fields of `Rules`: a save is a new version from now on, what was booked keeps its own."""

    def __init__(self, context: Context, groups: Sequence[Group], parent: QObject | None = None) -> None:
        super().__init__(context, groups, self.load, self.store, parent)

    def load(self, app: Any) -> tuple[dict[str, Any], str]:
        """Read the rules in force and say since when."""
        rules: Rules = app.settings.rules()
        newest = app.settings.rules_history(self.by)[:1]
        note = ""
        for version, at, who in newest:
            when = moment(from_utc_text(at), self.context.shop.zone, self.context.language)
            words = translate("settings", "Version {version}, since {when}, by {who}. A change makes a new version.")
            note = words.format(version=version, when=when, who=who or "–")
        record: dict[str, Any] = json.loads(rules.to_json())
        return spread(record), note

    def lists(self, app: Any) -> Mapping[str, tuple[tuple[Any, str], ...]]:
        """Read the goods that rules may name."""
        if not any(one.source for group in self.groups for table in group.tables for one in table.columns):
            return {}
        categories = category_paths(app.items.categories())
        items = sorted(app.items.all(active_only=False), key=lambda item: item.name)
        named = tuple((f"{CATEGORY}{one}", translate("settings", "all of {category}").format(category=name))
                      for one, name in categories)  # fmt: skip
        return {"categories": categories, "goods": (*named, *((f"{ITEM}{item.id}", item.name) for item in items))}

    def store(self, app: Any, record: dict[str, Any]) -> tuple[int, int]:
        """Put the rules into force; returns the version before and after."""
        before = record["version"]
        kept = app.settings.save_rules(self.by, Rules.from_json(json.dumps(gathered(record))))
        return before, kept.version

    def stored(self, answer: tuple[int, int]) -> Message:
        """Tell the others."""
        before, after = answer
        if before == after:
            return info(translate("settings", "Nothing was changed."))
        self.tell(Changes.RULES | Changes.AUDIT)
        words = translate("settings", "Version {version} is in force. What was booked before keeps its rules.")
        return success(words.format(version=after))


ITEM, CATEGORY = "item:", "category:"


def spread(record: dict[str, Any]) -> dict[str, Any]:
    """Return rules as a form has them: one choice where a record names an item or a category, rows instead of texts."""
    points = record["points"]
    for piece in points["pieces"]:
        piece["goods"] = f"{ITEM}{piece['item_id']}" if piece["item_id"] else f"{CATEGORY}{piece['category']}"
    points["excluded_categories"] = [{"category": one} for one in points["excluded_categories"]]
    return record


def gathered(record: dict[str, Any]) -> dict[str, Any]:
    """Return a form's record as rules have it: the other way round."""
    result: dict[str, Any] = json.loads(json.dumps(record))
    points = result["points"]
    for piece in points["pieces"]:
        goods = piece.pop("goods")
        piece["item_id"] = goods.removeprefix(ITEM) if goods.startswith(ITEM) else None
        piece["category"] = goods.removeprefix(CATEGORY) if goods.startswith(CATEGORY) else None
    points["excluded_categories"] = list(dict.fromkeys(row["category"] for row in points["excluded_categories"]))
    return result


def category_paths(categories: Sequence[Category]) -> tuple[tuple[str, str], ...]:
    """Return (id, name) of every category with its parents in front of its name, by that name."""
    known = {one.id: one for one in categories}

    def path(one: Category) -> str:
        names = [one.name]
        while one.parent_id in known and len(names) < 8:
            one = known[one.parent_id]
            names.insert(0, one.name)
        return " › ".join(names)

    return tuple(sorted(((one.id, path(one)) for one in categories), key=lambda pair: pair[1]))


def _expiry(path: str, words: str) -> tuple[Field, ...]:
    kinds = (
        (ExpiryKind.NEVER.value, translate("settings", "Never")),
        (ExpiryKind.DAYS.value, translate("settings", "After so many days")),
        (ExpiryKind.MONTHS.value, translate("settings", "After so many months")),
        (ExpiryKind.MONTH_END.value, translate("settings", "End of the Nth month after")),
        (ExpiryKind.FIXED.value, translate("settings", "On a day of the year")),
    )
    return (
        Field(f"{path}.kind", words, Kind.CHOICE, choices=kinds),
        Field(f"{path}.count", translate("settings", "Days or months"), Kind.COUNT),
        Field(f"{path}.month", translate("settings", "Month, for a day of the year"), Kind.COUNT),
        Field(f"{path}.day", translate("settings", "Day, for a day of the year"), Kind.COUNT),
        Field(f"{path}.grace_days", translate("settings", "Days of grace"), Kind.COUNT),
    )


def price_groups() -> tuple[Group, ...]:
    """Return tax, rounding, service charge, tips."""
    return (
        Group(
            translate("settings", "Prices"),
            (
                Field("prices.default_tax_rate", translate("settings", "Tax on amounts, in percent"), Kind.BPS),
                Field("prices.cash_rounding_step", translate("settings", "Smallest coin"), Kind.MONEY,
                      translate("settings", "Cash is rounded to it; the smallest unit rounds nothing.")),
                Field("prices.service_charge_per_mille", translate("settings", "Service charge, in percent"), Kind.MILLE),
                Field("prices.service_charge_tax_rate", translate("settings", "Tax on the service charge, in percent"), Kind.BPS),
                Field("prices.prices_include_tax", translate("settings", "Prices include tax"), Kind.SWITCH),
                Field("prices.tips", translate("settings", "Tips can be added"), Kind.SWITCH),
            ),
        ),
    )  # fmt: skip


def point_groups() -> tuple[Group, ...]:
    """Return how points are won, used, kept."""
    return (
        Group(
            translate("settings", "Earning points"),
            (
                Field("points.points", translate("settings", "Points"), Kind.COUNT),
                Field("points.per_units", translate("settings", "for each"), Kind.MONEY),
                Field("points.per_visit", translate("settings", "Points for a visit"), Kind.COUNT),
                Field("points.wait_days", translate("settings", "Usable after so many days"), Kind.COUNT),
                Field("points.cap_per_sale", translate("settings", "Most points on one sale"), Kind.COUNT, optional=True),
                Field("points.cap_per_day", translate("settings", "Most points on one day"), Kind.COUNT, optional=True),
                Field("points.late_claim_days", translate("settings", "Late claims within so many days"), Kind.COUNT),
                Field("points.earn_on_tax", translate("settings", "Tax earns too"), Kind.SWITCH),
                Field("points.earns_on_stored_value", translate("settings", "Paid by stored value earns too"), Kind.SWITCH),
                Field("points.earns_on_gift_card", translate("settings", "Paid by gift card earns too"), Kind.SWITCH),
            ),
        ),
        _occasions(),
        _goods(),
        Group(
            translate("settings", "Using points"),
            (
                Field("points.redeem.points_per_step", translate("settings", "Points"), Kind.COUNT),
                Field("points.redeem.money_per_step", translate("settings", "are worth"), Kind.MONEY,
                      translate("settings", "0 switches it off.")),
                Field("points.redeem.minimum", translate("settings", "At least so many at once"), Kind.COUNT),
                Field("points.redeem.step", translate("settings", "In steps of"), Kind.COUNT),
                Field("points.redeem.max_share_per_mille", translate("settings", "Points may pay up to, in percent"), Kind.MILLE),
            ),
        ),
        Group(translate("settings", "How long points last"), _expiry("points.expiry", translate("settings", "Points expire"))),
        Group(
            translate("settings", "Taking points back after a refund"),
            (
                Field("points.take_back_may_go_negative", translate("settings", "Points may go below zero"), Kind.SWITCH),
                Field("points.deduct_missing_from_cash", translate("settings", "Missing points come off the cash"), Kind.SWITCH),
            ),
        ),
    )  # fmt: skip


def _occasions() -> Group:
    """Return multipliers: by weekday, hour, birthday month, campaign (P4); those of levels stand with the levels."""
    together = (
        (Combine.HIGHEST.value, translate("settings", "The highest one counts")),
        (Combine.MULTIPLY.value, translate("settings", "They are multiplied")),
    )
    return Group(
        translate("settings", "More points on occasion"),
        (Field("points.combine", translate("settings", "Several at once, with that of the level"), Kind.CHOICE,
               choices=together),),
        (
            Table(
                "points.multipliers",
                translate("settings", "Occasions"),
                (
                    Field("name", translate("settings", "Name"),
                          hint=translate("settings", "Such as double points on one weekday")),
                    Field("per_mille", translate("settings", "Points ×"), Kind.FACTOR, default="2"),
                    Field("birthday_month", translate("settings", "In the month of the birthday only"), Kind.SWITCH,
                          default=False),
                    Field("weekdays", translate("settings", "Days of the week"), Kind.WEEKDAYS,
                          translate("settings", "None chosen: every day"), default=()),
                    Field("from_hour", translate("settings", "From the hour"), Kind.COUNT, default="0"),
                    Field("to_hour", translate("settings", "until the hour"), Kind.COUNT,
                          translate("settings", "22 until 2 goes over midnight"), default="24"),
                    Field("first_day", translate("settings", "First day"), Kind.DATE,
                          translate("settings", "Such as 2026-11-21"), optional=True),
                    Field("last_day", translate("settings", "Last day"), Kind.DATE,
                          translate("settings", "This day still counts"), optional=True),
                ),
                translate("settings", "Add an occasion"),
                translate("settings", "Every stated condition counts."),
                stacked=True,
                most=20,
            ),
        ),
    )  # fmt: skip


def _goods() -> Group:
    """Return points for each piece of certain goods, and the goods that earn nothing (P1)."""
    return Group(
        translate("settings", "Points for certain goods"),
        (),
        (
            Table(
                "points.pieces",
                translate("settings", "For each piece, whatever it costs"),
                (
                    Field("goods", translate("settings", "Item or category"), Kind.CHOICE, default="", source="goods"),
                    Field("points", translate("settings", "Points"), Kind.COUNT, default="1"),
                ),
                translate("settings", "Add goods"),
                most=100,
            ),
            Table(
                "points.excluded_categories",
                translate("settings", "Categories that earn nothing, with all that lies in them"),
                (Field("category", translate("settings", "Category"), Kind.CHOICE, default="", source="categories"),),
                translate("settings", "Add a category"),
                most=100,
            ),
        ),
    )


def wallet_groups() -> tuple[Group, ...]:
    """Return the ladder, limits, spending, paying back."""
    orders = (
        (SpendOrder.PRINCIPAL_FIRST.value, translate("settings", "Principal first")),
        (SpendOrder.BONUS_FIRST.value, translate("settings", "Bonus first")),
        (SpendOrder.PROPORTIONAL.value, translate("settings", "In proportion")),
    )
    methods = (
        (WithdrawalMethod.PRINCIPAL_LEFT.value, translate("settings", "Principal left; bonus is void")),
        (WithdrawalMethod.PAID_SHARE.value, translate("settings", "The paid share of what is left")),
    )
    between = (
        (CustomAmount.HIGHEST_STEP.value, translate("settings", "The highest step it reaches")),
        (CustomAmount.NONE.value, translate("settings", "Nothing")),
    )
    return (
        Group(
            translate("settings", "Top-up ladder"),
            tables=(
                Table(
                    "top_ups.ladder",
                    translate("settings", "Steps"),
                    (
                        Field("pays", translate("settings", "Guest pays"), Kind.MONEY),
                        Field("gives_bonus", translate("settings", "Bonus"), Kind.MONEY, default="0"),
                        Field("gives_points", translate("settings", "Points"), Kind.COUNT, default="0"),
                        Field("bonus_valid_days", translate("settings", "Bonus days"), Kind.COUNT,
                              translate("settings", "Empty: as bonus expires in general"), optional=True),
                        Field("instalments", translate("settings", "Instalments"), Kind.COUNT, default="1"),
                        Field("first_only", translate("settings", "First only"), Kind.SWITCH, default=False),
                    ),
                    translate("settings", "Add a step"),
                    translate("settings", "What a guest pays, and what the shop adds to it."),
                ),
            ),
            fields=(
                Field("top_ups.custom_amount", translate("settings", "An amount between steps gives"), Kind.CHOICE,
                      choices=between),
            ),
        ),
        Group(
            translate("settings", "Stored value"),
            (
                Field("wallet.spend_order", translate("settings", "Spent in this order"), Kind.CHOICE, choices=orders),
                Field("wallet.withdrawal_method", translate("settings", "Paid back to a guest"), Kind.CHOICE, choices=methods),
                Field("wallet.pin_above", translate("settings", "PIN or phone digits asked above"), Kind.MONEY,
                      translate("settings", "Protects against a found card, not against staff."), optional=True),
                *_expiry("wallet.bonus_expiry", translate("settings", "Bonus expires")),
            ),
        ),
        Group(
            translate("settings", "Limits"),
            (
                Field("wallet.named.card", translate("settings", "Named card: most principal"), Kind.MONEY, optional=True),
                Field("wallet.named.top_up", translate("settings", "Named card: one top-up"), Kind.MONEY, optional=True),
                Field("wallet.bearer.card", translate("settings", "Bearer card: most principal"), Kind.MONEY, optional=True),
                Field("wallet.bearer.top_up", translate("settings", "Bearer card: one top-up"), Kind.MONEY, optional=True),
            ),
        ),
    )  # fmt: skip


def tier_groups() -> tuple[Group, ...]:
    """Return the levels and how long they hold."""
    tones = (
        (Tone.BRONZE.value, translate("settings", "Bronze")),
        (Tone.SILVER.value, translate("settings", "Silver")),
        (Tone.GOLD.value, translate("settings", "Gold")),
        (Tone.VIOLET.value, translate("settings", "Violet")),
    )
    bases = (
        (TierBasis.SPEND.value, translate("settings", "Money")),
        (TierBasis.VISITS.value, translate("settings", "Visits")),
        (TierBasis.POINTS.value, translate("settings", "Points")),
        (TierBasis.TOP_UPS.value, translate("settings", "Top-ups")),
    )
    at_end = (
        (AtEnd.REASSESS.value, translate("settings", "Look again at what was reached")),
        (AtEnd.ONE_DOWN.value, translate("settings", "One level down")),
        (AtEnd.KEEP.value, translate("settings", "Keep the level")),
    )
    upgrade = (
        (Upgrade.AT_ONCE.value, translate("settings", "At once")),
        (Upgrade.NEXT_PERIOD.value, translate("settings", "With the next period")),
    )
    return (
        Group(
            translate("settings", "Levels"),
            tables=(
                Table(
                    "tiers.tiers",
                    translate("settings", "From the lowest to the highest"),
                    (
                        Field("name", translate("settings", "Name")),
                        Field("tone", translate("settings", "Colour"), Kind.CHOICE, choices=tones, default=Tone.BRONZE.value),
                        Field("basis", translate("settings", "Counts"), Kind.CHOICE, choices=bases,
                              default=TierBasis.SPEND.value),
                        Field("threshold", translate("settings", "From"), Kind.COUNT,
                              translate("settings", "Money, visits or points, as counted"),
                              money_when=("basis", (TierBasis.SPEND.value, TierBasis.TOP_UPS.value))),
                        Field("window_days", translate("settings", "in days"), Kind.COUNT,
                              translate("settings", "0 counts everything"), default="365"),
                        Field("percent_off_per_mille", translate("settings", "% off"), Kind.MILLE, default="0"),
                        Field("multiplier_per_mille", translate("settings", "Points ×"), Kind.FACTOR, default="1"),
                    ),
                    translate("settings", "Add a level"),
                    fresh=lambda: {"id": new_id()},
                    most=8,
                ),
            ),
        ),
        Group(
            translate("settings", "How long a level holds"),
            (
                Field("tiers.valid_months", translate("settings", "Months"), Kind.COUNT,
                      translate("settings", "0 is without end.")),
                Field("tiers.grace_days", translate("settings", "Days of grace"), Kind.COUNT),
                Field("tiers.at_end", translate("settings", "At the end"), Kind.CHOICE, choices=at_end),
                Field("tiers.upgrade", translate("settings", "A level that was reached begins"), Kind.CHOICE, choices=upgrade),
                Field("tiers.reassess_after_return", translate("settings", "Look again after a refund"), Kind.SWITCH),
            ),
        ),
    )  # fmt: skip
