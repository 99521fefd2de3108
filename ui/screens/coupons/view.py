"""The screen of coupons: kinds at the left; at the right the editor, issuing, and what came of them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from shop_member.coupon_words import said
from shop_member.domain.benefits import Benefit
from shop_member.domain.coupons import CouponTemplate
from shop_member.i18n import translate
from ui import theme
from ui.models.paged import Cell, Column, RowsModel
from ui.screen import Context
from ui.screens.coupons.form import CouponForm
from ui.screens.coupons.issue_view import EffectPage, IssuePage
from ui.screens.coupons.kinds import kinds
from ui.screens.coupons.view_model import EFFECT, FORM, ISSUE, CouponsModel, State
from ui.screens.settings.form_view import FormView
from ui.theme import Role
from ui.widgets import states
from ui.widgets.button import Button
from ui.widgets.choice import Segmented
from ui.widgets.label import Label
from ui.widgets.panel import Panel
from ui.widgets.table import Table, TablePane


class CouponsView(QWidget):
    """Kinds of coupon and everything done with them away from the till."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self.model = context, CouponsModel(context, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        row.addWidget(self._make_list(), 2)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        pages = (
            (FORM, translate("coupons", "Coupon")),
            (ISSUE, translate("coupons", "Issue")),
            (EFFECT, translate("coupons", "What came of it")),
        )
        self.tabs = Segmented(pages, FORM)
        self.tabs.chosen.connect(self.model.show_page)
        column.addWidget(self.tabs)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        self._editors = QStackedWidget()
        self.issue, self.effect = IssuePage(context, self.model), EffectPage(context, self.model)
        self._nothing = states.empty(
            translate("coupons", "No coupon yet"),
            translate("coupons", "Begin with a kind: an amount off, a percentage, a free item"),
            icon="ticket-percent",
        )
        for page in (self._editors, self.issue, self.effect, self._nothing):
            self._stack.addWidget(page)
        row.addWidget(right, 4)
        self._edited: tuple[str, int] | None = None
        self.form: CouponForm | None = None
        QShortcut(QKeySequence("Ctrl+N"), self, self._open_menu)
        self.model.state_changed.connect(self._show)

    def _make_list(self) -> QWidget:
        context = self._context
        panel = Panel(translate("coupons", "Coupons"), flush=True)
        self.add = Button(translate("coupons", "New coupon"), "primary", icon="plus", key="Ctrl+N")
        self.add.clicked.connect(self._open_menu)
        panel.add_action(self.add)
        self.menu = QMenu(self)
        for kind in kinds().values():
            self.menu.addAction(kind.words, partial(self.begin, kind.begin))
        self.rows = RowsModel(
            [
                Column(translate("coupons", "Name"), lambda one: one.name, Cell.STRONG,
                       second=lambda one: said(one.benefit, context.shop.asset, context.language),
                       tone=lambda one: "text" if one.active else "text_3"),
            ],
            parent=self,
        )  # fmt: skip
        self.table = Table(self.rows, tall=True, name=translate("coupons", "Coupons"))
        self.table.pointed.connect(self._pointed)
        panel.add(
            TablePane(self.table, lambda: states.empty(translate("coupons", "No coupon yet"), icon="ticket-percent")),
            1,
        )
        panel.setMinimumWidth(theme.current().px(300))
        return panel

    def opened(self) -> None:
        """Read, unless a kind is half edited."""
        if self.form is None or not self.form.state.dirty:
            self.model.read()

    def _open_menu(self) -> None:
        self.menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def begin(self, benefit: Benefit) -> None:
        """Begin a new kind."""
        template = self.model.begin(benefit)
        self._edit(template)
        assert self.form is not None
        self.form.begin()
        self.table.clearSelection()
        self._show(self.model.state)

    def _edit(self, template: CouponTemplate) -> None:
        """Show the editor of a kind; the one before is thrown away with what was typed into it."""
        self.form = CouponForm(self._context, template, self)
        self.form.kept.connect(self._kept)
        example = Label("", Role.TILL_STRONG, "accent_text", wrap=True)
        self.form.exampled.connect(example.setText)
        view = FormView(self.form, below=example)
        while (old := self._editors.widget(0)) is not None:
            self._editors.removeWidget(old)
            old.deleteLater()
        self._editors.addWidget(view)
        self._edited = (template.id, template.version)
        self.form.read()

    def _kept(self, template: CouponTemplate) -> None:
        self._edited = (template.id, template.version)
        self.model.read(template.id)

    def _pointed(self, row: object) -> None:
        if isinstance(row, CouponTemplate) and row.id != self.model.state.chosen:
            self.model.choose(row.id)

    def _show(self, state: State) -> None:
        self.rows.set_rows(state.kinds)
        place = next((at for at, one in enumerate(state.kinds) if one.id == state.chosen), -1)
        if place >= 0 and self.table.currentIndex().row() != place:
            self.table.choose(place)
        kind = state.kind
        if kind is not None and self._edited != (kind.id, kind.version):
            self._edit(kind)
        fresh = kind is None and self._edited is not None and self._edited[0] == ""
        self.tabs.setEnabled(kind is not None)
        self.tabs.set_value(state.page if kind is not None else FORM)
        if kind is None and not fresh:
            self._stack.setCurrentWidget(self._nothing)
        elif state.page == ISSUE and kind is not None:
            self._stack.setCurrentWidget(self.issue)
        elif state.page == EFFECT and kind is not None:
            self._stack.setCurrentWidget(self.effect)
        else:
            self._stack.setCurrentWidget(self._editors)
        self.issue.show_state(state)
        self.effect.show_state(state)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
