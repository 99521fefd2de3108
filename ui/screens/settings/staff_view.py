"""The page of staff: the list at the left, one person at the right."""

from __future__ import annotations

from pathlib import Path

import platformdirs
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from shop_member.i18n import translate
from shop_member.printing.layout import Page
from shop_member.services.staffing import StaffTile
from ui import theme
from ui.messages import message_of, success
from ui.models.paged import Cell, Column, RowsModel
from ui.printing import PagePreview, send
from ui.screen import Context
from ui.screens.lock.pieces import role_words
from ui.screens.settings.badge import badge_name, badge_page, write_badge
from ui.screens.settings.role_words import role_name
from ui.screens.settings.staff_model import NEW, StaffModel, State
from ui.theme import Role
from ui.widgets import paint, states
from ui.widgets.banner import Banner
from ui.widgets.button import Button
from ui.widgets.choice import ComboBox
from ui.widgets.fields import FormRow
from ui.widgets.label import Label
from ui.widgets.panel import Panel, scrolled
from ui.widgets.table import Table, TablePane


class StaffView(QWidget):
    """Adds, edits, resets and lets go; secrets are shown once and can be printed."""

    def __init__(self, context: Context, model: StaffModel) -> None:
        super().__init__()
        self._context, self.model = context, model
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        left = Panel(translate("settings", "Staff"), flush=True)
        self._add = Button(translate("settings", "Add a person"), "primary", icon="user-plus")
        self._add.clicked.connect(model.begin)
        left.add_action(self._add)
        self.rows = RowsModel(
            [
                Column(translate("members", "Name"), lambda one: one.name, Cell.STRONG, tone=_tone, second=_standing),
            ],
            parent=self,
        )
        self.table = Table(self.rows, tall=True, name=translate("settings", "Staff"))
        self.table.pointed.connect(lambda one: model.choose(one.id) if one and one.id != model.state.chosen else None)
        left.add(
            TablePane(self.table, lambda: states.empty(translate("settings", "Nobody works here yet"), icon="users")), 1
        )
        row.addWidget(left, 2)
        row.addWidget(self._make_person(), 3)
        model.state_changed.connect(self._show)
        self._drawn: object = None
        self._show(model.state)

    def _make_person(self) -> QWidget:
        model, panel = self.model, Panel()
        panel.body.setContentsMargins(24, 20, 24, 20)
        panel.body.setSpacing(12)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._title = Label("", Role.TITLE)
        self._name = QLineEdit()
        self._name.textEdited.connect(lambda text: model.answer(name=text))
        self._name.returnPressed.connect(model.save)
        self._role = ComboBox()
        self._role.chosen.connect(lambda role_id: model.answer(role_id=role_id))
        self._once = Panel(tone="surface_2")
        self._once_words = Label("", Role.BODY, "text_2", wrap=True)
        self._pin = Label("", Role.DISPLAY_SMALL, align=paint.CENTRE)
        self._badge = PagePreview()
        self._badge.setFixedSize(theme.current().px(324), theme.current().px(205))
        self._print = Button(translate("settings", "Print"), icon="printer")
        self._print.clicked.connect(self._print_badge)
        self._file = Button(translate("settings", "Keep as picture"), icon="download")
        self._file.clicked.connect(self._keep_badge)
        self._once.add(self._once_words)
        self._once.add(self._pin)
        self._once.add(self._badge)
        prints = QHBoxLayout()
        prints.setSpacing(8)
        prints.addWidget(self._print)
        prints.addWidget(self._file)
        prints.addStretch(1)
        self._once.body.addLayout(prints)
        for widget in (
            self._title,
            FormRow(translate("members", "Name"), self._name),
            FormRow(translate("settings", "Role"), self._role),
        ):
            column.addWidget(widget)
        column.addLayout(self._make_secrets())
        column.addWidget(self._once)
        column.addStretch(1)
        panel.add(scrolled(inside), 1)
        self.banner = Banner()
        self.banner.dismissed.connect(lambda: model.set_state(message=None))
        panel.add(self.banner)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        self._leave = Button("", "danger")
        self._leave.clicked.connect(self._toggle)
        self._cancel = Button(translate("settings", "Take back"))
        self._cancel.clicked.connect(model.cancel)
        self._save = Button(translate("settings", "Save"), "primary", key="Ctrl+S")
        self._save.clicked.connect(model.save)
        foot.addWidget(self._leave)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._save)
        panel.body.addLayout(foot)
        return panel

    def _make_secrets(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._reset = Button(translate("settings", "New PIN"), icon="keyboard")
        self._reset.clicked.connect(self.model.reset_pin)
        self._make_badge = Button(translate("settings", "New badge"), icon="qr-code")
        self._make_badge.clicked.connect(self.model.make_badge)
        row.addWidget(self._reset)
        row.addWidget(self._make_badge)
        row.addStretch(1)
        return row

    def opened(self) -> None:
        """Read who works here."""
        self.model.read()

    def left(self) -> None:
        """A PIN or badge is not shown to whoever comes next."""
        self.model.forget()

    def _show(self, state: State) -> None:
        if state.people != self._drawn:
            self._drawn = state.people
            self.rows.set_rows(state.people)
        place = next((at for at, one in enumerate(state.people) if one.id == state.chosen), -1)
        if place >= 0 and self.table.currentIndex().row() != place:
            self.table.choose(place)
            state = self.model.state
        elif place < 0:
            self.table.clearSelection()
        new, person = state.chosen == NEW, state.person
        self._title.setText(translate("settings", "A new person") if new else person.name if person else "")
        if self._name.text() != state.name:
            self._name.setText(state.name)
        if self._role.count() != len(state.roles):
            self._role.clear()
            for role in state.roles:
                self._role.addItem(role_name(role.id, role.name), role.id)
        self._role.set_value(state.role_id)
        self._show_once(state)
        active = person is not None and person.active
        for button in (self._reset, self._make_badge):
            paint.reveal(button, active)
        paint.reveal(self._leave, person is not None)
        self._leave.setText(translate("settings", "Let go") if active else translate("settings", "Let in again"))
        self._leave.updateGeometry()
        self._save.setText(translate("settings", "Add") if new else translate("settings", "Save"))
        self._save.updateGeometry()
        editing = new or state.dirty
        for button in (self._save, self._cancel):
            button.setEnabled(editing and not state.busy)
        for button in (self._reset, self._make_badge, self._leave, self._add):
            button.setEnabled(not state.busy)
        for field in (self._name, self._role):
            field.setEnabled(new or active)
        if new and not state.name and self.isVisible():
            self._name.setFocus()
        self.banner.show_message(state.message)

    def _show_once(self, state: State) -> None:
        paint.reveal(self._once, bool(state.pin or state.badge))
        paint.reveal(self._pin, bool(state.pin))
        for widget in (self._badge, self._print, self._file):
            paint.reveal(widget, bool(state.badge))
        if state.pin:
            words = translate(
                "settings", "{name} logs in with this PIN once and then chooses an own one. It is shown only now."
            )
            self._once_words.setText(words.format(name=state.name))
            self._pin.setText(state.pin)
        elif state.badge:
            words = translate(
                "settings", "Scanned at the till, this badge switches to {name}. Every earlier badge is refused now."
            )
            self._once_words.setText(words.format(name=state.name))
            self._badge.set_page(self._page(state))

    def _page(self, state: State) -> Page:
        role = role_words(state.person) if state.person else ""
        return badge_page(state.name, role, self._context.shop.name, state.badge, self._context.language)

    def _toggle(self) -> None:
        person = self.model.state.person
        if person is not None:
            self.model.set_active(not person.active)

    def _print_badge(self) -> None:
        page = self._page(self.model.state)
        self._context.runner.run(
            lambda app: send([page], title="badge"),
            lambda done: self.model.set_state(message=success(translate("settings", "The badge is at the printer."))),
            lambda error: self.model.set_state(message=message_of(error)),
            owner=self.model,
        )

    def _keep_badge(self) -> None:
        state = self.model.state
        folder = Path(platformdirs.user_pictures_dir()) / badge_name(state.name)
        title = translate("settings", "Keep the badge as picture")
        name, _ = QFileDialog.getSaveFileName(self, title, str(folder), "PNG (*.png)")
        if not name:
            return
        page = self._page(state)
        self._context.runner.run(
            lambda app: write_badge(page, Path(name)),
            lambda done: self.model.set_state(
                message=success(translate("settings", "Kept as {file}.").format(file=Path(name).name))
            ),
            lambda error: self.model.set_state(message=message_of(error)),
            owner=self.model,
        )


def _standing(one: StaffTile) -> str:
    words = ""
    if not one.active:
        words = translate("settings", "left")
    elif one.locked:
        words = translate("settings", "PIN locked")
    elif one.must_change:
        words = translate("settings", "PIN serves once")
    elif one.has_badge:
        words = translate("settings", "has a badge")
    return " · ".join(part for part in (role_words(one), words) if part)


def _tone(one: StaffTile) -> str:
    if not one.active:
        return "text_3"
    return "negative" if one.locked else "text"
