"""A small window with the scan filter, run as its own process: says every scan, and on request what the fields hold.

Commands on standard input, one a line: the name of a part gives it the focus, `state` asks.
"""

from __future__ import annotations

import json
import os
import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget

from tests.ui.scanning.keyboard import once, ours
from tests.ui.scanning.window import Board
from ui.scanning.filter import ScanFilter
from ui.scanning.tap_x11 import XcbTap
from ui.widgets.number_edit import NumberEdit, NumberKind


def say(**fields: object) -> None:
    """Write one line of JSON."""
    sys.stdout.write(json.dumps(fields) + "\n")
    sys.stdout.flush()


def main() -> None:
    """Show the window until standard input ends."""
    application = QApplication([])
    window = QWidget()
    layout = QVBoxLayout(window)
    parts = {
        "line": NumberEdit(NumberKind.CODE), "spin": QSpinBox(), "combo": QComboBox(), "board": Board(),
        "name": QComboBox(), "button": QPushButton("Pay"), "note": QPlainTextEdit(),
    }  # fmt: skip
    parts["spin"].setRange(0, 10**9)
    parts["combo"].addItems([f"{char} item" for char in "MZQ0123456789"])
    parts["name"].setEditable(True)
    parts["button"].setAutoDefault(True)
    pressed: list[bool] = []
    parts["button"].clicked.connect(lambda: pressed.append(True))
    for part in parts.values():
        layout.addWidget(part)
    scan_filter = ScanFilter(ours, once=once)
    scan_filter.scanned.connect(lambda code: say(scanned=code))
    scan_filter.foreign.connect(lambda code, looks: say(foreign=code, looks=looks))
    scan_filter.install()
    tap = XcbTap(scan_filter) if "--tap" in sys.argv else None
    if tap is not None:
        tap.install()

    def told() -> None:
        data = os.read(0, 4096).decode()
        if not data:
            application.quit()
        for word in data.split():
            if word in parts:
                parts[word].setFocus()
                say(focus=word)
            else:
                say(
                    line=parts["line"].text(), spin=parts["spin"].value(), combo=parts["combo"].currentIndex(),
                    board=parts["board"].typed, name=parts["name"].currentText(), pressed=len(pressed),
                    note=parts["note"].toPlainText(),
                )  # fmt: skip

    notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
    notifier.activated.connect(told)
    window.resize(400, 300)
    window.show()
    parts["line"].setFocus()
    say(window=int(window.winId()))
    application.exec()


if __name__ == "__main__":
    main()
