"""What a check of the shop's file found, for people: what it means, how often, and for support where."""

from __future__ import annotations

from shop_member.domain.verification import Verification
from shop_member.i18n import translate


def found_words(result: Verification) -> str:
    """Return what is wrong, one line for each kind, the most frequent first; no code of the program is among it."""
    from shop_member.commands.flaws import MEANINGS  # only where something is wrong: it brings the command line along

    counts: dict[str, int] = {}
    for problem in result.problems:
        meaning = translate("command", MEANINGS[problem.code])
        counts[meaning] = counts.get(meaning, 0) + 1
    ordered = sorted(counts.items(), key=lambda pair: -pair[1])
    return "\n".join(f"• {meaning}" + (f" ({count}×)" if count > 1 else "") for meaning, count in ordered)


def support_words(result: Verification) -> str:
    """Return the codes and places, for whoever helps: one problem a line."""
    from shop_member.commands.flaws import code_of

    return "\n".join(code_of(problem) for problem in result.problems)
