"""Kinds of coupon, issuing them by hand and to a segment, paper of them, and what came of each (C6, C7)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from shop_member.domain.benefits import Benefit
from shop_member.domain.changes import Changes
from shop_member.domain.coupons import CouponTemplate
from shop_member.domain.ids import new_id
from shop_member.domain.rules import Tier
from shop_member.domain.segments import Segment
from shop_member.domain.views import CouponEffect, MemberRow
from shop_member.i18n import translate
from shop_member.services.coupons import HeldCoupon, Issued
from ui.messages import Message, info, success
from ui.screen import Context
from ui.tasks import Lane
from ui.view_model import ViewModel

FORM, ISSUE, EFFECT = "form", "issue", "effect"
EVERYBODY, TIER, TAG, BIRTHDAY, SILENT, BUSY = "everybody", "tier", "tag", "birthday", "silent", "busy"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which members a campaign is for, as it is chosen: one filter and its figure, and whether consent is asked."""

    by: str = EVERYBODY
    value: str = ""
    consent: bool = False

    def segment(self) -> Segment | None:
        """Return the segment, or None while the figure is missing."""
        figure = int(self.value) if self.value.isascii() and self.value.isdigit() else 0
        found = {
            EVERYBODY: Segment(),
            TIER: Segment(tiers=(self.value,)) if self.value else None,
            TAG: Segment(tags=(self.value,)) if self.value else None,
            BIRTHDAY: Segment(birthday_month=figure) if 1 <= figure <= 12 else None,
            SILENT: Segment(silent_days=figure) if figure else None,
            BUSY: Segment(visits=figure, within_days=90) if figure else None,
        }[self.by]
        return replace(found, with_consent=self.consent) if found is not None else None


@dataclass(frozen=True, slots=True)
class State:
    """Every kind, the one in sight and its page, whom to issue to and how many that are, what came of it."""

    kinds: tuple[CouponTemplate, ...] = ()
    tiers: tuple[Tier, ...] = ()
    tags: tuple[str, ...] = ()
    chosen: str = ""
    page: str = FORM
    effect: CouponEffect | None = None
    wanted: Wanted = Wanted()
    size: int | None = None
    hits: tuple[MemberRow, ...] = ()
    printed: tuple[HeldCoupon, ...] = ()
    busy: bool = False
    message: Message | None = None

    @property
    def kind(self) -> CouponTemplate | None:
        """The kind in sight, None for one that is being made."""
        return next((one for one in self.kinds if one.id == self.chosen), None)


