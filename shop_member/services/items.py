"""What the shop sells: items and categories, by name, tile or barcode (S4)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from shop_member.domain.amounts import MAX_UNITS, Amount
from shop_member.domain.changes import Changes
from shop_member.domain.codes import fold, grammatical
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.members import tidy_text
from shop_member.domain.permissions import Permission, require
from shop_member.domain.ports import Work
from shop_member.domain.routing import article_code
from shop_member.domain.shop import Category, Item
from shop_member.domain.views import Picture
from shop_member.services.desk import Desk
from shop_member.services.pictures import keep_picture

LONGEST_BARCODE = 64


@dataclass(slots=True)
class ItemService:
    """Keeps items and categories; a sale keeps its own copy of what it sold, so an edit changes no receipt."""

    desk: Desk

    def all(self, *, active_only: bool = True) -> tuple[Item, ...]:
        """Return every item in the order of the tiles."""
        with self.desk.reading() as work:
            return work.items.all(active_only=active_only)

    def in_category(self, category_id: str | None) -> tuple[Item, ...]:
        """Return the active items directly in a category (None: in no category)."""
        with self.desk.reading() as work:
            return work.items.in_category(category_id)

    def categories(self) -> tuple[Category, ...]:
        """Return every category in order; the tree is in `parent_id`."""
        with self.desk.reading() as work:
            return work.items.categories()

    def search(self, text: str, limit: int = 50) -> tuple[Item, ...]:
        """Return active items by any words of the name or the beginning of the barcode."""
        with self.desk.reading() as work:
            return work.items.search(text, limit)

    def by_barcode(self, text: str) -> Item | None:
        """Return the active item of a barcode as scanned or typed, or None."""
        with self.desk.reading() as work:
            item = work.items.by_barcode(barcode(text))
            return item if item is not None and item.active else None

    def picture(self, item_id: str) -> Picture | None:
        """Return an item's picture, or None."""
        with self.desk.reading() as work:
            return work.pictures.get(f"item:{item_id}")

    def save(self, by: str, item: Item) -> Item:
        """Add an item (an empty id gets one) or write one back; a changed price is put on record.

        Refuses: NOT_PERMITTED, NAME_MISSING, TEXT_TOO_LONG and its kin, SETTING_NOT_VALID (field: price, tax_rate or
        barcode), CATEGORY_UNKNOWN, BARCODE_EXISTS with the other item.
        """
        desk = self.desk
        with desk.writing() as work:
            actor = desk.actor(work, by)
            require(actor, Permission.EDIT_ITEMS)
            before = work.items.get(item.id) if item.id else None
            kept = replace(
                item,
                id=item.id or desk.ids(),
                name=_name(item.name),
                barcode=_own_barcode(item.barcode),
            )
            if not 0 <= kept.price <= MAX_UNITS:
                raise Refusal(Refused.SETTING_NOT_VALID, field="price")
            if not 0 <= kept.tax_rate <= 10_000:
                raise Refusal(Refused.SETTING_NOT_VALID, field="tax_rate")
            if kept.category_id is not None:
                _category(work, kept.category_id)
            work.items.put(kept)
            if before != kept:
                asset = desk.rules().asset
                detail = {"name": kept.name, "price": Amount(kept.price, asset).plain()}
                if before is not None:
                    detail["price_before"] = Amount(before.price, asset).plain()
                action = "item_added" if before is None else "item_changed"
                work.audit.add(desk.now_text(), actor.staff_id, action, kept.id, detail)
            return kept

    def set_active(self, by: str, item_id: str, *, active: bool) -> Changes:
        """Take an item off the tiles, or put it back; it stays in every report. Refuses: NOT_PERMITTED, ITEM_UNKNOWN."""
        desk = self.desk
        with desk.writing() as work:
            actor = desk.actor(work, by)
            require(actor, Permission.EDIT_ITEMS)
            item = _item(work, item_id)
            if item.active != active:
                work.items.put(replace(item, active=active))
                action = "item_back" if active else "item_removed"
                work.audit.add(desk.now_text(), actor.staff_id, action, item_id, {"name": item.name})
            return work.changes

    def set_picture(self, by: str, item_id: str, image_format: str, content: bytes) -> Changes:
        """Keep an item's picture; an empty one takes it away. Refuses: NOT_PERMITTED, ITEM_UNKNOWN, PICTURE_NOT_USABLE."""
        desk = self.desk
        with desk.writing() as work:
            actor = desk.actor(work, by)
            require(actor, Permission.EDIT_ITEMS)
            item = _item(work, item_id)
            kept = keep_picture(work, f"item:{item_id}", image_format, content)
            action = "item_picture_kept" if kept else "item_picture_removed"
            work.audit.add(desk.now_text(), actor.staff_id, action, item_id, {"name": item.name})
            return work.changes

    def save_category(self, by: str, category: Category) -> Category:
        """Add a category (an empty id gets one) or write one back.

        Refuses: NOT_PERMITTED, NAME_MISSING, TEXT_TOO_LONG and its kin, CATEGORY_UNKNOWN for the one it lies in,
        RULES_NOT_VALID for one that would lie inside itself.
        """
        desk = self.desk
        with desk.writing() as work:
            actor = desk.actor(work, by)
            require(actor, Permission.EDIT_ITEMS)
            kept = replace(category, id=category.id or desk.ids(), name=_name(category.name))
            if kept.parent_id is not None:
                _category(work, kept.parent_id)
            work.items.put_category(kept)
            work.audit.add(desk.now_text(), actor.staff_id, "category_saved", kept.id, {"name": kept.name})
            return kept

    def remove_category(self, by: str, category_id: str) -> Changes:
        """Remove a category; what lay in it moves up. Refuses: NOT_PERMITTED, CATEGORY_UNKNOWN."""
        desk = self.desk
        with desk.writing() as work:
            actor = desk.actor(work, by)
            require(actor, Permission.EDIT_ITEMS)
            category = _category(work, category_id)
            work.items.remove_category(category_id)
            work.audit.add(desk.now_text(), actor.staff_id, "category_removed", category_id, {"name": category.name})
            return work.changes


def barcode(text: str) -> str:
    """Return the one spelling under which a barcode is kept and looked up: UPC-A as EAN-13, half-width, upper case."""
    folded = fold(text).strip()
    return article_code(folded) or folded


def _own_barcode(text: str | None) -> str | None:
    if text is None or not text.strip():
        return None
    code = barcode(text)
    if len(code) > LONGEST_BARCODE or not code.isprintable() or grammatical(code) is not None:
        raise Refusal(Refused.SETTING_NOT_VALID, field="barcode")
    return code


def _name(text: str) -> str:
    name = tidy_text(text, "name")
    if not name:
        raise Refusal(Refused.NAME_MISSING)
    return name


def _item(work: Work, item_id: str) -> Item:
    item = work.items.get(item_id)
    if item is None:
        raise Refusal(Refused.ITEM_UNKNOWN)
    return item


def _category(work: Work, category_id: str) -> Category:
    found = next((one for one in work.items.categories() if one.id == category_id), None)
    if found is None:
        raise Refusal(Refused.CATEGORY_UNKNOWN)
    return found
