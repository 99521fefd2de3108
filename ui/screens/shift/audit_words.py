"""What the lines of the audit trail say, in the reader's words."""

from __future__ import annotations

from collections.abc import Mapping

from shop_member.domain.shop import AuditRow
from shop_member.i18n import QT_TRANSLATE_NOOP, translate
from ui.screens.shift.audit_details import detail_words as detail_words

ACTIONS: Mapping[str, str] = {
    "approved": QT_TRANSLATE_NOOP("audit", "Approved"),
    "backup_made": QT_TRANSLATE_NOOP("audit", "Backup made"),
    "badge_made": QT_TRANSLATE_NOOP("audit", "Badge made"),
    "bearer_cards_issued": QT_TRANSLATE_NOOP("audit", "Bearer cards issued"),
    "bearer_opened": QT_TRANSLATE_NOOP("audit", "Bearer card opened"),
    "card_changed": QT_TRANSLATE_NOOP("audit", "Card changed"),
    "card_frozen": QT_TRANSLATE_NOOP("audit", "Card frozen"),
    "card_thawed": QT_TRANSLATE_NOOP("audit", "Card thawed"),
    "card_issued": QT_TRANSLATE_NOOP("audit", "Card issued"),
    "card_replaced": QT_TRANSLATE_NOOP("audit", "Card replaced"),
    "card_reprinted": QT_TRANSLATE_NOOP("audit", "Card printed again"),
    "cards_printed_ahead": QT_TRANSLATE_NOOP("audit", "Blank cards made"),
    "category_removed": QT_TRANSLATE_NOOP("audit", "Category removed"),
    "category_saved": QT_TRANSLATE_NOOP("audit", "Category saved"),
    "clock_confirmed": QT_TRANSLATE_NOOP("audit", "Date confirmed"),
    "consent_given": QT_TRANSLATE_NOOP("audit", "Consent given"),
    "consent_withdrawn": QT_TRANSLATE_NOOP("audit", "Consent withdrawn"),
    "held_discarded": QT_TRANSLATE_NOOP("audit", "Held sale discarded"),
    "import_applied": QT_TRANSLATE_NOOP("audit", "Import booked"),
    "import_reversed": QT_TRANSLATE_NOOP("audit", "Import reversed"),
    "item_added": QT_TRANSLATE_NOOP("audit", "Item added"),
    "item_back": QT_TRANSLATE_NOOP("audit", "Item put back"),
    "item_changed": QT_TRANSLATE_NOOP("audit", "Item changed"),
    "item_picture_kept": QT_TRANSLATE_NOOP("audit", "Picture of an item changed"),
    "item_picture_removed": QT_TRANSLATE_NOOP("audit", "Picture of an item removed"),
    "item_removed": QT_TRANSLATE_NOOP("audit", "Item taken off"),
    "keys_locked": QT_TRANSLATE_NOOP("audit", "Keys locked for backups"),
    "logged_in": QT_TRANSLATE_NOOP("audit", "Logged in"),
    "logged_out": QT_TRANSLATE_NOOP("audit", "Left the till"),
    "logo_kept": QT_TRANSLATE_NOOP("audit", "Logo changed"),
    "logo_removed": QT_TRANSLATE_NOOP("audit", "Logo removed"),
    "member_edited": QT_TRANSLATE_NOOP("audit", "Member edited"),
    "member_enrolled": QT_TRANSLATE_NOOP("audit", "Member enrolled"),
    "member_erased": QT_TRANSLATE_NOOP("audit", "Member erased"),
    "member_exported": QT_TRANSLATE_NOOP("audit", "Member exported"),
    "member_pin_removed": QT_TRANSLATE_NOOP("audit", "Member's PIN removed"),
    "member_proof_wrong": QT_TRANSLATE_NOOP("audit", "Wrong PIN or phone digits of a member"),
    "member_pin_set": QT_TRANSLATE_NOOP("audit", "Member's PIN set"),
    "members_merged": QT_TRANSLATE_NOOP("audit", "Members merged"),
    "month_locked": QT_TRANSLATE_NOOP("audit", "Month locked"),
    "passphrase_set": QT_TRANSLATE_NOOP("audit", "Passphrase changed"),
    "passphrase_wrong": QT_TRANSLATE_NOOP("audit", "Wrong passphrase"),
    "photo_kept": QT_TRANSLATE_NOOP("audit", "Photo changed"),
    "photo_removed": QT_TRANSLATE_NOOP("audit", "Photo removed"),
    "pin_by_passphrase": QT_TRANSLATE_NOOP("audit", "PIN set by passphrase"),
    "pin_chosen": QT_TRANSLATE_NOOP("audit", "PIN chosen"),
    "pin_reset": QT_TRANSLATE_NOOP("audit", "PIN reset"),
    "pin_wrong": QT_TRANSLATE_NOOP("audit", "Wrong PIN"),
    "receipt_not_printed": QT_TRANSLATE_NOOP("audit", "Receipt not printed"),
    "receipt_reprinted": QT_TRANSLATE_NOOP("audit", "Receipt printed again"),
    "role_saved": QT_TRANSLATE_NOOP("audit", "Role saved"),
    "rules_saved": QT_TRANSLATE_NOOP("audit", "Rules changed"),
    "settings_saved": QT_TRANSLATE_NOOP("audit", "Settings changed"),
    "shift_closed": QT_TRANSLATE_NOOP("audit", "Shift closed"),
    "shop_created": QT_TRANSLATE_NOOP("audit", "Shop made"),
    "shop_restored": QT_TRANSLATE_NOOP("audit", "Backup restored"),
    "staff_added": QT_TRANSLATE_NOOP("audit", "Person added"),
    "staff_back": QT_TRANSLATE_NOOP("audit", "Person came back"),
    "staff_edited": QT_TRANSLATE_NOOP("audit", "Person edited"),
    "staff_left": QT_TRANSLATE_NOOP("audit", "Person left"),
}
_ALARMS = ("pin_wrong", "passphrase_wrong", "shop_restored", "import_reversed", "pin_by_passphrase")
_NOTABLE = ("approved", "rules_saved", "settings_saved", "pin_reset", "role_saved", "receipt_reprinted", "keys_locked")


def action_words(row: AuditRow) -> str:
    """Return what was done; what a newer program wrote is shown by its own name."""
    source = ACTIONS.get(row.action)
    return translate("audit", source) if source is not None else row.action.replace("_", " ")


def tone(row: AuditRow) -> str:
    """Return the token of a line: red for guessing and reversals, amber for what gives power, grey for the rest."""
    return "negative" if row.action in _ALARMS else "warning" if row.action in _NOTABLE else "text_2"


def subject_words(row: AuditRow, names: Mapping[str, str]) -> str:
    """Return what it was done to: people by name, numbers as printed, nothing for identities nobody can read."""
    if row.subject in names:
        return names[row.subject] if row.subject != row.actor else ""
    readable = len(row.subject) <= 24 and row.subject not in ("shop", "owner", "keys")
    return row.subject if readable else ""
