"""Writes THIRD-PARTY.md from what the packages say of themselves: python -m tests.architecture.third_party."""

from __future__ import annotations

from importlib.metadata import metadata

from tests.architecture.requirements import PROJECT, everything, pins
from tests.architecture.sources import ROOT

PAGE = ROOT / "THIRD-PARTY.md"

HEAD = """\
# What is shipped along, and its licences

The program as one folder (`build.spec`) holds the parts below; their licence texts lie in its `licences` folder. All of
them may be used and passed on in a shop or a company without payment.

| Part | Version | Licence |
|---|---|---|
"""

TAIL = """
Beside the packages:

- **Qt 6** comes inside PySide6-Essentials and is used under the LGPL 3.0 (docs/licences): its libraries are separate files
  in the folder and may be replaced by others of the same version. Qt Charts, Qt Graphs, Qt Data Visualization and the
  virtual keyboard, which are GPL only, are neither used nor shipped.
- **SQLite**, inside pysqlite3, is in the public domain.
- **Noto Sans**, **Noto Sans TC** and **SC** (resources/fonts): SIL Open Font License 1.1, text beside the fonts.
- **Lucide** icons (resources/icons): ISC licence, text beside the icons.
- **Python** itself: PSF licence 2. **PyInstaller's** start-up code: GPL 2 with an exception that lets any program use it.
"""

_SAID_HERE = {
    # not installed on every system
    "backports-tarfile": "MIT",
    "colorama": "BSD-3-Clause",
    "importlib-metadata": "Apache-2.0",
    "jeepney": "MIT",
    "lazy-importer": "Apache-2.0",
    "pysqlite3": "Zlib",
    "pywin32-ctypes": "BSD-3-Clause",
    "secretstorage": "BSD-3-Clause",
    "zipp": "MIT",
    # said in other words
    "click-default-group": "Unlicense",
    "jaraco-classes": "MIT",
    "qrcode": "BSD-3-Clause AND MIT",
    "reportlab": "BSD-3-Clause",
    "sqlite-fts4": "Apache-2.0",
}


def licence(package: str) -> str:
    """Return the licence as an SPDX expression where the package gives one."""
    if package in _SAID_HERE:
        return _SAID_HERE[package]
    said = metadata(package)
    return str(said["License-Expression"] if "License-Expression" in said else said["License"])


def page() -> str:
    """Return the whole of THIRD-PARTY.md."""
    fixed = pins()
    rows = []
    for package in sorted(everything(PROJECT["project"]["dependencies"])):
        versions = sorted(next(iter(pin.specifier)).version for pin in fixed[package])
        rows.append(f"| {package} | {', '.join(versions)} | {licence(package)} |\n")
    return HEAD + "".join(rows) + TAIL


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
