"""A form on a page: groups of fields in two columns, tables with rows to add and take away, Save at the foot."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from shop_member.i18n import translate
from ui import theme
from ui.screens.settings.form import Field, FormModel, FormState, Group, Kind, Row, Table, scale_of
from ui.stylesheet import repolish
from ui.theme import Role
from ui.widgets import paint
from ui.widgets.banner import Banner
from ui.widgets.button import Button, IconButton
from ui.widgets.choice import ComboBox, Switch
from ui.widgets.fields import FormRow
from ui.widgets.label import Label
from ui.widgets.number_edit import MoneyEdit, NumberEdit, NumberKind
from ui.widgets.panel import Panel, scrolled
from ui.widgets.weekdays import Weekdays

_FIGURES = (Kind.MONEY, Kind.COUNT, Kind.BPS, Kind.MILLE, Kind.FACTOR)


def make_field(one: Field, model: FormModel, tell: Callable[[Any], None]) -> QWidget:
    """Return the widget a field is typed into; `tell` gets what was typed."""
    if one.kind is Kind.SWITCH:
        switch = Switch(one.words)
        switch.clicked.connect(tell)
        return switch
    if one.kind is Kind.CHOICE:
        box = ComboBox(model.state.lists.get(one.source, ()) if one.source else one.choices)
        box.chosen.connect(tell)
        return box
    if one.kind is Kind.WEEKDAYS:
        days = Weekdays()
        days.chosen.connect(tell)
        return days
    if one.kind is Kind.DATE:
        date = NumberEdit(NumberKind.DATE)
        date.textEdited.connect(tell)
        if one.optional:
            date.setPlaceholderText(translate("settings", "none"))
        return date
    if one.kind is Kind.LINES:
        lines = QPlainTextEdit()
        lines.setTabChangesFocus(True)
        lines.setFixedHeight(theme.current().px(84))
        lines.textChanged.connect(lambda: tell(lines.toPlainText()))
        return lines
    if one.kind in _FIGURES:
        figure = MoneyEdit(scale=scale_of(one, model.asset))
        figure.textEdited.connect(lambda text: tell(text.replace(",", "")))
        if one.optional:
            figure.setPlaceholderText(translate("settings", "none"))
        return figure
    edit = QLineEdit()
    edit.textEdited.connect(tell)
    return edit


def fill_field(widget: QWidget, value: Any) -> None:
    """Show a value without telling anybody."""
    if isinstance(widget, Switch):
        widget.setChecked(bool(value))
    elif isinstance(widget, ComboBox):
        if widget.findData(value) < 0:
            # A printer that is away today is still the one chosen, and so is a category that was removed.
            gone = (
                translate("settings", "(no longer there)") if ":" in str(value) or len(str(value)) == 36 else str(value)
            )
            widget.addItem(gone if value else translate("settings", "Choose …"), value)
        widget.set_value(value)
    elif isinstance(widget, Weekdays):
        widget.set_value(value)
    elif isinstance(widget, QPlainTextEdit):
        if widget.toPlainText() != value:
            widget.blockSignals(True)
            widget.setPlainText(value)
            widget.blockSignals(False)
    elif isinstance(widget, MoneyEdit):
        if widget.plain() != value:
            widget.setText(value)
    elif isinstance(widget, QLineEdit) and widget.text() != value:
        widget.setText(value)
        if not widget.hasFocus():
            widget.setCursorPosition(0)


class RowEditor(QWidget):
    """A table whose cells are typed into directly."""

    def __init__(self, table: Table, model: FormModel) -> None:
        super().__init__()
        self._table, self._model = table, model
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(table.words, Role.STRONG))
        if table.hint:
            column.addWidget(Label(table.hint, Role.BODY, "text_2", wrap=True))
        column.addLayout(self._grid)
        self._none = Label(translate("settings", "None yet."), Role.BODY, "text_3")
        column.addWidget(self._none)
        self.add = Button(table.add, icon="plus")
        self.add.clicked.connect(lambda: model.add_row(table))
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        column.addLayout(foot)
        self._cells: list[list[QWidget]] = []
        self._lists: object = None
        for place, one in enumerate(table.columns):
            self._grid.setColumnStretch(place, 3 if one.kind is Kind.TEXT else 2)

    def show_rows(self, rows: tuple[Row, ...], errors: dict[str, str]) -> None:
        """Show rows, built anew only when their number or what can be chosen in them changed."""
        lists = self._model.state.lists
        if len(rows) != len(self._cells) or lists != self._lists:
            self._lists = lists
            self._build(len(rows))
        for number, row in enumerate(rows):
            for place, value in enumerate(row.cells):
                widget = self._cells[number][place]
                fill_field(widget, value)
                words = errors.get(f"{self._table.path}.{number}.{self._table.columns[place].path}", "")
                self._complain(number, place, widget, words)
        paint.reveal(self._none, not rows)
        self.add.setEnabled(len(rows) < self._table.most)

    def _complain(self, number: int, place: int, widget: QWidget, words: str) -> None:
        if widget.toolTip() != words or bool(widget.property("invalid")) != bool(words):
            widget.setToolTip(words)
            widget.setProperty("invalid", bool(words))
            repolish(widget)

    def _clear(self) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._cells = []

    def _remover(self, number: int) -> IconButton:
        remove = IconButton("trash-2", translate("settings", "Remove row {number}").format(number=number + 1))
        remove.clicked.connect(lambda checked=False: self._model.remove_row(self._table.path, number))
        return remove

    def _build(self, count: int) -> None:
        self._clear()
        table = self._table
        for place, one in enumerate(table.columns if count else ()):
            side = paint.RIGHT if one.kind in _FIGURES else paint.CENTRE if one.kind is Kind.SWITCH else paint.LEFT
            head = Label(one.words, Role.HINT, "text_2", align=side)
            head.setToolTip(one.hint)
            self._grid.addWidget(head, 0, place)
        for number in range(count):
            cells = []
            for place, one in enumerate(table.columns):
                widget = make_field(one, self._model, self._teller(number, place))
                switch = isinstance(widget, Switch)
                if switch:
                    widget.setText("")  # type: ignore[attr-defined]
                widget.setAccessibleName(f"{one.words} {number + 1}")
                widget.setMinimumWidth(theme.current().px(52 if switch else 128 if one.kind is Kind.CHOICE else 72))
                if switch:
                    self._grid.addWidget(widget, number + 1, place, Qt.AlignmentFlag.AlignHCenter)
                else:
                    self._grid.addWidget(widget, number + 1, place)
                cells.append(widget)
            self._grid.addWidget(self._remover(number), number + 1, len(table.columns))
            self._cells.append(cells)

    def _teller(self, row: int, column: int) -> Callable[[Any], None]:
        return lambda value: self._model.answer_cell(self._table.path, row, column, value)


class StackedEditor(RowEditor):
    """A table whose rows are small forms, for more fields than a line holds."""

    def _build(self, count: int) -> None:
        self._clear()
        self._forms: list[list[FormRow | None]] = []
        columns = 4 if theme.current().scale < 1.2 else 2
        for number in range(count):
            panel = Panel(tone="surface_2")
            grid = QGridLayout()
            grid.setHorizontalSpacing(16)
            grid.setVerticalSpacing(8)
            for column in range(columns):
                grid.setColumnStretch(column, 1)
            cells, forms, at = [], [], 0
            for place, one in enumerate(self._table.columns):
                widget = make_field(one, self._model, self._teller(number, place))
                switch = one.kind is Kind.SWITCH
                form = None if switch else FormRow(one.words, widget, one.hint)
                wide = 2 if one.kind in (Kind.TEXT, Kind.WEEKDAYS) or switch else 1
                if at % columns + wide > columns:
                    at += columns - at % columns
                side = Qt.AlignmentFlag.AlignVCenter if switch else Qt.AlignmentFlag.AlignTop
                grid.addWidget(form or widget, at // columns, at % columns, 1, wide, side)
                at += wide
                cells.append(widget)
                forms.append(form)
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addLayout(grid, 1)
            row.addWidget(self._remover(number), 0, Qt.AlignmentFlag.AlignTop)
            panel.body.addLayout(row)
            self._grid.addWidget(panel, number, 0, 1, max(1, len(self._table.columns)))
            self._cells.append(cells)
            self._forms.append(forms)

    def _complain(self, number: int, place: int, widget: QWidget, words: str) -> None:
        form = self._forms[number][place]
        if form is not None and widget.accessibleDescription() != words:
            form.set_error(words)


class FormView(QWidget):
    """The page of one form. `side` may stand at the right of it, such as a preview; `below` under its first group."""

    def __init__(self, model: FormModel, side: QWidget | None = None, below: QWidget | None = None) -> None:
        super().__init__()
        self.model = model
        self._fields: dict[str, QWidget] = {}
        self._rows: dict[str, FormRow] = {}
        self._tables: dict[str, RowEditor] = {}
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(16)
        column = QVBoxLayout()
        column.setSpacing(12)
        outer.addLayout(column, 1)
        if side is not None:
            outer.addWidget(side)
        holder = QWidget()
        groups = QVBoxLayout(holder)
        groups.setContentsMargins(0, 0, 0, 0)
        groups.setSpacing(16)
        for group in model.groups:
            groups.addWidget(self._make_group(group, narrow=side is not None))
            if below is not None and group is model.groups[0]:
                groups.addWidget(below)
        self._note = Label("", Role.BODY, "text_3", wrap=True)
        groups.addWidget(self._note)
        groups.addStretch(1)
        column.addWidget(scrolled(holder), 1)
        self.banner = Banner()
        self.banner.dismissed.connect(lambda: model.set_state(message=None))
        self.banner.step_taken.connect(lambda name: model.read())
        column.addWidget(self.banner)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        self.revert = Button(translate("settings", "Take back"))
        self.revert.clicked.connect(model.revert)
        self.save = Button(translate("settings", "Save"), "primary", key="Ctrl+S")
        self.save.clicked.connect(model.save)
        foot.addStretch(1)
        foot.addWidget(self.revert)
        foot.addWidget(self.save)
        column.addLayout(foot)
        model.state_changed.connect(self._show)
        self._show(model.state)

    def _make_group(self, group: Group, *, narrow: bool) -> QWidget:
        panel = Panel()
        panel.body.setSpacing(12)
        panel.add(Label(group.words, Role.TILL_STRONG))
        if group.line:
            panel.add(Label(group.line, Role.BODY, "text_2", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 0 if narrow else 1)
        place = 0
        for one in group.fields:
            widget = make_field(one, self.model, self._teller(one.path))
            self._fields[one.path] = widget
            if one.kind is Kind.SWITCH:
                holder: QWidget = widget
            else:
                holder = self._rows[one.path] = FormRow(one.words, widget, one.hint)
            wide = narrow or one.kind is Kind.LINES
            if wide and place % 2:
                place += 1
            align = Qt.AlignmentFlag.AlignTop if one.kind is not Kind.SWITCH else Qt.AlignmentFlag.AlignBottom
            grid.addWidget(holder, place // 2, place % 2, 1, 2 if wide else 1, align)
            place += 2 if wide else 1
        if group.fields:
            panel.body.addLayout(grid)
        for table in group.tables:
            crowded = len(table.columns) > 6 and theme.current().scale > 1.2  # large print has no room for such a line
            kind = StackedEditor if table.stacked or crowded else RowEditor
            self._tables[table.path] = kind(table, self.model)
            panel.add(self._tables[table.path])
        return panel

    def _teller(self, path: str) -> Callable[[Any], None]:
        return lambda value: self.model.answer(path, value)

    def _show(self, state: FormState) -> None:
        for path, widget in self._fields.items():
            widget.setEnabled(state.ready and not state.busy)
            if state.ready:
                fill_field(widget, state.values[path])
            if path in self._rows:
                self._rows[path].set_error(state.errors.get(path, ""))
        for path, editor in self._tables.items():
            if state.ready:
                editor.show_rows(state.values[path], state.errors)
        self._note.setText(state.note)
        paint.reveal(self._note, bool(state.note))
        self.save.setEnabled(state.dirty and not state.busy)
        self.revert.setEnabled(state.dirty and not state.busy)
        self.banner.show_message(state.message)

    def opened(self) -> None:
        """Read what is saved, unless something was typed and not saved."""
        if not self.model.state.dirty:
            self.model.read()
