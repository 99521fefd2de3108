"""The editor of one kind of coupon: its fields, and an example that is priced as the till would (C1-C6)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time
from typing import Any

from PySide6.QtCore import QObject, Signal

from shop_member.coupon_words import said
from shop_member.domain.amounts import Amount
from shop_member.domain.benefits import Benefit, BuyGet, CheapestFree, ExtraPoints, FreePieces
from shop_member.domain.bills import Basket, Line, Standing
from shop_member.domain.changes import Changes
from shop_member.domain.coupons import CouponTemplate, Event, Offer, Period, Stacking
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.moments import Hours
from shop_member.domain.pricing import price
from shop_member.domain.rules import Rules
from shop_member.domain.shop import Item
from shop_member.formats import money
from shop_member.i18n import translate
from ui.messages import Message, success
from ui.screen import Context
from ui.screens.coupons.kinds import kinds
from ui.screens.settings.form import Field, FormModel, Group, Kind, Table, filled
from ui.screens.settings.rule_forms import CATEGORY, ITEM, category_paths

_PIECE = 1000


def groups(benefit: Benefit) -> tuple[Group, ...]:
    """Return the form of one kind."""
    return (
        Group(
            kinds()[type(benefit)].words,
            (
                Field("name", translate("coupons", "Name on paper and at the till")),
                *kinds()[type(benefit)].fields,
                Field("terms", translate("coupons", "Small print"), Kind.LINES),
                Field("active", translate("coupons", "Can be issued and used by itself"), Kind.SWITCH),
            ),
        ),
        Group(
            translate("coupons", "For what"),
            (
                Field("conditions.minimum_spend", translate("coupons", "Least sum of the goods"), Kind.MONEY),
                Field("conditions.minimum_pieces", translate("coupons", "Least pieces of these goods"), Kind.COUNT),
                Field("conditions.minimum_with_tax", translate("coupons", "The least sum is meant with tax"), Kind.SWITCH),
            ),
            (
                Table(
                    "goods", translate("coupons", "Only these goods"),
                    (Field("goods", translate("coupons", "Goods"), Kind.CHOICE, source="goods"),),
                    translate("coupons", "Name goods"), translate("coupons", "None named: everything but gift cards"),
                    fresh=lambda: {"goods": ""},
                ),
            ),
        ),
        Group(
            translate("coupons", "When"),
            (
                Field("conditions.first_day", translate("coupons", "From"), Kind.DATE, optional=True),
                Field("conditions.last_day", translate("coupons", "Until"), Kind.DATE, optional=True),
                Field("valid_days", translate("coupons", "Days from the day it was issued"), Kind.COUNT, optional=True,
                      hint=translate("coupons", "Empty: as long as the dates above say")),
                Field("hours", translate("coupons", "Hours"), hint=translate("coupons", "14:00-17:00; empty: all day")),
                Field("conditions.weekdays", translate("coupons", "Days of the week"), Kind.WEEKDAYS),
            ),
        ),
        *_who(),
    )  # fmt: skip


def _who() -> tuple[Group, ...]:
    stacking = (
        (Stacking.BEST.value, translate("coupons", "Only the best one counts")),
        (Stacking.STACKABLE.value, translate("coupons", "Joins others")),
        (Stacking.EXCLUSIVE.value, translate("coupons", "Alone")),
    )
    periods = (
        (Period.DAY.value, translate("coupons", "a day")),
        (Period.WEEK.value, translate("coupons", "a week")),
        (Period.MONTH.value, translate("coupons", "a month")),
        (Period.YEAR.value, translate("coupons", "a year")),
    )
    return (
        Group(
            translate("coupons", "Who and how often"),
            (
                Field("transferable", translate("coupons", "Anybody may bring it"), Kind.SWITCH),
                Field("applies_itself", translate("coupons", "Applies by itself, without a coupon"), Kind.SWITCH),
                Field("limits.per_coupon", translate("coupons", "Uses of one coupon"), Kind.COUNT),
                Field("limits.in_total", translate("coupons", "Uses by everybody"), Kind.COUNT, optional=True),
                Field("limits.per_member", translate("coupons", "Uses by one member"), Kind.COUNT, optional=True),
                Field("limits.per_period", translate("coupons", "Uses by one member in a period"), Kind.COUNT, optional=True),
                Field("limits.period", translate("coupons", "Period"), Kind.CHOICE, choices=periods),
            ),
        ),
        Group(
            translate("coupons", "With other coupons"),
            (
                Field("stacking", translate("coupons", "Together"), Kind.CHOICE, choices=stacking),
                Field("priority", translate("coupons", "Order, lower goes first"), Kind.COUNT),
            ),
        ),
        Group(
            translate("coupons", "Issued by itself"),
            (
                Field("event", translate("coupons", "On"), Kind.CHOICE, choices=_events()),
                Field("figure", translate("coupons", "From this figure on"), Kind.COUNT,
                      hint=translate("coupons", "Which visit, or the least sum in the smallest coins")),
            ),
        ),
    )  # fmt: skip


def _events() -> tuple[tuple[str, str], ...]:
    return (
        ("", translate("coupons", "never")),
        (Event.JOIN.value, translate("coupons", "joining")),
        (Event.BIRTHDAY.value, translate("coupons", "the birthday")),
        (Event.TOP_UP.value, translate("coupons", "a top-up")),
        (Event.NTH_VISIT.value, translate("coupons", "the Nth visit")),
        (Event.NEXT_ORDER.value, translate("coupons", "a sale, for the next one")),
    )


def spread(template: CouponTemplate) -> dict[str, Any]:
    """Return a kind as the form has it."""
    record: dict[str, Any] = json.loads(template.to_json())
    record["goods"] = [
        *({"goods": f"{CATEGORY}{one}"} for one in template.target.categories),
        *({"goods": f"{ITEM}{one}"} for one in template.target.items),
    ]
    record["hours"] = ", ".join(_clock(one) for one in template.conditions.hours)
    record["event"] = template.issue.event.value if template.issue is not None else ""
    record["figure"] = template.issue.figure if template.issue is not None else 0
    return record


def gathered(record: dict[str, Any]) -> CouponTemplate:
    """Return the kind of a form's record. Refuses: RULES_NOT_VALID with the field."""
    result: dict[str, Any] = json.loads(json.dumps(record))
    goods = list(dict.fromkeys(row["goods"] for row in result.pop("goods")))
    result["target"] = {
        "items": [one.removeprefix(ITEM) for one in goods if one.startswith(ITEM)],
        "categories": [one.removeprefix(CATEGORY) for one in goods if one.startswith(CATEGORY)],
    }
    hours = [_read_hours(part) for part in result.pop("hours").replace("，", ",").split(",") if part.strip()]
    result["conditions"]["hours"] = [{"from_minute": one.from_minute, "to_minute": one.to_minute} for one in hours]
    event, figure = result.pop("event"), result.pop("figure")
    tier_id = (result["issue"] or {}).get("tier_id")
    result["issue"] = {"event": event, "figure": figure, "tier_id": tier_id} if event else None
    return CouponTemplate.from_json(json.dumps(result))


