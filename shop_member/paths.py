"""Where things lie: the program's resources, the user's shop."""

from __future__ import annotations

import sys
from pathlib import Path


def resource(name: str) -> Path:
    """Return the path of a shipped file such as `fonts/NotoSansTC-Regular.ttf`: frozen, installed or in the source tree."""
    frozen = getattr(sys, "_MEIPASS", None)
    here = Path(__file__).resolve().parent
    for root in [Path(frozen)] if frozen else [here / "_resources", here.parent / "resources"]:
        base = root / "resources" if frozen else root
        if base.is_dir():
            return base / name
    return here.parent / "resources" / name


def user_shop() -> Path:
    """Return the folder of the user's own shop, which need not exist yet."""
    import platformdirs

    return Path(platformdirs.user_data_dir("Shop Member", appauthor=False)) / "shop"
