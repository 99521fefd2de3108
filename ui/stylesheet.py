"""The one style sheet, generated from the theme and set once on the application (look.md 5.4.2).

It covers what Qt draws: push buttons by `kind` and `size`, fields, lists, tables, headers, tabs, scroll bars. Whatever
look.md calls a tile, keypad, amount or chart paints itself. After changing a property such as `kind` call `repolish`.
"""

from __future__ import annotations

from string import Template

from PySide6.QtWidgets import QWidget

from ui.theme import RADIUS, RADIUS_FIELD, Role, Theme, disabled_text

_BUTTONS = Template("""
QPushButton { background: $surface; color: $text; border: 1px solid $border_strong; border-radius: ${radius}px;
  padding: 0 16px; min-height: ${control_in}px; font-size: ${body}px; }
QPushButton:hover { background: $surface_2; }
QPushButton:pressed { background: $border; }
QPushButton:disabled { color: $faint; border-color: $border; background: $surface; }
QPushButton:checked { background: $accent_soft; color: $accent_text; border-color: $accent; }
QPushButton[format="till"] { min-height: ${till_in}px; font-size: ${till}px; padding: 0 20px; }
QPushButton[format="small"] { min-height: ${small_in}px; padding: 0 12px; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 700; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[kind="primary"]:disabled { background: $surface_2; color: $faint; border-color: $border; }
QPushButton[kind="danger"] { background: $surface; color: $negative; border-color: $negative; font-weight: 700; }
QPushButton[kind="danger"]:hover { background: $negative_soft; }
QPushButton[kind="danger"]:pressed { background: $negative_soft; border-width: 2px; }
QPushButton[kind="danger"]:disabled { color: $faint; border-color: $border; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: $accent_text; }
QPushButton[kind="quiet"]:hover { background: $surface_2; }
QPushButton[kind="quiet"]:pressed { background: $border; }
QPushButton[kind="quiet"]:disabled { color: $faint; }
QPushButton[kind="icon"] { padding: 0; min-width: ${control_in}px; background: transparent;
  border-color: transparent; }
QPushButton[kind="icon"]:hover { background: $surface_2; }
QPushButton[kind="icon"]:pressed, QPushButton[kind="icon"]:checked { background: $border; }
QPushButton[format="touch"] { min-height: ${touch_in}px; }
QPushButton[kind="icon"][format="touch"], QPushButton[kind="icon"][format="till"] {
  min-width: ${touch_in}px; min-height: ${touch_in}px; }
""")

_FIELDS = Template("""
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox { background: $surface; color: $text;
  border: 1px solid $border_strong; border-radius: ${field}px; padding: 0 11px; font-size: ${body}px;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit, QAbstractSpinBox { min-height: ${control_in}px; }
QPlainTextEdit, QTextEdit { padding: 7px 8px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus {
  border: 2px solid $focus; padding: 0 10px; }
QLineEdit:focus, QAbstractSpinBox:focus { min-height: ${control_in_2}px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 6px 7px; }
QLineEdit[invalid="true"] { border: 2px solid $negative; padding: 0 10px; min-height: ${control_in_2}px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled {
  background: $surface_2; color: $faint; border-color: $border; }
QLineEdit:read-only { background: $surface_2; border-color: $border; }
QLineEdit[format="till"] { min-height: ${till_in}px; font-size: ${till}px; }
QLineEdit[format="till"]:focus { min-height: ${till_in_2}px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: 0; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $border_strong; padding: 4px;
  selection-background-color: $accent_soft; selection-color: $text; outline: 0; }
QComboBox QAbstractItemView::item { min-height: ${row_dense}px; padding: 0 8px; }
""")

_LISTS = Template("""
QTableView, QTreeView, QListView { background: $surface; color: $text; border: 0; outline: 0;
  gridline-color: transparent; selection-background-color: $accent_soft; selection-color: $text; }
QHeaderView { background: $surface; border: 0; }
QHeaderView::section { background: $surface; color: $text_2; border: 0; border-bottom: 1px solid $border;
  padding: 0 12px; font-size: ${body}px; font-weight: 700; min-height: ${row_dense}px; }
QHeaderView::section:first { padding-left: 16px; }
QHeaderView::section:last { padding-right: 16px; }
QHeaderView::section:only-one { padding-left: 16px; padding-right: 16px; }
QTableCornerButton::section { background: $surface; border: 0; }
QTabWidget::pane { border: 0; border-top: 1px solid $border; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $text_2; border: 0; border-bottom: 3px solid transparent;
  padding: 0 16px; min-height: ${tab}px; font-size: ${body}px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent_text; border-bottom-color: $accent; font-weight: 700; }
QTabBar::tab:disabled { color: $faint; }
QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget[plain="true"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $border_strong; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 40px; }
QScrollBar::handle:horizontal { min-width: 40px; }
QScrollBar::handle:hover { background: $text_3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: $surface; color: $text; border: 1px solid $border_strong; padding: 4px; font-size: ${body}px; }
QMenu::item { padding: 8px 24px 8px 12px; min-height: ${menu}px; border-radius: ${field}px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $accent_soft; color: $accent_text; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QToolTip { background: $text; color: $surface; border: 0; padding: 6px 8px; font-size: ${hint}px; }
QSplitter::handle { background: $border; }
""")


def stylesheet(theme: Theme) -> str:
    """Return the sheet of a theme."""
    tokens = theme.tokens
    control, till = theme.control, theme.px(56)
    values = {name: getattr(tokens, name) for name in tokens.__dataclass_fields__}
    values |= {
        "faint": disabled_text(theme).name(), "radius": RADIUS, "field": RADIUS_FIELD,
        "body": theme.px(Role.BODY.value[0]), "till": theme.px(Role.TILL.value[0]), "hint": theme.px(14),
        "control_in": control - 2, "control_in_2": control - 4, "till_in": till - 2, "till_in_2": till - 4,
        "small_in": theme.px(32) - 2, "touch_in": 46, "row_dense": theme.px(32), "tab": theme.px(40),
        "menu": theme.px(24),
    }  # fmt: skip
    return "".join(part.substitute(values) for part in (_BUTTONS, _FIELDS, _LISTS))


def repolish(widget: QWidget) -> None:
    """Let the sheet look at a widget again after one of its properties changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
