"""Pictures that people hand in: read upright, made small enough to keep, without what a camera writes beside them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader

from shop_member.domain.errors import Fault, Faulted, Refusal, Refused
from shop_member.services.pictures import LARGEST_MB

LONGEST = 1200
"""Pixels of the longer side that are kept: enough for a logo on A4 and a tile on a large screen."""
_MOST_READ_MB = 256


def read_picture(path: Path, longest: int = LONGEST) -> tuple[str, bytes]:
    """Return (format, bytes) of a picture as it is kept: PNG if it has transparent parts, else JPEG.

    A photo of a phone is turned upright and made smaller; place and camera are left out. Safe beside the GUI thread.
    Refuses: PICTURE_NOT_USABLE (limit) for what is no picture. Raises: Fault FILE_UNREADABLE.
    """
    try:
        with path.open("rb") as file:
            file.read(1)
    except OSError as problem:
        raise Fault(Faulted.FILE_UNREADABLE, path=str(path)) from problem
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    QImageReader.setAllocationLimit(_MOST_READ_MB)
    image = reader.read()
    if image.isNull():
        raise Refusal(Refused.PICTURE_NOT_USABLE, limit=LARGEST_MB)
    if max(image.width(), image.height()) > longest:
        image = image.scaled(
            longest, longest, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    kind = "png" if image.hasAlphaChannel() else "jpeg"
    content = _written(image, kind)
    if len(content) > LARGEST_MB * 1024 * 1024:
        raise Refusal(Refused.PICTURE_NOT_USABLE, limit=LARGEST_MB)
    return kind, content


def _written(image: QImage, kind: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    for name in image.textKeys():
        image.setText(name, "")
    image.save(buffer, kind.upper(), 90 if kind == "jpeg" else -1)  # type: ignore[call-overload]
    return bytes(buffer.data().data())
