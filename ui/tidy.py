"""Python's collection of circles, done on the GUI thread between two events instead of anywhere in the midst of one.

By itself it runs whenever enough was made, on whichever thread made it: in the middle of a scan, where it takes longer
than painting the guest, or on a worker, where a widget of the window must not be deleted.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1_000
_YOUNG, _MIDDLE, _OLD = 2_000, 10, 10
"""As Python counts: things made since the last time, and collections of each younger kind since then."""


@contextmanager
def tidied(parent: QObject) -> Iterator[None]:
    """Collect on this thread's event loop meanwhile, and as Python does again afterwards."""
    timer = QTimer(parent)
    timer.setInterval(_EVERY_MS)
    timer.timeout.connect(collect)
    gc.disable()
    timer.start()
    try:
        yield
    finally:
        timer.stop()
        timer.deleteLater()
        gc.unfreeze()
        gc.enable()


def collect() -> None:
    """Collect what is due; nearly always that is nothing, or only what is young."""
    young, middle, old = gc.get_count()
    if old >= _OLD:
        gc.collect(2)
    elif middle >= _MIDDLE:
        gc.collect(1)
    elif young >= _YOUNG:
        gc.collect(0)


def settle() -> None:
    """Look no more at what is there now: modules, classes and screens stay as long as the program runs."""
    gc.freeze()
