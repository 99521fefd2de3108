"""Items, categories and pictures in the file."""

from __future__ import annotations

from typing import Any

from shop_member.domain import search
from shop_member.domain.changes import Changes
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.shop import Category, Item
from shop_member.domain.views import Picture
from shop_member.store.heads import HeadKeeper
from shop_member.store.session import Session

_COLUMNS = "id, category_id, name, price, tax_rate, barcode, earns, position, active"
_PUT = f"""
INSERT INTO item ({_COLUMNS}, seal) VALUES (:id, :category_id, :name, :price, :tax_rate, :barcode, :earns, :position,
  :active, :seal)
ON CONFLICT (id) DO UPDATE SET category_id = excluded.category_id, name = excluded.name, price = excluded.price,
  tax_rate = excluded.tax_rate, barcode = excluded.barcode, earns = excluded.earns, position = excluded.position,
  active = excluded.active, seal = excluded.seal
"""
_PUT_CATEGORY = """
INSERT INTO category VALUES (:id, :parent_id, :name, :position, :seal)
ON CONFLICT (id) DO UPDATE SET parent_id = excluded.parent_id, name = excluded.name, position = excluded.position,
  seal = excluded.seal
"""
_ABOVE = """
WITH RECURSIVE above (id, parent_id, depth) AS (
  SELECT id, parent_id, 0 FROM category WHERE id = :id
  UNION ALL SELECT c.id, c.parent_id, a.depth + 1 FROM category c JOIN above a ON c.id = a.parent_id WHERE a.depth < 32
)
SELECT id FROM above WHERE depth > 0 ORDER BY depth
"""
_BELOW = """
WITH RECURSIVE below (id, depth) AS (
  SELECT id, 0 FROM category WHERE id = :id
  UNION ALL SELECT c.id, b.depth + 1 FROM category c JOIN below b ON c.parent_id = b.id WHERE b.depth < 32
)
SELECT id FROM below
"""
_PUT_PICTURE = """
INSERT INTO picture VALUES (:owner, :format, :content, :seal)
ON CONFLICT (owner) DO UPDATE SET format = excluded.format, content = excluded.content, seal = excluded.seal
"""


