"""Nobody reads "1 points": what is counted in the window has a form for each number."""

from __future__ import annotations

import re

from shop_member.i18n import translate
from tests.architecture import words_found
from tests.architecture.sources import python_files

_COUNTED = re.compile(
    r"(?:\}|%n) (?:more |other )?(?:cards|characters|coupons|days|digits|entries|lines|members|months|pages|pieces|points"
    r"|receipts|rows|seconds|statements|tries|visits|weeks|years)\b"
)


def test_counted_things_are_told_how_many_there_are() -> None:
    calls = [call for call in words_found.calls(python_files("ui")) if _COUNTED.search(call.source or "")]
    assert len(calls) > 20
    assert [(call.place, call.source) for call in calls if not call.counted] == []


def test_one_is_written_as_one() -> None:
    plural = [one for one in words_found.everything() if one.plural and _COUNTED.search(one.source)]
    assert len(plural) > 20
    assert [one.source for one in plural if _COUNTED.search(translate(one.context, one.source, 1, "en"))] == []