def _clock(hours: Hours) -> str:
    first, last = (f"{minute // 60:02d}:{minute % 60:02d}" for minute in (hours.from_minute, hours.to_minute))
    return f"{first}-{last}"


def _read_hours(text: str) -> Hours:
    """Read `14:00-17:00` or `14-17`."""
    first, _, last = text.strip().replace("–", "-").partition("-")
    try:
        return Hours(_minute(first) % 1440, _minute(last) or 1440)
    except ValueError:
        raise Refusal(Refused.RULES_NOT_VALID, field="hours") from None


def _minute(text: str) -> int:
    hour, _, minute = text.strip().partition(":")
    if not (hour.isascii() and hour.isdigit() and (minute or "0").isascii() and (minute or "0").isdigit()):
        raise ValueError(text)
    if hour == "24" and int(minute or 0) == 0:
        return 1440
    at = time(int(hour), int(minute or 0))
    return at.hour * 60 + at.minute


class CouponForm(FormModel):
    """Edits one kind; a save is a new version, and coupons that are out stay under theirs."""

    kept = Signal(object)
    """The kind as it was saved."""
    exampled = Signal(str)
    """What the coupon as typed does to a small bill."""

    def __init__(self, context: Context, template: CouponTemplate, parent: QObject | None = None) -> None:
        self.template = template
        self._rules: Rules | None = None
        self._items: dict[str, Item] = {}
        super().__init__(context, groups(template.benefit), self.load, self.store, parent)
        self.state_changed.connect(self._show_example)

    def load(self, app: Any) -> tuple[dict[str, Any], str]:
        """Read what the example is priced by; the kind itself came with the list."""
        self._rules = app.settings.rules()
        return spread(self.template), ""

    def lists(self, app: Any) -> Mapping[str, tuple[tuple[Any, str], ...]]:
        """Read the goods that a coupon may be for."""
        items = sorted(app.items.all(active_only=False), key=lambda item: item.name)
        self._items = {item.id: item for item in items}
        categories = category_paths(app.items.categories())
        named = tuple((f"{CATEGORY}{one}", translate("coupons", "all of {category}").format(category=name))
                      for one, name in categories)  # fmt: skip
        return {"goods": (*named, *((f"{ITEM}{item.id}", item.name) for item in items))}

    def store(self, app: Any, record: dict[str, Any]) -> CouponTemplate:
        """Keep it."""
        self.template = app.coupons.save_kind(self.by, gathered(record))
        return self.template

    def stored(self, answer: CouponTemplate) -> Message:
        """Tell the till and the list."""
        self.tell(Changes.COUPONS | Changes.AUDIT)
        self.kept.emit(answer)
        if answer.version == 1:
            return success(translate("coupons", "{name} can be issued now.").format(name=answer.name))
        words = translate("coupons", "{name} is saved. Coupons that are out keep what they promised.")
        return success(words.format(name=answer.name))

    def begin(self) -> None:
        """Let a kind that is not kept yet be saved as it stands."""
        self.set_state(saved={})

    # -- the example

    def _show_example(self, _state: object) -> None:
        self.exampled.emit(self.example())

    def example(self) -> str:
        """Return what the coupon, as it is typed, does to a small bill; '' while it is not whole."""
        state = self.state
        if not state.ready or self._rules is None:
            return ""
        record, errors = filled(self.groups, spread(self.template), state.values, self.asset)
        if errors:
            return ""
        try:
            template = replace(gathered(record), conditions=replace(gathered(record).conditions, hours=()))
            line = self._line(template)
            day = template.conditions.first_day or self.context.clock.now().astimezone(self.context.shop.zone).date()
            while template.conditions.weekdays and day.weekday() not in template.conditions.weekdays:
                day = date.fromordinal(day.toordinal() + 1)
            tiers = template.conditions.tiers
            standing = Standing("example", tiers[0] if tiers else None)
            quote = price(Basket((line,)), standing, self._rules, day, offers=(Offer(template),))
        except Refusal:
            return ""
        listed, due = money(quote.listed), money(quote.total_due)
        if isinstance(template.benefit, ExtraPoints):
            return said(template.benefit, self.asset, self.context.language)
        goods = f"{line.quantity // _PIECE} × {line.name}" if line.name else ""
        words = translate("coupons", "Example: {goods} for {listed} costs {due} with this coupon.")
        if not goods:
            words = translate("coupons", "Example: a bill of {listed} costs {due} with this coupon.")
        return words.format(goods=goods, listed=listed, due=due)

    def _line(self, template: CouponTemplate) -> Line:
        """Return goods that the coupon is for, as many as it asks for."""
        benefit, conditions = template.benefit, template.conditions
        assert self._rules is not None
        count = max(1, conditions.minimum_pieces)
        if isinstance(benefit, BuyGet):
            count = max(count, benefit.buy + benefit.get)
        elif isinstance(benefit, CheapestFree):
            count = max(count, benefit.from_pieces)
        elif isinstance(benefit, FreePieces):
            count = max(count, benefit.free_pieces)
        item = next((self._items[one] for one in template.target.items if one in self._items), None)
        category = next(iter(template.target.categories), None)
        if item is None and category is not None:
            item = next((one for one in self._items.values() if one.category_id == category), None)
        least = conditions.minimum_spend * 2 or 100 * 10 ** (self.asset.scale + 1)
        each = item.price if item is not None and item.price else max(1, least // count)
        count = max(count, -(-conditions.minimum_spend // each) if each else 1)
        return Line(
            "1", item.name if item is not None else "", count * _PIECE, Amount(each, self.asset),
            self._rules.prices.default_tax_rate, item_id=item.id if item is not None else None,
            category=item.category_id if item is not None else category,
        )  # fmt: skip
