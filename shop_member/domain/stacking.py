"""How coupons and discounts by hand work together on one bill (C4, C5; rules.md, order of pricing).

Free goods, then item discounts, then the single best order discount. Of coupons for the same goods (and of those for the
whole order) one counts, the best; stackable ones join it, compounded in their stated order. An exclusive coupon counts
alone or not at all, whichever makes the cheaper bill. A coupon whose minimum the basket misses leaves, and every one that
did not count says why.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from shop_member.domain.amounts import Amount, ratio
from shop_member.domain.benefits import ExtraPoints, Place, pieces
from shop_member.domain.bills import CouponOutcome, Draft, PriceStep, StepKind
from shop_member.domain.coupons import Offer, Stacking, check
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.moments import Moment

HandStage = Callable[[Draft], Draft]

_STEPS = {
    Place.FREE_GOODS: StepKind.COUPON_FREE_GOODS,
    Place.ITEM: StepKind.COUPON_ITEM,
    Place.ORDER: StepKind.COUPON_ORDER,
}


@dataclass(frozen=True, slots=True)
class HandStages:
    """What a person gave: on lines, and on the whole (None for nothing), each a step from draft to draft."""

    items: HandStage
    order: HandStage | None = None


@dataclass(frozen=True, slots=True)
class _Tried:
    """A bill as one choice of coupons makes it."""

    draft: Draft
    outcomes: tuple[CouponOutcome, ...]

    @property
    def units(self) -> int:
        return sum(self.draft.nets[at] for at in self.draft.goods())


def discount(draft: Draft, offers: Sequence[Offer], by_hand: HandStages, moment: Moment, shop: str = "") -> Draft:
    """Return the draft after every discount, with an outcome for each coupon brought and each kind that applied itself.

    `draft` has its member prices and rewards. Nothing refuses here: a coupon that can't count says so in its outcome.
    """
    ready, outcomes = _admitted(draft, offers, moment, shop)
    alone = [offer for offer in ready if offer.template.stacking is Stacking.EXCLUSIVE]
    others = [offer for offer in ready if offer.template.stacking is not Stacking.EXCLUSIVE]
    best = _bill(draft, others, by_hand)
    winner: Offer | None = None
    for offer in alone:
        tried = _bill(draft, [offer], replace(by_hand, order=None))
        if tried.units < best.units or (not others and not best.outcomes and _gives(tried)):
            best, winner = tried, offer
    for offer in alone if winner is None else [one for one in ready if one is not winner]:
        outcomes.append(_left_out(draft, offer, Refused.COUPON_BETTER_ONE, other=_name(winner, best)))
    found = {outcome.key: outcome for outcome in (*outcomes, *best.outcomes)}
    told = tuple(found[offer.key] for offer in offers if offer.key in found)
    return replace(best.draft, outcomes=tuple(one for one in told if one.used or one.coupon_id is not None))


def _gives(tried: _Tried) -> bool:
    return any(outcome.used for outcome in tried.outcomes)


def _name(winner: Offer | None, best: _Tried) -> str:
    if winner is not None:
        return winner.template.name
    return next((outcome.name for outcome in best.outcomes if outcome.used), "")


def _admitted(
    draft: Draft, offers: Sequence[Offer], moment: Moment, shop: str
) -> tuple[list[Offer], list[CouponOutcome]]:
    """Return the offers that may be used now, in their stated order, and an outcome for each of the others."""
    ready: list[Offer] = []
    outcomes = []
    taken: dict[str, int] = {}
    for offer in sorted(offers, key=lambda one: (*one.template.order, one.key)):
        try:
            check(offer, draft.standing, moment, shop)
            if offer.left is not None and taken.get(offer.template.id, 0) >= offer.left:
                raise Refusal(Refused.COUPON_LIMIT, name=offer.template.name)
        except Refusal as refusal:
            outcomes.append(_left_out(draft, offer, refusal.code, **refusal.fields))
            continue
        taken[offer.template.id] = taken.get(offer.template.id, 0) + 1
        ready.append(offer)
    return ready, outcomes


def _bill(draft: Draft, offers: Sequence[Offer], by_hand: HandStages) -> _Tried:
    """Price with these coupons; those whose minimum is missed leave one by one, the last in order first."""
    staying = list(offers)
    left: list[CouponOutcome] = []
    while True:
        items, outcomes = _items(draft, staying, by_hand)
        missed = [(offer, refusal) for offer in staying if (refusal := _missed(items, offer)) is not None]
        if not missed:
            break
        offer, refusal = missed[-1]
        staying.remove(offer)
        left.append(_left_out(draft, offer, refusal.code, **refusal.fields))
    final, order = _order(items, [one for one in staying if one.template.place is Place.ORDER], by_hand)
    points = [_with_points(final, one) for one in staying if one.template.place is Place.POINTS]
    return _Tried(final, (*left, *outcomes, *order, *points))


def _with_points(draft: Draft, offer: Offer) -> CouponOutcome:
    benefit = offer.template.benefit
    if not isinstance(benefit, ExtraPoints) or not _places(draft, offer):
        return _outcome(draft, offer, 0, Refused.COUPON_NO_GOODS)
    outcome = _outcome(draft, offer, 0, None)
    return replace(outcome, points=benefit.extra_points, per_mille=benefit.extra_per_mille)


def _items(draft: Draft, offers: Sequence[Offer], by_hand: HandStages) -> tuple[Draft, list[CouponOutcome]]:
    free = [offer for offer in offers if offer.template.place is Place.FREE_GOODS]
    item = [offer for offer in offers if offer.template.place is Place.ITEM]
    draft, first = _best_per_goods(draft, free)
    draft, second = _best_per_goods(by_hand.items(draft), item)
    return draft, first + second


def _best_per_goods(draft: Draft, offers: Sequence[Offer]) -> tuple[Draft, list[CouponOutcome]]:
    """Apply coupons for certain goods: of those that compete for a line the one that gives most, joined by stackable ones."""
    outcomes: list[CouponOutcome] = []
    competing = [offer for offer in offers if offer.template.stacking is Stacking.BEST]
    chosen = [offer for offer in offers if offer.template.stacking is not Stacking.BEST]
    claimed: dict[int, Offer] = {}
    for offer in sorted(competing, key=lambda one: -sum(_off(draft, one))):
        places = [at for at, units in enumerate(_off(draft, offer)) if units]
        rivals = [claimed[at] for at in places if at in claimed]
        if rivals:
            outcomes.append(_left_out(draft, offer, Refused.COUPON_BETTER_ONE, other=rivals[0].template.name))
            continue
        claimed.update(dict.fromkeys(places, offer))
        chosen.append(offer)
    for offer in sorted(chosen, key=lambda one: (*one.template.order, one.key)):
        draft, outcome = _apply(draft, offer)
        outcomes.append(outcome)
    return draft, outcomes


def _order(draft: Draft, offers: Sequence[Offer], by_hand: HandStages) -> tuple[Draft, list[CouponOutcome]]:
    """Apply the single best order discount, a coupon or the one by hand, and the stackable ones in their stated order."""
    stackable = [offer for offer in offers if offer.template.stacking is not Stacking.BEST]
    competing = [offer for offer in offers if offer.template.stacking is Stacking.BEST]
    best: tuple[Draft, list[CouponOutcome], Offer | None] | None = None
    candidates: list[tuple[Offer | None, HandStage | None]] = [(offer, None) for offer in competing]
    if by_hand.order is not None:
        candidates.insert(0, (None, by_hand.order))
    for offer, hand in candidates or [(None, None)]:
        together = [*stackable, *([offer] if offer else [])]
        tried = hand(draft) if hand else draft
        outcomes = []
        for one in sorted(together, key=lambda entry: (*entry.template.order, entry.key)):
            tried, outcome = _apply(tried, one)
            outcomes.append(outcome)
        if best is None or sum(tried.nets) < sum(best[0].nets):
            best = (tried, outcomes, offer)
    assert best is not None
    tried, outcomes, winner = best
    name = winner.template.name if winner else ""
    lost = [_left_out(draft, one, Refused.COUPON_BETTER_ONE, other=name) for one in competing if one is not winner]
    return tried, outcomes + lost


def _apply(draft: Draft, offer: Offer) -> tuple[Draft, CouponOutcome]:
    template = offer.template
    places = _places(draft, offer)
    if not places:
        return draft, _outcome(draft, offer, 0, Refused.COUPON_NO_GOODS)
    off = _off(draft, offer)
    step = PriceStep(
        _STEPS[template.place], Amount(0, draft.asset), label=template.name,
        per_mille=getattr(template.benefit, "percent_off", None), coupon=offer.key,
    )  # fmt: skip
    taken = draft.take(off, step)
    return taken, _outcome(draft, offer, sum(off), None if any(off) else Refused.COUPON_GAVE_NOTHING)


def _places(draft: Draft, offer: Offer) -> list[int]:
    return [at for at in draft.goods() if offer.template.target.matches(draft.basket.lines[at])]


def _off(draft: Draft, offer: Offer) -> list[int]:
    return offer.template.benefit.off(draft, _places(draft, offer))


def _missed(draft: Draft, offer: Offer) -> Refusal | None:
    """Return which minimum the basket misses after free goods and item discounts, or None."""
    conditions = offer.template.conditions
    if conditions.minimum_spend:
        spend = goods_spend(draft, with_tax=conditions.minimum_with_tax)
        if spend < conditions.minimum_spend:
            missing = Amount(conditions.minimum_spend - spend, draft.asset)
            return Refusal(Refused.COUPON_BELOW_MINIMUM, name=offer.template.name, missing=missing)
    if conditions.minimum_pieces:
        count = pieces(draft, _places(draft, offer))
        if count < conditions.minimum_pieces:
            missing_pieces = conditions.minimum_pieces - count
            return Refusal(Refused.COUPON_TOO_FEW, name=offer.template.name, pieces=missing_pieces)
    return None


def goods_spend(draft: Draft, *, with_tax: bool) -> int:
    """Return what all goods cost at this point in units, with tax inside or without it; tax per rate, half up."""
    inside = draft.rules.prices.prices_include_tax
    by_rate: dict[int, int] = {}
    for at in draft.goods():
        rate = draft.basket.lines[at].tax_rate
        by_rate[rate] = by_rate.get(rate, 0) + draft.nets[at]
    if inside == with_tax:
        return sum(by_rate.values())
    if with_tax:
        return sum(units + ratio(units * rate, 10_000) for rate, units in by_rate.items())
    return sum(units - ratio(units * rate, 10_000 + rate) for rate, units in by_rate.items())


def _outcome(draft: Draft, offer: Offer, units: int, reason: Refused | None) -> CouponOutcome:
    template = offer.template
    return CouponOutcome(
        key=offer.key,
        coupon_id=offer.coupon.id if offer.coupon else None,
        template_id=template.id,
        version=template.version,
        name=template.name,
        worth=Amount(units, draft.asset),
        reason=reason,
    )


def _left_out(draft: Draft, offer: Offer, reason: Refused, **fields: object) -> CouponOutcome:
    fields.setdefault("name", offer.template.name)
    return replace(_outcome(draft, offer, 0, reason), fields=tuple(sorted(fields.items())))
