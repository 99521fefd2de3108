"""The words of members' pages that are looked up by what happened."""

from __future__ import annotations

from collections.abc import Mapping

from shop_member.domain.amounts import Amount, Asset
from shop_member.domain.cards import CardState
from shop_member.domain.ledger import EntryKind
from shop_member.domain.members import Birthday, Gender
from shop_member.domain.rules import Tier, TierBasis
from shop_member.domain.tiers import TierReason
from shop_member.formats import number
from shop_member.i18n import QT_TRANSLATE_NOOP, translate

_KINDS: Mapping[EntryKind, str] = {
    EntryKind.SALE: QT_TRANSLATE_NOOP("members", "Purchase"),
    EntryKind.REFUND: QT_TRANSLATE_NOOP("members", "Refund"),
    EntryKind.VOID: QT_TRANSLATE_NOOP("members", "Void"),
    EntryKind.TOP_UP: QT_TRANSLATE_NOOP("members", "Top-up"),
    EntryKind.INSTALMENT: QT_TRANSLATE_NOOP("members", "Gift, next part"),
    EntryKind.WITHDRAWAL: QT_TRANSLATE_NOOP("members", "Stored value paid back"),
    EntryKind.GIFT_CARD_CLAIM: QT_TRANSLATE_NOOP("members", "Gift card claimed"),
    EntryKind.POINTS_ADJUSTMENT: QT_TRANSLATE_NOOP("members", "Points adjusted"),
    EntryKind.VALUE_ADJUSTMENT: QT_TRANSLATE_NOOP("members", "Balance adjusted"),
    EntryKind.EXPIRY: QT_TRANSLATE_NOOP("members", "Expired"),
    EntryKind.LATE_CLAIM: QT_TRANSLATE_NOOP("members", "Points added later"),
    EntryKind.IMPORT: QT_TRANSLATE_NOOP("members", "Brought over"),
    EntryKind.IMPORT_REVERSAL: QT_TRANSLATE_NOOP("members", "Bringing over undone"),
    EntryKind.MERGE: QT_TRANSLATE_NOOP("members", "Accounts joined"),
    EntryKind.ERASURE: QT_TRANSLATE_NOOP("members", "Account closed"),
}
_REASONS: Mapping[TierReason, str] = {
    TierReason.REACHED: QT_TRANSLATE_NOOP("members", "Reached with {needed}."),
    TierReason.WITHIN_TERM: QT_TRANSLATE_NOOP("members", "Was reached with {needed} and is still valid."),
    TierReason.LOCKED: QT_TRANSLATE_NOOP("members", "Given by the shop and locked."),
    TierReason.KEPT: QT_TRANSLATE_NOOP("members", "Kept when its term ended."),
    TierReason.ONE_DOWN: QT_TRANSLATE_NOOP("members", "One level lower since the last term ended."),
    TierReason.REASSESSED: QT_TRANSLATE_NOOP("members", "Judged anew when the last term ended."),
    TierReason.RETURNED: QT_TRANSLATE_NOOP("members", "What had counted for a higher level was given back."),
    TierReason.NONE: QT_TRANSLATE_NOOP("members", "No level reached yet."),
}
_STATES: Mapping[CardState, tuple[str, str]] = {
    CardState.ACTIVE: (QT_TRANSLATE_NOOP("members", "In use"), "positive"),
    CardState.FROZEN: (QT_TRANSLATE_NOOP("members", "Frozen"), "warning"),
    CardState.REPLACED: (QT_TRANSLATE_NOOP("members", "Replaced"), "text_2"),
    CardState.CLOSED: (QT_TRANSLATE_NOOP("members", "Closed"), "text_2"),
}
_GENDERS: Mapping[Gender, str] = {
    Gender.UNSAID: QT_TRANSLATE_NOOP("members", "Not said"),
    Gender.FEMALE: QT_TRANSLATE_NOOP("members", "Female"),
    Gender.MALE: QT_TRANSLATE_NOOP("members", "Male"),
}


def movement(kind: EntryKind) -> str:
    """Return what an entry did."""
    source = _KINDS.get(kind)
    return translate("members", source) if source else kind.value


def card_state(state: CardState) -> tuple[str, str]:
    """Return the words and the token of a card's state."""
    words, token = _STATES[state]
    return translate("members", words), token


def gender(value: Gender) -> str:
    """Return how somebody wants to be addressed."""
    return translate("members", _GENDERS[value])


def tier_needs(tier: Tier, asset: Asset) -> str:
    """Return what a level takes: `2,000 spent in 365 days`."""
    if tier.basis is TierBasis.VISITS:
        words = translate("members", "%n visits", tier.threshold)
    elif tier.basis is TierBasis.POINTS:
        words = translate("members", "%n points won", tier.threshold)
    else:
        spent = tier.basis is TierBasis.SPEND
        text = translate("members", "{amount} spent") if spent else translate("members", "{amount} topped up")
        words = text.format(amount=number(Amount(tier.threshold, asset)))
    if not tier.window_days:
        return words
    days = translate("members", "{what} within %n days", tier.window_days)
    return days.format(what=words)


def tier_reason(reason: TierReason, needed: str) -> str:
    """Return why a member has the level."""
    return translate("members", _REASONS[reason]).format(needed=needed)


def birthday(born: Birthday) -> str:
    """Return a birthday as the form takes it, the year only if it is known: `1988-05-21`, `05-21`."""
    day = f"{born.month:02d}-{born.day:02d}"
    text = f"{born.year}-{day}" if born.year else day
    return translate("members", "{day} (lunar)").format(day=text) if born.lunar else text
