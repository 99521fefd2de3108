"""Buttons, fields and choices in all their states."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.widgets.button import Button, IconButton
from ui.widgets.choice import CheckBox, ComboBox, RadioButton, Segmented, Switch
from ui.widgets.fields import FormRow, SearchField, Steps, form_column, row
from ui.widgets.member import TierBadge
from ui.widgets.panel import Panel
from ui.widgets.tile import LadderTile, Tile

Words = dict[str, str]


class ControlsSample(QWidget):
    """Buttons, fields and choices in all their states."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        columns = QHBoxLayout(self)
        columns.setContentsMargins(16, 16, 16, 16)
        columns.setSpacing(16)
        left, right = Panel(words["more"]), Panel(words["members"])
        columns.addWidget(left, 1)
        columns.addWidget(right, 1)
        for enabled in (True, False):
            made = [Button(words["save"], "primary", key="Ctrl+S" if enabled else ""), Button(words["cancel"]),
                    Button(words["delete"], "danger", icon="trash-2"), Button(words["more"], "quiet"),
                    IconButton("printer", words["job"])]  # fmt: skip
            for button in made:
                button.setEnabled(enabled)
            left.body.addLayout(row(*made, stretch=5))
        left.body.addLayout(
            row(
                Button(words["enrol"], "primary", icon="user-plus", size="till"),
                Button(words["topup"], size="till"),
                stretch=2,
            )
        )
        steps = Steps([words[f"s{number}"] for number in range(1, 6)])
        steps.set_current(2)
        left.body.addSpacing(8)
        left.add(steps)
        left.body.addSpacing(8)
        tiles = QHBoxLayout()
        tiles.setSpacing(8)
        ladder = [LadderTile("200", (), words["willbe"], "1"), LadderTile("500", (words["gives"],), words["willbe"], "2"),
                  LadderTile("1,000", (words["gives"],), words["willbe"], "3")]  # fmt: skip
        ladder[1].setChecked(True)
        ladder[2].setEnabled(False)
        for tile in ladder:
            tiles.addWidget(tile)
        left.body.addLayout(tiles)
        more = QHBoxLayout()
        more.setSpacing(8)
        chosen = Tile(words["free"], "", "calculator", checkable=True)
        chosen.setChecked(True)
        for choice in (Tile(words["gifts"], words["tile_line"], "gift", "4"), chosen):
            more.addWidget(choice)
        left.body.addLayout(more)
        badges = [TierBadge(words[name], name) for name in ("bronze", "silver", "gold")]
        left.body.addLayout(row(*badges, TierBadge(words["platinum"], "violet", "crown"), stretch=4))
        left.body.addStretch(1)
        right.add(SearchField(words["search"]))
        right.body.addLayout(self._form(words))
        right.body.addStretch(1)

    def _form(self, words: Words) -> QVBoxLayout:
        self.phone = QLineEdit("0912 345 67")
        wrong = FormRow(words["phone"], self.phone)
        wrong.set_error(words["phone_bad"])
        shown = QLineEdit(words["name"])
        gone = QLineEdit(words["name"])
        gone.setEnabled(False)
        names = QHBoxLayout()
        names.setSpacing(16)
        names.addWidget(FormRow(words["name_head"], shown))
        names.addWidget(FormRow(words["note"], gone))
        language = ComboBox([("en", "English"), ("zh_TW", "繁體中文"), ("zh_CN", "简体中文")])
        look = Segmented([("light", words["light"]), ("dark", words["dark"]), ("system", words["system"])], "dark")
        hinted = QLineEdit()
        hinted.setPlaceholderText("0912 345 678")
        pairs = QHBoxLayout()
        pairs.setSpacing(16)
        pairs.addWidget(FormRow(words["lang"], language))
        pairs.addWidget(look, 1, Qt.AlignmentFlag.AlignBottom)
        column = form_column(wrong, spacing=10)
        column.addLayout(names)
        column.addWidget(FormRow(words["phone"], hinted, words["phone_hint"]))
        column.addLayout(pairs)
        column.addLayout(row(CheckBox(words["consent"], True), CheckBox(words["consent"]), stretch=2, spacing=16))
        column.addLayout(row(RadioButton(words["named"], True), RadioButton(words["bearer"]), stretch=2, spacing=16))
        column.addWidget(Switch(words["sound"], True))
        return column
