"""What the fields that refusals name are called, for people: `tiers.threshold` is “levels: from”.

A field is found by its whole name, else by its group and its last part. The program's own name stays for a field without
words: only a damaged record names one.
"""

from __future__ import annotations

from collections.abc import Mapping

from shop_member.i18n import QT_TRANSLATE_NOOP, translate

GROUPS: Mapping[str, str] = {
    "bearer": QT_TRANSLATE_NOOP("field", "bearer card"),
    "benefit": QT_TRANSLATE_NOOP("field", "what the coupon gives"),
    "conditions": QT_TRANSLATE_NOOP("field", "conditions of the coupon"),
    "expiry": QT_TRANSLATE_NOOP("field", "expiry"),
    "gift_cards": QT_TRANSLATE_NOOP("field", "gift cards"),
    "issue": QT_TRANSLATE_NOOP("field", "issuing of the coupon"),
    "ladder": QT_TRANSLATE_NOOP("field", "top-up steps"),
    "limits": QT_TRANSLATE_NOOP("field", "limits"),
    "membership_plans": QT_TRANSLATE_NOOP("field", "paid membership"),
    "milestones": QT_TRANSLATE_NOOP("field", "milestones"),
    "multipliers": QT_TRANSLATE_NOOP("field", "multipliers"),
    "named": QT_TRANSLATE_NOOP("field", "named card"),
    "overrides": QT_TRANSLATE_NOOP("field", "country profile"),
    "points": QT_TRANSLATE_NOOP("field", "points"),
    "prices": QT_TRANSLATE_NOOP("field", "prices"),
    "redeem": QT_TRANSLATE_NOOP("field", "paying with points"),
    "rewards": QT_TRANSLATE_NOOP("field", "rewards"),
    "segment": QT_TRANSLATE_NOOP("field", "segment"),
    "session_plans": QT_TRANSLATE_NOOP("field", "session cards"),
    "tab": QT_TRANSLATE_NOOP("field", "tab"),
    "target": QT_TRANSLATE_NOOP("field", "goods of the coupon"),
    "tier_benefits": QT_TRANSLATE_NOOP("field", "gifts of a level"),
    "tiers": QT_TRANSLATE_NOOP("field", "levels"),
    "top_ups": QT_TRANSLATE_NOOP("field", "top-ups"),
    "wallet": QT_TRANSLATE_NOOP("field", "stored value"),
}
"""The first part of a field's name."""

