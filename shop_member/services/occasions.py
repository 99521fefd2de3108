"""Coupons that come by themselves: on joining, birthdays, top-ups, levels, visits and orders, and at milestones (C6, P9)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date

from shop_member.domain.coupons import CouponTemplate, Event, Issue
from shop_member.domain.ledger import EntryKind, Postings, fingerprint
from shop_member.domain.milestones import Mark, Progress, crossed
from shop_member.domain.permissions import Actor
from shop_member.domain.ports import Work
from shop_member.domain.rules import Rules
from shop_member.services.accounts import total_activity
from shop_member.services.desk import Booked, Desk
from shop_member.services.offers import book_issued, new_coupon


@dataclass(frozen=True, slots=True)
class _Once:
    """A gift that comes once: its name, under which the entry that gave it is remembered."""

    name: str

    @property
    def mark(self) -> str:
        return fingerprint("once", self.name)


@dataclass(slots=True)
class Gifts:
    """What one event gives: gathered, booked with the event's entry, then remembered under its number."""

    templates: list[CouponTemplate] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)
    once: list[_Once] = field(default_factory=list)
    passed: tuple[Mark, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of the coupons, one for each."""
        return tuple(template.name for template in self.templates)

    def book(self, postings: Postings, member_id: str, on: date) -> None:
        """Issue the coupons into the event's own entry."""
        counts: dict[tuple[str, int], int] = {}
        kinds = {(one.id, one.version): one for one in self.templates}
        for one in self.templates:
            counts[one.id, one.version] = counts.get((one.id, one.version), 0) + 1
        for key, count in counts.items():
            book_issued(postings, kinds[key], [new_coupon(kinds[key], member_id, on)] * count)

    def keep(self, work: Work, member_id: str, on: date, seq: int) -> None:
        """Remember what comes once, and the milestones."""
        for one in self.once:
            work.ledger.record_request(one.name, one.mark, f"gift:{seq}")
        for mark in self.passed:
            work.gifts.add_mark(member_id, mark, on, seq)


def open_templates(work: Work, ids: Iterable[str], on: date) -> list[CouponTemplate]:
    """Return the kinds of these ids that can be issued on a day; one that was withdrawn since is left out."""
    return [one for template_id in ids if (one := work.coupons.kind(template_id)) is not None and _open(one, on)]


def _open(template: CouponTemplate, on: date) -> bool:
    last_day = template.last_day(on)
    return template.active and not template.applies_itself and (last_day is None or last_day >= on)


def _on_event(work: Work, event: Event, on: date, fits: Callable[[Issue], bool]) -> list[CouponTemplate]:
    found = work.coupons.on_event(event)
    return [one for one in found if one.issue is not None and fits(one.issue) and _open(one, on)]


def _always(_: Issue) -> bool:
    return True


def _different(templates: list[CouponTemplate]) -> list[CouponTemplate]:
    """A kind that two rules name for one event comes once."""
    return list({one.id: one for one in templates}.values())


def _add_once(work: Work, gifts: Gifts, name: str, templates: list[CouponTemplate]) -> None:
    """Add gifts that come once under a name; what a voided entry had given may come again."""
    for time in range(1, 100):
        once = _Once(name if time == 1 else f"{name}:{time}")
        outcome = work.ledger.find_request(once.name, once.mark)
        if outcome is None:
            gifts.templates += templates
            gifts.once.append(once)
            return
        seq = outcome.partition(":")[2]
        if not seq.isdigit() or not any(one.kind is EntryKind.VOID for one in work.bills.entries_about(int(seq))):
            return


# -- one function an event


def on_level(
    work: Work, gifts: Gifts, rules: Rules, member_id: str, before: str | None, after: str | None, on: date
) -> None:
    """Add the welcome coupons of a level that was reached, once per level (T3)."""
    if after is None or rules.tiers.rank(after) <= rules.tiers.rank(before):
        return
    benefits = next((one for one in rules.tier_benefits if one.tier_id == after), None)
    templates = _on_event(work, Event.TIER, on, lambda issue: issue.tier_id == after)
    templates = _different(templates + open_templates(work, benefits.welcome_coupons if benefits else (), on))
    if templates:
        _add_once(work, gifts, f"welcome:{member_id}:{after}", templates)


def on_top_up(work: Work, gifts: Gifts, units: int, ladder: Iterable[str], on: date) -> None:
    """Add the coupons of the ladder's step and those of every top-up that is large enough."""
    gifts.templates += open_templates(work, ladder, on)
    gifts.templates += _on_event(work, Event.TOP_UP, on, lambda issue: units >= issue.figure)


@dataclass(frozen=True, slots=True)
class Bought:
    """A sale as occasions see it: what the goods cost, and the points it won."""

    goods: int
    points: int


def on_sale(work: Work, gifts: Gifts, rules: Rules, member_id: str, bought: Bought, on: date) -> None:
    """Add coupons for the next order and for every n-th visit, and what milestones give."""
    gifts.templates += _on_event(work, Event.NEXT_ORDER, on, lambda issue: 0 < bought.goods >= issue.figure)
    visits = work.coupons.on_event(Event.NTH_VISIT)
    milestones = [one for one in rules.milestones if one.active]
    if not visits and not milestones:
        return
    joined = (member_id, *work.members.merged_into(member_id))
    past = total_activity(work.bills.activity(one, date.min, on) for one in joined)
    new_visit = not any(work.bills.visited(one, on) for one in joined)
    before = Progress(past.visits, past.points_earned)
    after = Progress(past.visits + new_visit, past.points_earned + bought.points)
    if new_visit:
        for one in visits:
            if one.issue is not None and after.visits % one.issue.figure == 0 and _open(one, on):
                _add_once(work, gifts, f"visit:{member_id}:{one.id}:{after.visits}", [one])
    crossing = crossed(milestones, before, after, work.gifts.marks(joined))
    gifts.passed = crossing.passed
    for reached in crossing.gives:
        gifts.templates += open_templates(work, [reached.rule.coupon] if reached.rule.coupon else [], on)
        if reached.rule.message.strip():
            gifts.messages.append(reached.rule.message)


def on_term(work: Work, gifts: Gifts, term_id: str, coupons: Iterable[str], on: date) -> None:
    """Add the coupons that come with a term of a paid membership, once as it begins (T4)."""
    templates = open_templates(work, coupons, on)
    if templates:
        _add_once(work, gifts, f"term:{term_id}", templates)


def on_joining(work: Work, desk: Desk, member_id: str, actor: Actor | None) -> Booked | None:
    """Give a new member what joining and their first level give, as an entry of its own."""
    gifts, on, rules = Gifts(), desk.today(), desk.rules()
    welcome = _on_event(work, Event.JOIN, on, _always)
    if welcome:
        _add_once(work, gifts, f"join:{member_id}", welcome)
    on_level(work, gifts, rules, member_id, None, work.members.tier_state(member_id).tier_id, on)
    return give_alone(work, desk, gifts, member_id, f"joined:{member_id}", actor)


def on_birthday(work: Work, desk: Desk, member_id: str, year: int) -> Booked | None:
    """Give a member the birthday coupons of a year, those of their level among them, once."""
    gifts, on = Gifts(), desk.today()
    tier_id = work.members.tier_state(member_id).tier_id
    benefits = next((one for one in desk.rules().tier_benefits if one.tier_id == tier_id), None)
    templates = _on_event(work, Event.BIRTHDAY, on, _always)
    templates = _different(templates + open_templates(work, benefits.birthday_coupons if benefits else (), on))
    if templates:
        _add_once(work, gifts, f"birthday:{member_id}:{year}", templates)
    return give_alone(work, desk, gifts, member_id, f"birthday-gift:{member_id}:{year}", None)


def give_alone(
    work: Work, desk: Desk, gifts: Gifts, member_id: str, request_id: str, actor: Actor | None
) -> Booked | None:
    """Book gifts as an entry of their own, once under the request id; nothing to give books nothing."""
    mark = fingerprint("gifts", request_id)
    if not gifts.templates or work.ledger.find_request(request_id, mark) is not None:
        return None
    postings, on = Postings(), desk.today()
    gifts.book(postings, member_id, on)
    booked = desk.post(
        work, EntryKind.COUPON_ISSUE, postings.done(), request_id=request_id, fingerprint=mark, actor=actor
    )
    gifts.keep(work, member_id, on, booked.seq)
    return booked


def keep_welcomes(work: Work, rules: Rules, gone_id: str, kept_id: str, seq: int) -> None:
    """Let whoever stays after a merge not get again what the other one got (rules.md, Members)."""
    names = [("welcome", tier.id) for tier in rules.tiers.tiers]
    for kind, what in names:
        had, has = _Once(f"{kind}:{gone_id}:{what}"), _Once(f"{kind}:{kept_id}:{what}")
        if work.ledger.find_request(had.name, had.mark) and not work.ledger.find_request(has.name, has.mark):
            work.ledger.record_request(has.name, has.mark, f"gift:{seq}")
