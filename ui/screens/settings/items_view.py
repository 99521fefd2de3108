"""The page of items: the list at the left, one item at the right, categories above."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QLineEdit, QVBoxLayout, QWidget

from shop_member.domain.amounts import Amount
from shop_member.formats import symbol
from shop_member.i18n import translate
from ui import theme
from ui.models.paged import Cell, Column, RowsModel
from ui.screen import Context
from ui.screens.settings.items_model import ItemsModel, State
from ui.screens.settings.rule_forms import category_paths
from ui.theme import Role
from ui.widgets import paint, states
from ui.widgets.banner import Banner
from ui.widgets.button import Button, IconButton
from ui.widgets.choice import ComboBox, Switch
from ui.widgets.fields import FormRow, SearchField
from ui.widgets.label import Label
from ui.widgets.number_edit import NumberEdit, NumberKind
from ui.widgets.panel import Panel, scrolled
from ui.widgets.picture import PictureField
from ui.widgets.table import Table, TablePane


class ItemsView(QWidget):
    """Items and categories with the keyboard: search, arrows, Enter, Ctrl+N, Ctrl+S."""

    def __init__(self, context: Context, model: ItemsModel) -> None:
        super().__init__()
        self._context, self.model = context, model
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self._narrow = theme.current().scale > 1.2
        row.addLayout(self._make_list(), 1 if self._narrow else 3)
        row.addWidget(self._make_item(), 1 if self._narrow else 2)
        model.state_changed.connect(self._show)
        self._drawn: object = None
        self._categories: object = None
        self._show(model.state)

    def _make_list(self) -> QVBoxLayout:
        model, asset = self.model, self._context.shop.asset
        column = QVBoxLayout()
        column.setSpacing(12)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        self.search = SearchField(translate("settings", "Name or barcode"))
        self.search.searched.connect(model.search)
        self._filter = ComboBox()
        self._filter.setAccessibleName(translate("settings", "Category"))
        self._filter.chosen.connect(model.show_category)
        self._rename = IconButton("pencil", translate("settings", "Rename the category"))
        self._rename.clicked.connect(self._rename_category)
        self._remove = IconButton("trash-2", translate("settings", "Remove the category"))
        self._remove.clicked.connect(lambda: model.remove_category(model.state.in_category))
        self._new_category = IconButton("plus", translate("settings", "New category"))
        self._new_category.clicked.connect(self._add_category)
        if self._narrow:
            column.addWidget(self.search)
        else:
            tools.addWidget(self.search, 1)
        for widget in (self._filter, self._new_category, self._rename, self._remove):
            tools.addWidget(widget, int(self._narrow and widget is self._filter))
        column.addLayout(tools)
        panel = Panel(translate("settings", "Items"), flush=True)
        self._add = Button(translate("settings", "New item"), "primary", icon="plus", key="Ctrl+N")
        self._add.clicked.connect(self._begin)
        panel.add_action(self._add)
        price = translate("settings", "Price, {currency}").format(currency=symbol(asset.code).strip())
        self.rows = RowsModel(
            [
                Column(translate("settings", "Name"), lambda one: one.name, Cell.STRONG, second=self._second,
                       tone=lambda one: "text" if one.active else "text_3"),
                Column(price, lambda one: Amount(one.price, asset), Cell.MONEY, 128),
            ],
            parent=self,
        )  # fmt: skip
        self.table = Table(self.rows, tall=True, name=translate("settings", "Items"))
        self.table.pointed.connect(self._pointed)
        self._pane = TablePane(self.table, self._nothing)
        self._pane.acted.connect(lambda name: self._begin())
        panel.add(self._pane, 1)
        column.addWidget(panel, 1)
        return column

    def _make_item(self) -> QWidget:
        model, panel = self.model, Panel()
        panel.body.setContentsMargins(24, 20, 24, 20)
        panel.body.setSpacing(12)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._title = Label("", Role.TITLE)
        self._name, self._barcode = QLineEdit(), QLineEdit()
        self._price = NumberEdit(NumberKind.AMOUNT, scale=model.asset.scale)
        self._tax = NumberEdit(NumberKind.AMOUNT, scale=2)
        for name, edit in (
            ("name", self._name),
            ("price", self._price),
            ("tax", self._tax),
            ("barcode", self._barcode),
        ):
            edit.textEdited.connect(lambda text, name=name: model.answer(**{name: text}))
            if not isinstance(edit, NumberEdit):
                edit.returnPressed.connect(model.save)
            else:
                edit.committed.connect(lambda text: model.save())
        self._category = ComboBox()
        self._category.chosen.connect(lambda category_id: model.answer(category_id=category_id or None))
        self._earns = Switch(translate("settings", "Earns points"))
        self._earns.clicked.connect(lambda on: model.answer(earns=on))
        self._rows = {
            "name": FormRow(translate("settings", "Name"), self._name),
            "price": FormRow(translate("settings", "Price"), self._price),
            "tax": FormRow(translate("settings", "Tax, in percent"), self._tax),
            "category_id": FormRow(translate("settings", "Category"), self._category),
            "barcode": FormRow(
                translate("settings", "Barcode"), self._barcode, translate("settings", "The code printed on the goods")
            ),
        }
        self._off = Button("", "plain")
        self._off.clicked.connect(self._toggle)
        column.addWidget(self._title)
        sums = QHBoxLayout()
        sums.setSpacing(12)
        for name, form_row in self._rows.items():
            if name == "price":
                column.addLayout(sums)
            if name in ("price", "tax"):
                sums.addWidget(form_row, 1, Qt.AlignmentFlag.AlignTop)
            else:
                column.addWidget(form_row)
        column.addWidget(self._earns)
        self.picture = PictureField(translate("settings", "Picture on its tile"))
        self.picture.chosen.connect(model.choose_picture)
        self.picture.removed.connect(model.remove_picture)
        column.addWidget(self.picture)
        column.addWidget(self._off, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        panel.add(scrolled(inside), 1)
        self.banner = Banner()
        self.banner.dismissed.connect(lambda: model.set_state(message=None))
        panel.add(self.banner)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        self._revert = Button(translate("settings", "Take back"))
        self._revert.clicked.connect(model.revert)
        self._save = Button(translate("settings", "Save"), "primary", key="Ctrl+S")
        self._save.clicked.connect(model.save)
        foot.addStretch(1)
        foot.addWidget(self._revert)
        foot.addWidget(self._save)
        panel.body.addLayout(foot)
        return panel

    def opened(self) -> None:
        """Read, unless an item is half typed."""
        if not self.model.state.dirty:
            self.model.read()

    def _show(self, state: State) -> None:
        if (state.rows, state.text) != self._drawn:
            self._drawn = (state.rows, state.text)
            self.rows.set_rows(state.rows)
            self._pane.set_nothing(self._nothing)
        if state.categories != self._categories:
            self._categories = state.categories
            names = category_paths(state.categories)
            for box, first in (
                (self._filter, translate("settings", "All items")),
                (self._category, translate("settings", "None")),
            ):
                box.clear()
                box.addItem(first, "")
                for category_id, name in names:
                    box.addItem(name, category_id)
                box.updateGeometry()
        self._filter.set_value(state.in_category)
        for button in (self._rename, self._remove):
            button.setEnabled(bool(state.in_category))
        draft = state.draft
        place = next((at for at, one in enumerate(state.rows) if draft is not None and one.id == draft.id), -1)
        if place >= 0 and self.table.currentIndex().row() != place:
            self.table.choose(place)
        elif place < 0:
            self.table.clearSelection()
        self._show_item(self.model.state)

    def _show_item(self, state: State) -> None:
        draft, errors = state.draft, dict(state.errors)
        self._title.setText(
            translate("settings", "A new item") if draft is not None and not draft.id else draft.name if draft else ""
        )
        for name, form_row in self._rows.items():
            form_row.setEnabled(draft is not None)
            form_row.set_error(errors.get(name, ""))
            value = getattr(draft, name) if draft is not None else ""
            if isinstance(form_row.field, QLineEdit) and form_row.field.text() != value:
                form_row.field.setText(value)
                if not form_row.field.hasFocus():
                    form_row.field.setCursorPosition(0)  # the beginning of a long name tells more than its end
            elif isinstance(form_row.field, ComboBox):
                form_row.field.set_value(value or "")
        self._earns.setEnabled(draft is not None)
        self.picture.setEnabled(draft is not None and not state.busy)
        self.picture.set_picture(state.shown_picture if draft is not None else b"")
        self._earns.setChecked(draft is None or draft.earns)
        paint.reveal(self._off, draft is not None and bool(draft.id))
        active = draft is not None and draft.active
        self._off.setText(
            translate("settings", "Off the tiles") if active else translate("settings", "Back on the tiles")
        )
        self._off.updateGeometry()
        for button in (self._save, self._revert):
            button.setEnabled(state.dirty and not state.busy)
        self.banner.show_message(state.message)

    def _pointed(self, item: object) -> None:
        draft = self.model.state.draft
        item_id = getattr(item, "id", "")
        if item_id and (draft is None or draft.id != item_id):
            self.model.choose(item_id)

    def _second(self, item: object) -> str:
        names = {one.id: one.name for one in self.model.state.categories}
        off = "" if getattr(item, "active", True) else translate("settings", "off the tiles")
        parts = (off, names.get(getattr(item, "category_id", "") or "", ""), getattr(item, "barcode", None) or "")
        return " · ".join(part for part in parts if part)

    def _nothing(self) -> states.StateView:
        if self.model.state.text or self.model.state.in_category:
            return states.empty(translate("settings", "Not found"), icon="search")
        return states.empty(
            translate("settings", "No items yet"),
            translate(
                "settings", "Amounts can be sold without items; with them the till shows tiles and reads barcodes."
            ),
            ("new", translate("settings", "New item")),
            "package",
        )

    def _begin(self) -> None:
        self.model.begin()
        self._name.setFocus()

    def _toggle(self) -> None:
        draft = self.model.state.draft
        if draft is not None:
            self.model.set_active(not draft.active)

    def _add_category(self) -> None:
        name, good = QInputDialog.getText(self, translate("settings", "New category"), translate("settings", "Name"))
        if good and name.strip():
            self.model.save_category(name, parent_id=self.model.state.in_category or None)

    def _rename_category(self) -> None:
        state = self.model.state
        before = next((one.name for one in state.categories if one.id == state.in_category), "")
        name, good = QInputDialog.getText(
            self, translate("settings", "Rename the category"), translate("settings", "Name"), text=before
        )
        if good and name.strip():
            self.model.save_category(name, state.in_category)