FIELDS: Mapping[str, str] = {
    "address": QT_TRANSLATE_NOOP("field", "address"),
    "allergies": QT_TRANSLATE_NOOP("field", "allergies and preferences"),
    "amount_off": QT_TRANSLATE_NOOP("field", "amount off"),
    "at_most": QT_TRANSLATE_NOOP("field", "at most"),
    "at_most_sets": QT_TRANSLATE_NOOP("field", "how often on one bill"),
    "backup_keep": QT_TRANSLATE_NOOP("field", "backups kept"),
    "barcode": QT_TRANSLATE_NOOP("field", "barcode"),
    "basket": QT_TRANSLATE_NOOP("field", "held sale"),
    "bearer_limit": QT_TRANSLATE_NOOP("field", "limit of a bearer card"),
    "birthday_month": QT_TRANSLATE_NOOP("field", "month of the birthday"),
    "bonus_valid_days": QT_TRANSLATE_NOOP("field", "days the bonus is valid"),
    "brand_colour": QT_TRANSLATE_NOOP("field", "colour of the shop"),
    "buy": QT_TRANSLATE_NOOP("field", "pieces to buy"),
    "by": QT_TRANSLATE_NOOP("field", "who changed it"),
    "came_by": QT_TRANSLATE_NOOP("field", "how they came"),
    "cap": QT_TRANSLATE_NOOP("field", "most points on one sale or day"),
    "card": QT_TRANSLATE_NOOP("field", "most principal"),
    "card_design": QT_TRANSLATE_NOOP("field", "design of the cards"),
    "card_terms": QT_TRANSLATE_NOOP("field", "terms on the card"),
    "cash_out_below": QT_TRANSLATE_NOOP("field", "paid out in cash below"),
    "cash_rounding_step": QT_TRANSLATE_NOOP("field", "smallest coin"),
    "categories": QT_TRANSLATE_NOOP("field", "categories"),
    "category": QT_TRANSLATE_NOOP("field", "category"),
    "count": QT_TRANSLATE_NOOP("field", "number"),
    "currency": QT_TRANSLATE_NOOP("field", "currency"),
    "day": QT_TRANSLATE_NOOP("field", "day"),
    "day_ends": QT_TRANSLATE_NOOP("field", "end of the business day"),
    "days": QT_TRANSLATE_NOOP("field", "days"),
    "default_limit": QT_TRANSLATE_NOOP("field", "limit"),
    "default_tax_rate": QT_TRANSLATE_NOOP("field", "tax on amounts"),
    "email": QT_TRANSLATE_NOOP("field", "e-mail"),
    "extra_points": QT_TRANSLATE_NOOP("field", "extra points"),
    "faces": QT_TRANSLATE_NOOP("field", "amounts on sale"),
    "field": QT_TRANSLATE_NOOP("field", "what is changed"),
    "figure": QT_TRANSLATE_NOOP("field", "number"),
    "free_pieces": QT_TRANSLATE_NOOP("field", "pieces given free"),
    "from_pieces": QT_TRANSLATE_NOOP("field", "from how many pieces"),
    "gift": QT_TRANSLATE_NOOP("field", "gift or message"),
    "gift_card_may_expire": QT_TRANSLATE_NOOP("field", "gift cards may expire"),
    "gift_card_months": QT_TRANSLATE_NOOP("field", "months a gift card is valid"),
    "grace_days": QT_TRANSLATE_NOOP("field", "days of grace"),
    "greeting": QT_TRANSLATE_NOOP("field", "greeting on statements"),
    "hours": QT_TRANSLATE_NOOP("field", "hours"),
    "id": QT_TRANSLATE_NOOP("field", "identifier"),
    "instalments": QT_TRANSLATE_NOOP("field", "instalments"),
    "item": QT_TRANSLATE_NOOP("field", "item or category"),
    "items": QT_TRANSLATE_NOOP("field", "items"),
    "language": QT_TRANSLATE_NOOP("field", "language"),
    "lock_after_minutes": QT_TRANSLATE_NOOP("field", "minutes until the till locks"),
    "max_share_per_mille": QT_TRANSLATE_NOOP("field", "most that points may pay, in percent"),
    "minimum": QT_TRANSLATE_NOOP("field", "minimum spend"),
    "months": QT_TRANSLATE_NOOP("field", "months"),
    "multiplier_per_mille": QT_TRANSLATE_NOOP("field", "multiplier of points"),
    "name": QT_TRANSLATE_NOOP("field", "name"),
    "named_limit": QT_TRANSLATE_NOOP("field", "limit of a named card"),
    "note": QT_TRANSLATE_NOOP("field", "note"),
    "pack": QT_TRANSLATE_NOOP("field", "pieces for one price"),
    "paper_language": QT_TRANSLATE_NOOP("field", "language of receipts and statements"),
    "pays": QT_TRANSLATE_NOOP("field", "what the guest pays"),
    "per_mille": QT_TRANSLATE_NOOP("field", "multiplier of points"),
    "per_visit": QT_TRANSLATE_NOOP("field", "points for a visit"),
    "percent_off": QT_TRANSLATE_NOOP("field", "percent off"),
    "percent_off_per_mille": QT_TRANSLATE_NOOP("field", "percent off"),
    "phone": QT_TRANSLATE_NOOP("field", "telephone"),
    "piece_price": QT_TRANSLATE_NOOP("field", "price of a piece"),
    "pieces": QT_TRANSLATE_NOOP("field", "points for a piece"),
    "pieces_at_most": QT_TRANSLATE_NOOP("field", "pieces at most"),
    "pin_above": QT_TRANSLATE_NOOP("field", "PIN or phone digits asked above"),
    "points": QT_TRANSLATE_NOOP("field", "cost in points"),
    "price": QT_TRANSLATE_NOOP("field", "price"),
    "principal_expiry": QT_TRANSLATE_NOOP("field", "expiry of the principal"),
    "principal_may_expire": QT_TRANSLATE_NOOP("field", "principal may expire"),
    "print_receipts": QT_TRANSLATE_NOOP("field", "print receipts"),
    "printed": QT_TRANSLATE_NOOP("field", "what has to be printed"),
    "profile": QT_TRANSLATE_NOOP("field", "country profile"),
    "rate": QT_TRANSLATE_NOOP("field", "rate"),
    "receipt_footer": QT_TRANSLATE_NOOP("field", "foot of the receipt"),
    "receipt_width_mm": QT_TRANSLATE_NOOP("field", "width of the paper roll"),
    "records_years": QT_TRANSLATE_NOOP("field", "years that records are kept"),
    "refund_days": QT_TRANSLATE_NOOP("field", "days within which it is taken back"),
    "refund_window_days": QT_TRANSLATE_NOOP("field", "days within which it is taken back"),
    "remind_days": QT_TRANSLATE_NOOP("field", "days before the end to remind"),
    "scan_hold_ms": QT_TRANSLATE_NOOP("field", "speed of the scanner"),
    "service": QT_TRANSLATE_NOOP("field", "service"),
    "service_charge_per_mille": QT_TRANSLATE_NOOP("field", "service charge"),
    "service_charge_tax_rate": QT_TRANSLATE_NOOP("field", "tax on the service charge"),
    "step": QT_TRANSLATE_NOOP("field", "steps and least points"),
    "sync_when": QT_TRANSLATE_NOOP("field", "when the CSV files are written"),
    "tag": QT_TRANSLATE_NOOP("field", "tag"),
    "tax_id": QT_TRANSLATE_NOOP("field", "tax number"),
    "tax_rate": QT_TRANSLATE_NOOP("field", "tax rate"),
    "theme": QT_TRANSLATE_NOOP("field", "light or dark"),
    "threshold": QT_TRANSLATE_NOOP("field", "threshold"),
    "tier_id": QT_TRANSLATE_NOOP("field", "level"),
    "tiers": QT_TRANSLATE_NOOP("field", "levels"),
    "top_up": QT_TRANSLATE_NOOP("field", "most for one top-up"),
    "uses": QT_TRANSLATE_NOOP("field", "number of uses"),
    "valid_days": QT_TRANSLATE_NOOP("field", "days it is valid"),
    "valid_months": QT_TRANSLATE_NOOP("field", "months it is valid"),
    "validity": QT_TRANSLATE_NOOP("field", "expiry"),
    "weekdays": QT_TRANSLATE_NOOP("field", "days of the week"),
    "withdrawal_fee_per_mille": QT_TRANSLATE_NOOP("field", "fee for paying back"),
    "withdrawal_method": QT_TRANSLATE_NOOP("field", "how stored value is paid back"),
    "zone": QT_TRANSLATE_NOOP("field", "time zone"),
}
"""The last part of a field's name, or the whole of it."""

_TOGETHER = QT_TRANSLATE_NOOP("field", "{group}: {field}")


def field_words(name: str, language: str | None = None) -> str:
    """Return what people call a field, in the language named or the process's own; the name itself if it has no words."""
    parts = [part for part in name.split(".") if part and not part.isdigit()]
    group = next((GROUPS[part] for part in reversed(parts[:-1]) if part in GROUPS), None)
    last = FIELDS.get(parts[-1]) if parts else None
    if last is None and len(parts) == 1:
        group = GROUPS.get(parts[0])
    if group is None or last is None:
        words = last or group
        return name if words is None else translate("field", words, -1, language)
    text = translate("field", _TOGETHER, -1, language)
    return text.format(group=translate("field", group, -1, language), field=translate("field", last, -1, language))
