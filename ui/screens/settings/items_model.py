"""What the shop sells: items and categories, searched, added, priced, taken off."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from shop_member.domain.amounts import Amount, Asset, parse
from shop_member.domain.changes import Changes
from shop_member.domain.errors import Refusal
from shop_member.domain.shop import Category, Item
from shop_member.domain.views import Picture
from shop_member.i18n import translate
from shop_member.words import sentence
from ui.messages import Message, message_of, success
from ui.pictures import read_picture
from ui.screen import Context
from ui.screens.first_start.draft import PERCENT, percent
from ui.screens.settings.form import NAME
from ui.tasks import Lane
from ui.view_model import ViewModel

NEW = "new"


@dataclass(frozen=True, slots=True)
class Draft:
    """An item as it is typed."""

    id: str = ""
    name: str = ""
    price: str = ""
    category_id: str | None = None
    tax: str = "0"
    barcode: str = ""
    earns: bool = True
    position: int = 0
    active: bool = True


@dataclass(frozen=True, slots=True)
class State:
    """Items that fit the search, the one being edited, the categories; complaints by field."""

    rows: tuple[Item, ...] = ()
    total: int = 0
    categories: tuple[Category, ...] = ()
    text: str = ""
    in_category: str = ""
    draft: Draft | None = None
    kept: Draft | None = None
    errors: tuple[tuple[str, str], ...] = ()
    default_tax: int = 0
    picture: bytes = field(default=b"", repr=False)
    waiting: tuple[str, bytes] | None = field(default=None, repr=False)
    """Format and bytes of a picture for a new item, kept with it."""
    busy: bool = False
    message: Message | None = None

    @property
    def dirty(self) -> bool:
        """Whether the item differs from what is kept."""
        return self.draft is not None and self.draft != self.kept

    @property
    def shown_picture(self) -> bytes:
        """The picture in sight."""
        return self.waiting[1] if self.waiting is not None else self.picture


class ItemsModel(ViewModel):
    """Keeps items and categories; a sale keeps its own copy, so an edit changes no receipt."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(State(), context.runner, parent)
        self._context = context
        self._all: tuple[Item, ...] = ()

    @property
    def _by(self) -> str:
        actor = self._context.session.actor
        return actor.staff_id if actor is not None else ""

    @property
    def asset(self) -> Asset:
        """The money of the prices."""
        return self._context.shop.asset

    def read(self, then: str = "") -> None:
        """Read items and categories, and show the item `then`."""

        def call(app: Any) -> tuple[tuple[Item, ...], tuple[Category, ...], int]:
            return (
                app.items.all(active_only=False), app.items.categories(), app.settings.rules().prices.default_tax_rate,
            )  # fmt: skip

        def took(answer: tuple[tuple[Item, ...], tuple[Category, ...], int]) -> None:
            self._all, categories, tax = answer
            self.set_state(categories=categories, default_tax=tax, busy=False)
            self._filter()
            if then:
                self.choose(then)
            elif self.state.draft is None and self.state.rows:
                self.choose(self.state.rows[0].id)

        self.run(call, took)

    def search(self, text: str) -> None:
        """Keep items whose name or barcode has all the words."""
        self.set_state(text=text)
        self._filter()

    def show_category(self, category_id: str) -> None:
        """Keep the items of a category; '' for all."""
        self.set_state(in_category=category_id)
        self._filter()

    def _filter(self) -> None:
        words, category = self.state.text.casefold().split(), self.state.in_category
        rows = tuple(
            item
            for item in self._all
            if (not category or item.category_id == category)
            and all(word in f"{item.name} {item.barcode or ''}".casefold() for word in words)
        )
        self.set_state(rows=tuple(sorted(rows, key=lambda item: not item.active)), total=len(self._all))

    # -- one item

    def choose(self, item_id: str) -> None:
        """Edit an item."""
        item = next((one for one in self._all if one.id == item_id), None)
        if item is not None:
            draft = _draft(item, self.asset)
            self.set_state(draft=draft, kept=draft, errors=(), message=None, picture=b"", waiting=None)
            self._read_picture(item_id)

    def begin(self) -> None:
        """Begin a new item."""
        category = self.state.in_category or None
        draft = Draft(category_id=category, tax=percent(self.state.default_tax), position=len(self._all))
        self.set_state(draft=draft, kept=draft, errors=(), message=None, picture=b"", waiting=None)

    def answer(self, **values: Any) -> None:
        """Take what was typed."""
        if self.state.draft is not None:
            errors = tuple((name, words) for name, words in self.state.errors if name not in values)
            self.set_state(draft=replace(self.state.draft, **values), errors=errors, message=None)

    def revert(self) -> None:
        """Take back what was typed."""
        self.set_state(draft=self.state.kept, errors=(), message=None)

    def save(self) -> None:
        """Keep the item."""
        draft, by = self.state.draft, self._by
        if draft is None or self.state.busy or not self.state.dirty:
            return
        errors: dict[str, str] = {}
        price = _units(draft.price, self.asset, "price", errors)
        tax = _units(draft.tax or "0", PERCENT, "tax", errors)
        if errors:
            self.set_state(errors=tuple(errors.items()))
            return
        item = Item(
            draft.id, draft.name, price, draft.category_id, tax, draft.barcode or None, draft.earns, draft.position,
            draft.active,
        )  # fmt: skip
        waiting = self.state.waiting
        self.set_state(busy=True, message=None)

        def call(app: Any) -> Item:
            kept: Item = app.items.save(by, item)
            if waiting is not None:
                app.items.set_picture(by, kept.id, *waiting)
            return kept

        self.run(call, self._saved, self._refused)

    def _saved(self, item: Item) -> None:
        self._context.events.changed.emit(Changes.ITEMS | Changes.AUDIT, NAME)
        self.read(item.id)
        self.set_state(message=success(translate("settings", "{name} is saved.").format(name=item.name)))

    def _refused(self, error: Exception) -> None:
        self.fail(error)
        field = {"name_missing": "name", "barcode_exists": "barcode"}.get(getattr(error, "code", ""), "")
        if isinstance(error, Refusal):
            field = field or {"tax_rate": "tax"}.get(str(error.fields.get("field")), str(error.fields.get("field", "")))
            if field in ("name", "price", "tax", "barcode"):
                self.set_state(errors=((field, sentence(error)),), message=None)

    # -- its picture

    def _read_picture(self, item_id: str) -> None:
        def took(found: Picture | None) -> None:
            if self.state.draft is not None and self.state.draft.id == item_id:
                self.set_state(picture=found.content if found is not None else b"")

        self.run(lambda app: app.items.picture(item_id), took)

    def choose_picture(self, path: Path) -> None:
        """Take a picture from a file: at once for an item that is kept, with the first save for a new one."""
        draft, by = self.state.draft, self._by
        if draft is None:
            return
        self.set_state(message=None)
        if not draft.id:
            self.run(lambda app: read_picture(path), lambda read: self.set_state(waiting=read), lane=Lane.OFFICE)
            return
        self.run(lambda app: app.items.set_picture(by, draft.id, *read_picture(path)), self._picture_kept)

    def remove_picture(self) -> None:
        """Take the picture away."""
        draft, by = self.state.draft, self._by
        if draft is not None and not draft.id:
            self.set_state(waiting=None)
        elif draft is not None:
            self.run(lambda app: app.items.set_picture(by, draft.id, "png", b""), self._picture_kept)

    def _picture_kept(self, changes: Changes) -> None:
        self._context.events.changed.emit(changes, NAME)
        draft = self.state.draft
        if draft is not None:
            self._read_picture(draft.id)
            self.set_state(message=success(translate("settings", "{name} is saved.").format(name=draft.name)))

    def set_active(self, active: bool) -> None:
        """Take the item off the tiles, or put it back."""
        draft, by = self.state.draft, self._by
        if draft is None or not draft.id:
            return
        words = (
            translate("settings", "{name} is back on the tiles.") if active else translate("settings", "{name} is off the tiles.")
        )  # fmt: skip

        def done(changes: Changes) -> None:
            self._context.events.changed.emit(changes, NAME)
            self.read(draft.id)
            self.set_state(message=success(words.format(name=draft.name)))

        self.run(lambda app: app.items.set_active(by, draft.id, active=active), done)

    # -- categories

    def save_category(self, name: str, category_id: str = "", parent_id: str | None = None) -> None:
        """Add a category, or give one another name."""
        by, known = self._by, {one.id: one for one in self.state.categories}
        before = known.get(category_id)
        position = before.position if before else len(known)
        category = Category(category_id, name, before.parent_id if before else parent_id, position)

        def done(kept: Category) -> None:
            self._context.events.changed.emit(Changes.ITEMS | Changes.AUDIT, NAME)
            self.set_state(message=success(translate("settings", "{name} is saved.").format(name=kept.name)))
            self.read()

        self.run(
            lambda app: app.items.save_category(by, category),
            done,
            lambda error: self.set_state(message=message_of(error)),
        )

    def remove_category(self, category_id: str) -> None:
        """Remove a category; what lay in it moves up."""
        by = self._by

        def done(changes: Changes) -> None:
            self._context.events.changed.emit(changes, NAME)
            self.set_state(in_category="")
            self.read()

        self.run(lambda app: app.items.remove_category(by, category_id), done)


def _units(text: str, asset: Asset, name: str, errors: dict[str, str]) -> int:
    try:
        return parse(text, asset).units
    except Refusal as error:
        errors[name] = sentence(error) if text else translate("settings", "A figure is needed here.")
        return 0


def _draft(item: Item, asset: Asset) -> Draft:
    return Draft(
        item.id, item.name, Amount(item.price, asset).plain(), item.category_id, percent(item.tax_rate), item.barcode or "",
        item.earns, item.position, item.active,
    )  # fmt: skip
