"""The shop's own settings and rules, and the audit trail that says who changed them (O2, O5)."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from datetime import time
from typing import Any
from zoneinfo import ZoneInfo

from shop_member.domain.amounts import CURRENCIES
from shop_member.domain.changes import Changes
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.members import tidy_text
from shop_member.domain.permissions import Permission, require
from shop_member.domain.profiles import PROFILES, check_principal_expiry, default_rules
from shop_member.domain.rules import Rules
from shop_member.domain.shop import AuditRow, ShopSettings
from shop_member.domain.views import Picture
from shop_member.i18n import LANGUAGES
from shop_member.services.desk import Desk
from shop_member.services.pictures import keep_picture

THEMES = ("light", "dark", "system")
PRINT_RECEIPTS = ("always", "never", "ask")
SYNC_WHEN = ("never", "day_close", "each_change")
WIDTHS_MM = (58, 80)
_TEXT_LIMITS = {
    "name": 80,
    "address": 200,
    "phone": 32,
    "tax_id": 40,
    "receipt_printer": 200,
    "receipt_footer": 500,
    "greeting": 500,
    "card_terms": 2000,
    "sync_folder": 1000,
    "backup_folder": 1000,
}
_LINES = ("address", "receipt_footer", "greeting", "card_terms")
_MOST_CHANGES = 60


@dataclass(slots=True)
class SettingsService:
    """Reads and writes what the owner decides."""

    desk: Desk

    def shop(self) -> ShopSettings:
        """Return the shop's settings."""
        return self.desk.settings()

    def rules(self) -> Rules:
        """Return the rules in force."""
        return self.desk.rules()

    def logo(self) -> Picture | None:
        """Return the shop's logo, or None."""
        with self.desk.reading() as work:
            return work.pictures.get("logo")

    def save_shop(self, by: str, settings: ShopSettings) -> ShopSettings:
        """Keep the shop's settings as `checked`; another currency is possible until something was booked.

        With another currency the rules begin anew from the country's defaults. Refuses: NOT_PERMITTED,
        SETTING_NOT_VALID (field), TEXT_TOO_LONG and its kin.
        """
        desk = self.desk
        with desk.writing() as work:
            actor = desk.actor(work, by)
            require(actor, Permission.SETTINGS)
            before = work.settings.shop()
            kept = replace(checked(settings), is_demo=before.is_demo)
            if kept.currency != before.currency:
                if work.ledger.last_recorded() is not None:
                    raise Refusal(Refused.SETTING_NOT_VALID, field="currency")
                work.rules.add(default_rules(kept.profile, kept.currency), desk.now_text(), actor.staff_id)
            work.settings.put_shop(kept)
            detail = _changed(_flat(_plain(before)), _flat(_plain(kept)))
            if detail:
                work.audit.add(desk.now_text(), actor.staff_id, "settings_saved", "shop", detail)
        desk.forget()
        return kept

    def set_printer(self, by: str, printer: str, width_mm: int, print_receipts: str) -> ShopSettings:
        """Choose the receipt printer, the width of its roll and when it prints. Refuses: as `save_shop`."""
        chosen = replace(
            self.desk.settings(), receipt_printer=printer, receipt_width_mm=width_mm, print_receipts=print_receipts
        )
        return self.save_shop(by, chosen)

    def set_look(
        self,
        by: str,
        *,
        language: str | None = None,
        theme: str | None = None,
        large_print: bool | None = None,
        sounds: bool | None = None,
    ) -> ShopSettings:
        """Choose the window's language, look and tones, which anybody at the till may.

        Refuses: STAFF_UNKNOWN, SETTING_NOT_VALID (field).
        """
        desk = self.desk
        with desk.writing() as work:
            desk.actor(work, by)
            before = work.settings.shop()
            kept = replace(
                before,
                language=before.language if language is None else language,
                theme=before.theme if theme is None else theme,
                large_print=before.large_print if large_print is None else large_print,
                sounds=before.sounds if sounds is None else sounds,
            )
            _check_choices(kept)
            work.settings.put_shop(kept)
        desk.forget()
        return kept

    def set_logo(self, by: str, image_format: str, content: bytes) -> Changes:
        """Keep the shop's logo; an empty one takes it away. Refuses: NOT_PERMITTED, PICTURE_NOT_USABLE."""
        desk = self.desk
        with desk.writing() as work:
            actor = desk.actor(work, by)
            require(actor, Permission.SETTINGS)
            kept = keep_picture(work, "logo", image_format, content)
            work.audit.add(desk.now_text(), actor.staff_id, "logo_kept" if kept else "logo_removed", "shop")
            return work.changes

    def save_rules(self, by: str, rules: Rules) -> Rules:
        """Put rules into force from now on; `rules.version` is the one they were edited from.

        What was booked keeps the version it was made under. Refuses: NOT_PERMITTED, RECORD_CHANGED when somebody else
        saved in between, RULES_NOT_VALID (field), SETTING_NOT_VALID for another currency.
        """
        desk = self.desk
        with desk.writing() as work:
            actor = desk.actor(work, by)
            require(actor, Permission.RULES)
            before = work.rules.current()
            if rules.version != before.version:
                raise Refusal(Refused.RECORD_CHANGED)
            if rules.currency != before.currency:
                raise Refusal(Refused.SETTING_NOT_VALID, field="currency")
            check_principal_expiry(rules)
            kept = Rules.from_json(rules.to_json())
            detail = _changed(_flat(json.loads(before.to_json())), _flat(json.loads(kept.to_json())))
            if not detail:
                return before
            kept = work.rules.add(kept, desk.now_text(), actor.staff_id)
            work.audit.add(desk.now_text(), actor.staff_id, "rules_saved", str(kept.version), detail)
        desk.forget()
        return kept

    def rules_history(self, by: str) -> tuple[tuple[int, str, str], ...]:
        """Return (version, recorded at, who by name) of every version, newest first. Refuses: NOT_PERMITTED."""
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.RULES)
            return tuple((version, at, work.staff.name_of(actor)) for version, at, actor in work.rules.history())

    def audit(
        self,
        by: str,
        before: int | None = None,
        limit: int = 100,
        *,
        actor: str | None = None,
        action: str | None = None,
        subject: str | None = None,
        text: str = "",
    ) -> tuple[AuditRow, ...]:
        """Return lines of the audit trail, newest first, those below `before`. Refuses: NOT_PERMITTED."""
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.AUDIT)
            return work.audit.page(before, limit, actor=actor, action=action, subject=subject, text=text)


