"""Enrolling and editing: phone and name first, the rest where it is not in the way (M1)."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from shop_member.domain.members import Gender
from shop_member.i18n import translate
from ui import theme
from ui.screens.members import words
from ui.screens.members.page import photo_of
from ui.screens.members.pieces import FormPane
from ui.screens.members.state import PersonForm, PersonState
from ui.widgets.button import Button
from ui.widgets.choice import CheckBox, Segmented
from ui.widgets.fields import FormRow
from ui.widgets.member import Avatar
from ui.widgets.number_edit import NumberEdit, NumberKind


class PersonPane(FormPane):
    """The form about a person. `saved(PersonForm)`; Enter goes on from field to field and saves after the name."""

    saved = Signal(object)
    photo_wanted = Signal()
    photo_removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", translate("members", "Save"), wide=0, scrolls=True, parent=parent)
        self.words.hide()
        self._opened = -1
        self._make_fields()
        self.rows = self._make_rows()
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(12)
        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
        self.fields.addLayout(self.grid)
        self._arrange(new=True)
        self._photo_row = self._make_photo()
        self.fields.addWidget(self._photo_row)
        self.finished.connect(self._save)
        order = [self.phone, self.name, self.card, self.email, self.birthday, self.tags, self.came_by]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        self.phone.committed.connect(lambda text: self.name.setFocus())

    def _arrange(self, *, new: bool) -> None:
        """Put the rows two and two; a member who is there already gets no card here."""
        names = ("phone", "name", "card", "email", "birthday", "gender", "tags", "came_by", "allergies", "note")
        shown = [self.rows[name] for name in names if new or name != "card"]
        cells: list[QWidget] = [*shown[:-2], self.consent, *shown[-2:]] if not new else [*shown, self.consent]
        for place, cell in enumerate(cells):
            side = Qt.AlignmentFlag.AlignBottom if cell is self.consent else Qt.AlignmentFlag.AlignTop
            self.grid.addWidget(cell, place // 2, place % 2, side)
        self.rows["card"].setVisible(new)

    def _make_fields(self) -> None:
        self.name, self.email, self.came_by = QLineEdit(), QLineEdit(), QLineEdit()
        self.phone = NumberEdit(NumberKind.PHONE)
        self.card = NumberEdit(NumberKind.CODE)
        self.birthday = QLineEdit()
        self.birthday.setPlaceholderText(translate("members", "1988-05-21 or 05-21"))
        self.lunar = CheckBox(translate("members", "Lunar"))
        self.gender = Segmented([(one.value, words.gender(one)) for one in Gender])
        self.card.setPlaceholderText(translate("members", "Scan a blank card, or leave it empty"))
        self.tags = QLineEdit()
        self.tags.setPlaceholderText(translate("members", "several with commas"))
        self.came_by.setPlaceholderText(translate("members", "a member, or anything else"))
        self.allergies, self.note = QPlainTextEdit(), QPlainTextEdit()
        for area in (self.allergies, self.note):
            area.setFixedHeight(theme.current().px(68))
            area.setTabChangesFocus(True)
        self.consent = CheckBox(translate("members", "Agreed to receive messages"))

    def _make_rows(self) -> dict[str, FormRow]:
        day = QWidget()
        line = QHBoxLayout(day)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.birthday, 1)
        line.addWidget(self.lunar)
        day.setFocusProxy(self.birthday)
        self.birthday.setAccessibleName(translate("members", "Birthday"))
        return {
            "phone": FormRow(translate("members", "Phone"), self.phone),
            "name": FormRow(translate("members", "Name"), self.name),
            "card": FormRow(translate("members", "Card"), self.card),
            "email": FormRow(translate("members", "E-mail"), self.email),
            "birthday": FormRow(translate("members", "Birthday"), day),
            "gender": FormRow(translate("members", "Gender"), self.gender),
            "tags": FormRow(translate("members", "Tags"), self.tags),
            "came_by": FormRow(translate("members", "Came through"), self.came_by),
            "allergies": FormRow(translate("members", "Allergies, preferences (shown at the till)"), self.allergies),
            "note": FormRow(translate("members", "Note"), self.note),
        }

    def _make_photo(self) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.avatar = Avatar(size=48)
        choose = Button(translate("members", "Choose a photo"), icon="upload")
        self.no_photo = Button(translate("members", "Remove the photo"), "quiet")
        choose.clicked.connect(self.photo_wanted)
        self.no_photo.clicked.connect(self.photo_removed)
        row.addWidget(self.avatar)
        row.addWidget(choose)
        row.addWidget(self.no_photo)
        row.addStretch(1)
        return widget

    def show_person(self, person: PersonState | None) -> None:
        """Show the form; the fields are filled only when it is opened anew, complaints whenever they change."""
        if person is None:
            self._opened = -1
            return
        new = person.member_id is None
        if person.opened != self._opened:
            self._opened = person.opened
            self.heading.setText(translate("members", "Enrol a member") if new else person.form.name)
            self.action.setText(translate("members", "Enrol") if new else translate("members", "Save"))
            self.action.updateGeometry()
            self._arrange(new=new)
            self._photo_row.setVisible(not new)
            self._fill(person.form)
            self.consent.setToolTip(person.consent_since)
            first = self.name if person.form.phone and not person.form.name else self.phone
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.avatar.set_person(person.form.name, photo_of(person.photo))
        self.no_photo.setVisible(bool(person.photo))
        errors = dict(person.errors)
        for name, row in self.rows.items():
            row.set_error(errors.get(name, ""))
        for name in errors:
            field = getattr(self, name, None)
            if isinstance(field, QWidget):
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                break

    def _fill(self, form: PersonForm) -> None:
        for field, text in (
            (self.name, form.name),
            (self.phone, form.phone),
            (self.email, form.email),
            (self.birthday, form.birthday),
            (self.tags, form.tags),
            (self.came_by, form.came_by),
            (self.card, form.card),
        ):
            field.setText(text)
        self.lunar.setChecked(form.lunar)
        self.gender.set_value(form.gender)
        self.allergies.setPlainText(form.allergies)
        self.note.setPlainText(form.note)
        self.consent.setChecked(form.consent)

    def form(self) -> PersonForm:
        """Return what the fields hold."""
        return PersonForm(
            name=self.name.text(),
            phone=self.phone.text(),
            email=self.email.text(),
            birthday=self.birthday.text(),
            lunar=self.lunar.isChecked(),
            gender=str(self.gender.value()),
            tags=self.tags.text(),
            allergies=self.allergies.toPlainText(),
            note=self.note.toPlainText(),
            consent=self.consent.isChecked(),
            came_by=self.came_by.text(),
            card=self.card.text(),
        )

    def _save(self) -> None:
        self.saved.emit(self.form())
