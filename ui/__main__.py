"""The program's entry: the window when nothing else is asked, else the command line of `ui.commands`."""

from __future__ import annotations

import builtins
import gc
import sys
from pathlib import Path

DATABASE = "shop.db"


def main() -> None:
    """Run the program as its arguments say.

    The window alone needs none of what the commands need, so it opens without reading them.
    """
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()
    file = window_file(sys.argv[1:])
    if file is not None:
        sys.exit(_open(file))
    from ui.commands import program

    program()(prog_name="shop-member")


def window_file(arguments: list[str]) -> Path | None:
    """Return the shop's file if the arguments ask for the window and nothing else (none, or `--db FILE`), else None."""
    if not arguments:
        from shop_member import paths

        return paths.user_shop() / DATABASE
    if len(arguments) == 2 and arguments[0] == "--db":
        file = Path(arguments[1])
    elif len(arguments) == 1 and arguments[0].startswith("--db="):
        file = Path(arguments[0].removeprefix("--db="))
    else:
        return None
    # Whatever is odd about it, the command line has the words for.
    return file if arguments[-1] not in ("", "--db=") and not file.is_dir() else None


def _load_qt() -> None:
    """Load Qt without its hook into `import`, which reads the source of every later module for `from __feature__`.

    Nothing here uses those features, and the reading is a sixth of the time to the first window.
    """
    plain = builtins.__import__
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = plain


def _open(file: Path) -> int:
    gc.disable()  # nothing of what is read at the start ever goes; `ui.tidy` collects from then on
    _load_qt()
    from ui.desktop import NoDisplay, no_display
    from ui.opening import open_window

    try:
        return open_window(file)
    except NoDisplay:
        sys.stderr.write(no_display() + "\n")
        return 1


if __name__ == "__main__":
    main()