class CouponsModel(ViewModel):
    """Everything about coupons that is not at the till."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(State(), context.runner, parent)
        self.context = context
        self._asked = 0
        self._request = new_id()

    @property
    def _by(self) -> str:
        actor = self.context.session.actor
        return actor.staff_id if actor is not None else ""

    def read(self, choose: str = "") -> None:
        """Read every kind, and show one."""

        def call(app: Any) -> tuple[tuple[CouponTemplate, ...], tuple[Tier, ...], tuple[str, ...]]:
            kinds = app.coupons.kinds(active_only=False)
            return kinds, app.settings.rules().tiers.tiers, tuple(app.cards.tags(self._by))

        def took(answer: Any) -> None:
            kinds, tiers, tags = answer
            kinds = tuple(sorted(kinds, key=lambda one: (not one.active, one.name)))
            self.set_state(kinds=kinds, tiers=tiers, tags=tags, busy=False)
            wanted = choose or self.state.chosen
            known = [one.id for one in kinds]
            self.choose(wanted if wanted in known else (known[0] if known else ""))

        self.run(call, took)

    def choose(self, kind_id: str) -> None:
        """Show a kind."""
        same = kind_id == self.state.chosen
        self.set_state(
            chosen=kind_id, effect=self.state.effect if same else None, printed=() if not same else self.state.printed
        )
        self._read_page()

    def show_page(self, page: str) -> None:
        """Show the editor, issuing, or what came of it."""
        self.set_state(page=page, message=None)
        self._read_page()

    def begin(self, benefit: Benefit) -> CouponTemplate:
        """Return a new kind to edit; it is kept once it is saved."""
        self.set_state(chosen="", page=FORM, effect=None, message=None)
        return CouponTemplate("", translate("coupons", "New coupon"), benefit)

    def _read_page(self) -> None:
        if self.state.kind is None:
            return
        if self.state.page == EFFECT:
            by, kind_id = self._by, self.state.chosen
            self.run(
                lambda app: app.coupons.effect(by, kind_id),
                lambda found: self.set_state(effect=found),
                lane=Lane.OFFICE,
            )
        elif self.state.page == ISSUE:
            self.want(self.state.wanted)

    # -- issuing

    def want(self, wanted: Wanted) -> None:
        """Choose whom the campaign is for, and count them."""
        segment = wanted.segment()
        self._asked += 1
        number, by = self._asked, self._by
        self.set_state(wanted=wanted, size=None)

        def counted(size: int) -> None:
            if number == self._asked:
                self.set_state(size=size)

        if segment is not None:
            self.run(lambda app: app.coupons.campaign_size(by, segment), counted, lane=Lane.OFFICE)

    def campaign(self) -> None:
        """Issue a coupon to everybody who is counted."""
        segment, kind, by, request = self.state.wanted.segment(), self.state.kind, self._by, self._request
        if segment is None or kind is None or self.state.busy or not self.state.size:
            return
        self.set_state(busy=True, message=None)
        self.run(lambda app: app.coupons.campaign(request, by, kind.id, segment), self._issued, self._refused)

    def _issued(self, issued: Issued) -> None:
        self._request = new_id()
        words = translate("coupons", "%n members have the coupon now.", issued.count)
        self.context.events.changed.emit(issued.changes, "coupons")
        self.set_state(busy=False, message=success(words))

    def _refused(self, error: Exception) -> None:
        self.set_state(busy=False)
        self.fail(error)

    def find(self, text: str) -> None:
        """Find members to give one coupon to."""
        if not text.strip():
            self.set_state(hits=())
            return
        by = self._by
        self.run(lambda app: app.guests.search(by, text, 20), lambda found: self.set_state(hits=found.rows))

    def give(self, member: MemberRow) -> None:
        """Give one coupon to a member."""
        kind, by, request = self.state.kind, self._by, self._request
        if kind is None or self.state.busy:
            return
        self.set_state(busy=True, message=None)

        def given(issued: Issued) -> None:
            self._request = new_id()
            self.context.events.changed.emit(issued.changes, "coupons")
            words = translate("coupons", "{name} has the coupon now.").format(name=member.name)
            self.set_state(busy=False, hits=(), message=success(words))

        self.run(lambda app: app.coupons.issue(request, by, kind.id, member.id), given, self._refused)

    def print_codes(self, count: int) -> None:
        """Issue coupons that belong to nobody, to be printed on a sheet."""
        kind, by, request = self.state.kind, self._by, self._request
        if kind is None or self.state.busy or count <= 0:
            return
        self.set_state(busy=True, message=None)

        def call(app: Any) -> tuple[Issued, tuple[HeldCoupon, ...]]:
            issued = app.coupons.issue(request, by, kind.id, None, count)
            return issued, app.coupons.issued(by, issued.seq)

        def made(answer: tuple[Issued, tuple[HeldCoupon, ...]]) -> None:
            self._request = new_id()
            issued, held = answer
            self.context.events.changed.emit(issued.changes | Changes.COUPONS, "coupons")
            words = translate("coupons", "%n coupons are ready for paper.", len(held))
            self.set_state(busy=False, printed=held, message=info(words))

        self.run(call, made, self._refused)

    def save_sheet(self, path: Path, held: Sequence[HeldCoupon], paper: str = "A4") -> None:
        """Write a sheet of coupons with their codes."""
        by, seq_ids = self._by, tuple(one.coupon.id for one in held)
        self.set_state(busy=True, message=None)

        def call(app: Any) -> int:
            from shop_member.printing.vouchers import write_voucher_sheet

            return write_voucher_sheet(app.coupons.documents(by, seq_ids), path, paper).pages

        def written(_: int) -> None:
            words = translate("coupons", "Saved as {name}.").format(name=path.name)
            self.set_state(busy=False, message=success(words))

        self.run(call, written, self._refused, lane=Lane.OFFICE)
