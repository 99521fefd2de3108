"""Where files go: one folder of the shop's papers unless somebody chooses another, and showing what was written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

_chosen: list[Path] = []
"""The folder chosen last, for as long as the program runs."""


def papers_folder() -> Path:
    """Return where papers are saved: the folder chosen last, else "Shop Member" among the person's documents."""
    if _chosen:
        return _chosen[-1]
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home()) / "Shop Member"


def remember(folder: Path) -> None:
    """Make a folder the one for papers from now on."""
    _chosen[:] = [folder]


def ask_folder(parent: QWidget, title: str) -> Path | None:
    """Let a person choose a folder; None if they thought better of it."""
    start = papers_folder()
    found = QFileDialog.getExistingDirectory(parent, title, str(start if start.is_dir() else Path.home()))
    if not found:
        return None
    remember(Path(found))
    return Path(found)


def ask_file(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Let a person say where a file goes, its name proposed; `kinds` as Qt writes them (`PDF (*.pdf)`)."""
    start = papers_folder() if papers_folder().is_dir() else Path.home()
    found, _ = QFileDialog.getSaveFileName(parent, title, str(start / safe_name(name)), kinds)
    if not found:
        return None
    remember(Path(found).parent)
    return Path(found)


def ask_picture(parent: QWidget, title: str, kinds: str) -> Path | None:
    """Let a person choose a picture to read."""
    found, _ = QFileDialog.getOpenFileName(parent, title, str(Path.home()), kinds)
    return Path(found) if found else None


def safe_name(name: str) -> str:
    """Return a file name that every system takes: letters, digits, spaces, points and hyphens, at most 80 of them."""
    stem, dot, ending = name.rpartition(".")
    clean = "".join(letter if letter.isalnum() or letter in " .-_" else "-" for letter in stem or ending).strip(" .")
    return f"{clean[:80] or 'file'}{dot}{ending}" if stem else clean[:80] or "file"


def short_path(path: Path) -> str:
    """Return a path as it is read: from the home folder on, with `~`."""
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except ValueError:
        return str(path)


def show_file(path: Path) -> None:
    """Open a file or folder with whatever the system opens it with."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
