"""The one notice board of the window: what changed in the shop, and who changed it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Events(QObject):
    """Tells every open screen what to read again.

    `changed(changes, origin)`: `changes` is a `shop_member.domain.changes.Changes`, `origin` the name of the screen that
    did it (it may have drawn the result already). Emitted on the GUI thread only.
    """

    changed = Signal(object, str)
