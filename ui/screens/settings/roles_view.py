"""The page of roles: the list at the left, what the chosen one may do at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from shop_member.domain.permissions import CEILED, Permission
from shop_member.domain.permissions import Role as StaffRole
from shop_member.formats import symbol
from shop_member.i18n import translate
from ui import theme
from ui.models.paged import Cell, Column, RowsModel
from ui.screen import Context
from ui.screens.settings.role_words import GROUPS, permission_words, role_name
from ui.screens.settings.roles_model import OF_THE_SHOP, RolesModel, State
from ui.stylesheet import repolish
from ui.theme import Role
from ui.widgets import paint, states
from ui.widgets.banner import Banner
from ui.widgets.button import Button
from ui.widgets.choice import CheckBox
from ui.widgets.fields import FormRow
from ui.widgets.label import Label
from ui.widgets.number_edit import MoneyEdit
from ui.widgets.panel import Panel, scrolled
from ui.widgets.table import Table, TablePane


class Grant(QWidget):
    """One permission to tick; one that is measured has its ceiling beside it."""

    def __init__(self, permission: Permission, model: RolesModel) -> None:
        super().__init__()
        self.permission = permission
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.box = CheckBox(permission_words(permission))
        self.box.clicked.connect(lambda on: model.grant(permission, on))
        row.addWidget(self.box)
        self.ceiling: MoneyEdit | None = None
        if permission in CEILED:
            unit = model.unit(permission)
            signs = {"%": "%", "PTS": translate("settings", "points")}
            sign = Label(signs.get(unit.code, symbol(unit.code).strip()), Role.BODY, "text_2")
            upto = Label(translate("settings", "up to"), Role.BODY, "text_2")
            self.ceiling = MoneyEdit(scale=unit.scale)
            wide = theme.current().scale < 1.2
            self.ceiling.setFixedWidth(theme.current().px(104 if wide else 76))
            self.ceiling.setPlaceholderText(translate("settings", "any"))
            words = translate("settings", "{permission}: at most")
            self.ceiling.setAccessibleName(words.format(permission=permission_words(permission)))
            self.ceiling.textEdited.connect(lambda text: model.limit(permission, text.replace(",", "")))
            self.ceiling.committed.connect(lambda text: model.save())
            if wide:
                self.box.setMinimumWidth(theme.current().px(208))
            for widget in (upto, self.ceiling, sign):
                row.addWidget(widget)
        row.addStretch(1)

    def show_state(self, state: State) -> None:
        """Show what the role holds, and what is wrong with its ceiling."""
        draft = state.draft
        held = draft is not None and self.permission in draft.permissions
        self.box.setChecked(held)
        self.box.setEnabled(draft is not None and not state.fixed)
        if self.ceiling is None:
            return
        text = draft.ceilings.get(self.permission, "") if draft is not None else ""
        if self.ceiling.plain() != text:
            self.ceiling.setText(text)
        self.ceiling.setEnabled(held and not state.fixed)
        words = state.errors.get(self.permission, "")
        if bool(self.ceiling.property("invalid")) != bool(words):
            self.ceiling.setProperty("invalid", bool(words))
            self.ceiling.setToolTip(words)
            repolish(self.ceiling)


class RolesView(QWidget):
    """Roles with what they may do; the three of every shop keep their names, the owner's stays as it is."""

    def __init__(self, context: Context, model: RolesModel) -> None:
        super().__init__()
        self._context, self.model = context, model
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        left = Panel(translate("settings", "Roles"), flush=True)
        self._add = Button(translate("settings", "Add a role"), "primary", icon="plus", key="Ctrl+N")
        self._add.clicked.connect(self._begin)
        left.add_action(self._add)
        self.rows: RowsModel = RowsModel(
            [
                Column(
                    translate("settings", "Name"),
                    lambda one: role_name(one.id, one.name),
                    Cell.STRONG,
                    second=self._people,
                )
            ],
            parent=self,
        )
        self.table = Table(self.rows, tall=True, name=translate("settings", "Roles"))
        self.table.pointed.connect(self._pointed)
        left.add(TablePane(self.table, lambda: states.empty(translate("settings", "No roles"), icon="badge-check")), 1)
        left.setMinimumWidth(theme.current().px(280))
        row.addWidget(left, 2)
        row.addWidget(self._make_role(), 5)
        model.state_changed.connect(self._show)
        self._drawn: object = None
        self._show(model.state)

    def _make_role(self) -> QWidget:
        model, panel = self.model, Panel()
        panel.body.setContentsMargins(24, 20, 24, 20)
        panel.body.setSpacing(12)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._title = Label("", Role.TITLE)
        self._line = Label("", Role.BODY, "text_2", wrap=True)
        self._name = QLineEdit()
        self._name.textEdited.connect(model.rename)
        self._name.returnPressed.connect(model.save)
        self._name_row = FormRow(translate("settings", "Name"), self._name)
        for widget in (self._title, self._line, self._name_row):
            column.addWidget(widget)
        self.grants: dict[Permission, Grant] = {}
        for words, entries in GROUPS:
            column.addSpacing(4)
            column.addWidget(Label(translate("permissions", words), Role.STRONG, "text_2"))
            column.addLayout(self._make_group([permission for permission, _ in entries]))
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

    def _make_group(self, permissions: list[Permission]) -> QGridLayout:
        """Two columns where they have room; what is measured takes a line of its own."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(0)
        columns = 2 if theme.current().scale < 1.2 else 1
        for place in range(columns):
            grid.setColumnStretch(place, 1)
        at = 0
        for permission in permissions:
            grant = self.grants[permission] = Grant(permission, self.model)
            measured = columns if grant.ceiling is not None else 1
            grid.addWidget(grant, at // columns, at % columns, 1, measured, Qt.AlignmentFlag.AlignTop)
            at += measured
        return grid

    def opened(self) -> None:
        """Read, unless a role is half edited."""
        if not self.model.state.dirty:
            self.model.read()

    def _show(self, state: State) -> None:
        if (state.roles, state.people) != self._drawn:
            self._drawn = (state.roles, state.people)
            self.rows.set_rows(state.roles)
        draft = state.draft
        place = next((at for at, one in enumerate(state.roles) if draft is not None and one.id == draft.id), -1)
        if place >= 0 and self.table.currentIndex().row() != place:
            self.table.choose(place)
            state = self.model.state
        elif place < 0:
            self.table.clearSelection()
        self._show_role(state)

    def _show_role(self, state: State) -> None:
        draft = state.draft
        new = draft is not None and not draft.id
        self._title.setText(translate("settings", "A new role") if new else draft.name if draft is not None else "")
        self._line.setText(self._sentence(state))
        paint.reveal(self._line, bool(self._line.text()))
        paint.reveal(self._name_row, draft is not None and draft.id not in OF_THE_SHOP)
        if draft is not None and self._name.text() != draft.name:
            self._name.setText(draft.name)
        for grant in self.grants.values():
            grant.show_state(state)
        for button in (self._save, self._revert):
            button.setEnabled(state.dirty and not state.busy)
        self._add.setEnabled(not state.busy)
        self.banner.show_message(state.message)

    def _sentence(self, state: State) -> str:
        if state.fixed:
            return translate("settings", "The owner may do everything; this role stays as it is.")
        if state.draft is not None and not state.draft.id:
            return translate("settings", "It begins with what a cashier may: tick what fits, then give it to people.")
        return translate("settings", "What is not ticked asks for somebody who may, with a PIN on the spot.")

    def _people(self, role: StaffRole) -> str:
        names = [one.name for one in self.model.state.people if one.active and one.role_id == role.id]
        return translate("audit details", ", ").join(names) if names else translate("settings", "nobody")

    def _pointed(self, role: object) -> None:
        draft, role_id = self.model.state.draft, getattr(role, "id", "")
        if role_id and (draft is None or draft.id != role_id):
            self.model.set_state(message=None)
            self.model.choose(role_id)

    def _begin(self) -> None:
        self.model.begin()
        self._name.setFocus()
