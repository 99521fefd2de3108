"""Who stands at the till, and in which shift."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from shop_member.domain.permissions import Actor, Permission


class Session(QObject):
    """The person logged in and what the top bar says of the shift. It survives lock, language and theme.

    `changed()` after a login, a switch, a lock or a new shift. Permissions here only decide what is shown; the services
    ask again in the unit of work that posts.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actor: Actor | None = None
        self._last: Actor | None = None
        self._shift = ""

    @property
    def actor(self) -> Actor | None:
        """Who is logged in, or None while locked."""
        return self._actor

    @property
    def last(self) -> Actor | None:
        """Who was seen last: the lock screen asks for this person's PIN first."""
        return self._last

    @property
    def shift(self) -> str:
        """The shift in words, as the top bar shows it; empty while none is open."""
        return self._shift

    def log_in(self, actor: Actor) -> None:
        """Let somebody take over; the sale in progress stays."""
        self._actor = self._last = actor
        self.changed.emit()

    def lock(self) -> None:
        """Nobody is at the till."""
        if self._actor is not None:
            self._actor = None
            self.changed.emit()

    def set_shift(self, words: str) -> None:
        """Say which shift is open."""
        if words != self._shift:
            self._shift = words
            self.changed.emit()

    def may(self, permission: Permission | None) -> bool:
        """Return whether to show something that needs this permission."""
        return permission is None or (self._actor is not None and permission in self._actor.permissions)