def checked(settings: ShopSettings) -> ShopSettings:
    """Return settings with their texts tidied, if all of them can be kept.

    Refuses: NAME_MISSING, SETTING_NOT_VALID (field), TEXT_TOO_LONG and its kin.
    """
    texts: dict[str, Any] = {
        name: tidy_text(getattr(settings, name), name, lines=name in _LINES, limit=limit)
        for name, limit in _TEXT_LIMITS.items()
    }
    kept = replace(settings, **texts)
    if not kept.name:
        raise Refusal(Refused.NAME_MISSING)
    _check_choices(kept)
    return kept


def _check_choices(settings: ShopSettings) -> None:
    for name, fits in _FITS.items():
        if not fits(getattr(settings, name)):
            raise Refusal(Refused.SETTING_NOT_VALID, field=name)


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return bool(name)


def _is_day_end(text: str) -> bool:
    """The day ends in the night or the morning, or its date would say little about it."""
    try:
        return re.fullmatch(r"[0-9]{2}:[0-9]{2}", text) is not None and time.fromisoformat(text) < time(12)
    except ValueError:
        return False


_FITS: Mapping[str, Callable[[Any], bool]] = {
    "currency": lambda code: code in CURRENCIES,
    "profile": lambda code: code in {profile.code for profile in PROFILES},
    "language": lambda code: code in LANGUAGES,
    "paper_language": lambda code: code in LANGUAGES,
    "zone": _is_zone,
    "day_ends": _is_day_end,
    "brand_colour": lambda text: re.fullmatch(r"#[0-9A-Fa-f]{6}", text) is not None,
    "theme": lambda name: name in THEMES,
    "print_receipts": lambda name: name in PRINT_RECEIPTS,
    "receipt_width_mm": lambda width: width in WIDTHS_MM,
    "card_design": lambda name: re.fullmatch(r"[a-z0-9_-]{1,40}", name) is not None,
    "scan_hold_ms": lambda value: 5 <= value <= 500,
    "lock_after_minutes": lambda value: 0 <= value <= 480,
    "sync_when": lambda name: name in SYNC_WHEN,
    "backup_keep": lambda value: 1 <= value <= 3650,
}


def _plain(settings: ShopSettings) -> dict[str, Any]:
    return {one.name: getattr(settings, one.name) for one in fields(settings)}


def _flat(value: Any, path: str = "") -> dict[str, str]:
    return dict(_leaves(value, path))


def _leaves(value: Any, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, part in value.items():
            yield from _leaves(part, f"{path}.{name}" if path else name)
    elif isinstance(value, list):
        for place, part in enumerate(value):
            yield from _leaves(part, f"{path}.{place}")
    else:
        yield path, str(value)


def _changed(before: dict[str, str], after: dict[str, str]) -> dict[str, str]:
    """Return what changed as `old → new` by path, short enough to be read."""
    names = [name for name in sorted(before.keys() | after.keys()) if name != "version"]
    found = {
        name: f"{before.get(name, '')[:80]} → {after.get(name, '')[:80]}"
        for name in names
        if before.get(name) != after.get(name)
    }
    return dict(list(found.items())[:_MOST_CHANGES])