class ItemRepository:
    """Reads and writes what the shop sells."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, item: Item) -> None:
        """Add an item or write it back. Refuses: BARCODE_EXISTS with the other item."""
        if item.barcode and (other := self.by_barcode(item.barcode)) is not None and other.id != item.id:
            raise Refusal(Refused.BARCODE_EXISTS, name=other.name, item_id=other.id)
        row = {
            "id": item.id,
            "category_id": item.category_id,
            "name": item.name,
            "price": item.price,
            "tax_rate": item.tax_rate,
            "barcode": item.barcode or None,
            "earns": int(item.earns),
            "position": item.position,
            "active": int(item.active),
        }
        self._session.execute(_PUT, self._session.sealed("item", row))
        self._session.changes |= Changes.ITEMS

    def get(self, item_id: str) -> Item | None:
        """Return an item, or None."""
        return _optional(self._session.one(f"SELECT {_COLUMNS} FROM item WHERE id = :id", {"id": item_id}))

    def by_barcode(self, barcode: str) -> Item | None:
        """Return the item of an article number, or None."""
        return _optional(self._session.one(f"SELECT {_COLUMNS} FROM item WHERE barcode = :code", {"code": barcode}))

    def all(self, *, active_only: bool = True) -> tuple[Item, ...]:
        """Return every item in the order of the tiles."""
        rows = self._session.all(
            f"SELECT {_COLUMNS} FROM item WHERE active >= :least ORDER BY position, name, id",
            {"least": int(active_only)},
        )
        return tuple(_item(row) for row in rows)

    def in_category(self, category_id: str | None) -> tuple[Item, ...]:
        """Return the active items directly in a category (None: in no category), in the order of the tiles."""
        where = "category_id IS NULL" if category_id is None else "category_id = :id"
        rows = self._session.all(
            f"SELECT {_COLUMNS} FROM item WHERE {where} AND active = 1 ORDER BY position, name, id", {"id": category_id}
        )
        return tuple(_item(row) for row in rows)

    def search(self, text: str, limit: int = 50) -> tuple[Item, ...]:
        """Return active items whose name holds every word typed, or whose barcode starts with it; letter case aside."""
        words = search.fold(text).split()
        if not words:
            return ()
        found = [
            item
            for item in self.all()
            if all(word in search.fold(item.name) for word in words) or (item.barcode or "").startswith(words[0])
        ]
        return tuple(found[:limit])

    def put_category(self, category: Category) -> None:
        """Add a category or write it back. Refuses: RULES_NOT_VALID for one that would lie inside itself."""
        if category.parent_id is not None and category.parent_id in self.below(category.id):
            raise Refusal(Refused.RULES_NOT_VALID, field="category")
        row = {
            "id": category.id,
            "parent_id": category.parent_id,
            "name": category.name,
            "position": category.position,
        }
        self._session.execute(_PUT_CATEGORY, self._session.sealed("category", row))
        self._session.changes |= Changes.ITEMS

    def remove_category(self, category_id: str) -> None:
        """Remove a category; its items and categories move up to the one it lay in."""
        category = next((one for one in self.categories() if one.id == category_id), None)
        if category is None:
            return
        for child in self.categories():
            if child.parent_id == category_id:
                self.put_category(Category(child.id, child.name, category.parent_id, child.position))
        for row in self._session.all(f"SELECT {_COLUMNS} FROM item WHERE category_id = :id", {"id": category_id}):
            self.put(_item({**row, "category_id": category.parent_id}))
        self._session.execute("DELETE FROM category WHERE id = :id", {"id": category_id})
        self._session.changes |= Changes.ITEMS

    def categories(self) -> tuple[Category, ...]:
        """Return every category in order; the tree is in `parent_id`."""
        rows = self._session.all("SELECT id, parent_id, name, position FROM category ORDER BY position, name, id")
        return tuple(Category(row["id"], row["name"], row["parent_id"], row["position"]) for row in rows)

    def above(self, category_id: str) -> tuple[str, ...]:
        """Return the ids of the categories a category lies in, the nearest first."""
        return tuple(row[0] for row in self._session.execute(_ABOVE, {"id": category_id}).fetchall())

    def below(self, category_id: str) -> frozenset[str]:
        """Return the ids of a category and all categories in it."""
        return frozenset(row[0] for row in self._session.execute(_BELOW, {"id": category_id}).fetchall())


class PictureRepository:
    """Reads and writes pictures by what they show: `logo`, `item:ID`, `member:ID`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, owner: str, image_format: str, content: bytes) -> None:
        """Keep a picture in place of the one before; locked months keep the logo they had."""
        self._keep_logo(owner)
        row = {"owner": owner, "format": image_format, "content": content}
        self._session.execute(_PUT_PICTURE, self._session.sealed("picture", row))
        self._session.changes |= Changes.MEMBERS if owner.startswith("member:") else Changes.ITEMS | Changes.SETTINGS

    def get(self, owner: str) -> Picture | None:
        """Return a picture, or None."""
        row = self._session.one("SELECT format, content FROM picture WHERE owner = :owner", {"owner": owner})
        return None if row is None else Picture(owner, row["format"], bytes(row["content"]))

    def remove(self, owner: str) -> None:
        """Remove a picture, if there is one."""
        self._keep_logo(owner)
        if self._session.execute("DELETE FROM picture WHERE owner = :owner", {"owner": owner}).rowcount:
            self._session.changes |= Changes.MEMBERS | Changes.ITEMS | Changes.SETTINGS

    def _keep_logo(self, owner: str) -> None:
        if owner == "logo":
            HeadKeeper(self._session).keep_logo()


def _item(row: dict[str, Any]) -> Item:
    return Item(
        id=row["id"],
        name=row["name"],
        price=row["price"],
        category_id=row["category_id"],
        tax_rate=row["tax_rate"],
        barcode=row["barcode"],
        earns=bool(row["earns"]),
        position=row["position"],
        active=bool(row["active"]),
    )


def _optional(row: dict[str, Any] | None) -> Item | None:
    return None if row is None else _item(row)
