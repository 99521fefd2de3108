"""One unit of work: the repositories on one connection inside one database transaction.

A repository is imported when it is first asked for: the window is to stand before all of them are read.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from shop_member.domain.changes import Changes
from shop_member.store.session import Session
from shop_member.store.session import once as cached_property

if TYPE_CHECKING:
    from shop_member.store.audit import AuditRepository
    from shop_member.store.bills import BillRepository
    from shop_member.store.campaigns import CampaignRepository
    from shop_member.store.cards import CardRepository
    from shop_member.store.coupons import CouponRepository
    from shop_member.store.exports import ExportRepository
    from shop_member.store.gift_cards import GiftCardRepository
    from shop_member.store.gifts import GiftRepository
    from shop_member.store.held import HeldRepository
    from shop_member.store.items import ItemRepository, PictureRepository
    from shop_member.store.ledger import LedgerRepository
    from shop_member.store.members import MemberRepository
    from shop_member.store.months import MonthRepository
    from shop_member.store.outbox import ImportRepository, OutboxRepository
    from shop_member.store.plans import PlanRepository
    from shop_member.store.reports import ReportRepository
    from shop_member.store.segments import SegmentRepository
    from shop_member.store.settings import RuleRepository, SettingRepository
    from shop_member.store.shifts import ShiftRepository
    from shop_member.store.staff import StaffRepository


class Work:
    """Hands out repositories; what they changed is gathered in `changes`."""

    def __init__(self, execute: Callable[..., Any], key: bytes) -> None:
        self._session = Session(execute, key)

    @property
    def changes(self) -> Changes:
        """What this work has written so far."""
        return self._session.changes

    @property
    def requests(self) -> list[str]:
        """Request ids recorded by this work, by which an unknown outcome is resolved."""
        return self._session.requests

    @property
    def head(self) -> tuple[int, str] | None:
        """Seq and hash of the last entry posted by this work, if any."""
        ledger: LedgerRepository | None = self.__dict__.get("ledger")
        return None if ledger is None else ledger.posted_head

    def finish(self) -> None:
        """Run just before the commit."""

    @cached_property
    def ledger(self) -> LedgerRepository:
        """The journal."""
        from shop_member.store.ledger import LedgerRepository

        return LedgerRepository(self._session)

    @cached_property
    def bills(self) -> BillRepository:
        """Entries and bills read back, and what members did."""
        from shop_member.store.bills import BillRepository

        return BillRepository(self._session)

    @cached_property
    def reports(self) -> ReportRepository:
        """Totals of shifts and periods."""
        from shop_member.store.reports import ReportRepository

        return ReportRepository(self._session)

    @cached_property
    def members(self) -> MemberRepository:
        """Members."""
        from shop_member.store.members import MemberRepository

        return MemberRepository(self._session)

    @cached_property
    def cards(self) -> CardRepository:
        """Cards."""
        from shop_member.store.cards import CardRepository

        return CardRepository(self._session, self.members)

    @cached_property
    def staff(self) -> StaffRepository:
        """Staff, roles, wrong PINs, used approvals."""
        from shop_member.store.staff import StaffRepository

        return StaffRepository(self._session)

    @cached_property
    def coupons(self) -> CouponRepository:
        """Kinds of coupon and issued coupons."""
        from shop_member.store.coupons import CouponRepository

        return CouponRepository(self._session)

    @cached_property
    def segments(self) -> SegmentRepository:
        """Members of a segment."""
        from shop_member.store.segments import SegmentRepository

        return SegmentRepository(self._session)

    @cached_property
    def campaigns(self) -> CampaignRepository:
        """Coupons for a whole segment."""
        from shop_member.store.campaigns import CampaignRepository

        return CampaignRepository(self._session, self.ledger)

    @cached_property
    def gifts(self) -> GiftRepository:
        """Gifts that come by and by."""
        from shop_member.store.gifts import GiftRepository

        return GiftRepository(self._session)

    @cached_property
    def gift_cards(self) -> GiftCardRepository:
        """Gift cards."""
        from shop_member.store.gift_cards import GiftCardRepository

        return GiftCardRepository(self._session)

    @cached_property
    def plans(self) -> PlanRepository:
        """Session cards, paid memberships, tabs."""
        from shop_member.store.plans import PlanRepository

        return PlanRepository(self._session)

    @cached_property
    def items(self) -> ItemRepository:
        """Items and categories."""
        from shop_member.store.items import ItemRepository

        return ItemRepository(self._session)

    @cached_property
    def pictures(self) -> PictureRepository:
        """Pictures of items, members and the shop."""
        from shop_member.store.items import PictureRepository

        return PictureRepository(self._session)

    @cached_property
    def settings(self) -> SettingRepository:
        """Settings."""
        from shop_member.store.settings import SettingRepository

        return SettingRepository(self._session)

    @cached_property
    def rules(self) -> RuleRepository:
        """Versions of the rules."""
        from shop_member.store.settings import RuleRepository

        return RuleRepository(self._session)

    @cached_property
    def months(self) -> MonthRepository:
        """Locked months."""
        from shop_member.store.months import MonthRepository

        return MonthRepository(self._session)

    @cached_property
    def shifts(self) -> ShiftRepository:
        """Shifts."""
        from shop_member.store.shifts import ShiftRepository

        return ShiftRepository(self._session)

    @cached_property
    def held(self) -> HeldRepository:
        """Held sales."""
        from shop_member.store.held import HeldRepository

        return HeldRepository(self._session)

    @cached_property
    def outbox(self) -> OutboxRepository:
        """Work to do after the commit."""
        from shop_member.store.outbox import OutboxRepository

        return OutboxRepository(self._session)

    @cached_property
    def exports(self) -> ExportRepository:
        """Whole tables for the CSV folder."""
        from shop_member.store.exports import ExportRepository

        return ExportRepository(self._session)

    @cached_property
    def imports(self) -> ImportRepository:
        """Imported files and rows."""
        from shop_member.store.outbox import ImportRepository

        return ImportRepository(self._session)

    @cached_property
    def audit(self) -> AuditRepository:
        """The audit trail, and how often documents were printed."""
        from shop_member.store.audit import AuditRepository

        return AuditRepository(self._session)
