"""Pictures people hand in: photos of members, of items, the logo."""

from __future__ import annotations

from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ports import Work

LARGEST_MB = 4
_MARKS = {"png": b"\x89PNG\r\n\x1a\n", "jpeg": b"\xff\xd8\xff"}


def keep_picture(work: Work, owner: str, image_format: str, content: bytes) -> bool:
    """Keep a picture (`png` or `jpeg`) in place of the one before and return True; an empty one takes it away.

    Refuses: PICTURE_NOT_USABLE (limit) for another format, bytes that are not of the format, or more than 4 MB.
    """
    if not content:
        work.pictures.remove(owner)
        return False
    mark = _MARKS.get(image_format)
    if mark is None or not content.startswith(mark) or len(content) > LARGEST_MB * 1024 * 1024:
        raise Refusal(Refused.PICTURE_NOT_USABLE, limit=LARGEST_MB)
    work.pictures.put(owner, image_format, content)
    return True
