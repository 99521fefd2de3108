"""Names of people: initials, surnames, and how a guest is addressed (words.md 4.2)."""

from __future__ import annotations

import re
import unicodedata

# The two-character surnames in use today; everybody else's is the first character.
COMPOUND_SURNAMES = frozenset(
    """
    歐陽 欧阳 司馬 司马 上官 諸葛 诸葛 司徒 夏侯 皇甫 尉遲 尉迟 公孫 公孙 慕容 令狐
    宇文 長孫 长孙 東方 东方 端木 百里 呼延 南宮 南宫 東郭 东郭 西門 西门 公冶 太史
    申屠 澹臺 澹台 獨孤 独孤 万俟 聞人 闻人 赫連 赫连 鮮于 鲜于 軒轅 轩辕 范姜 張簡
    张简 歐楊
    """.split()
)
_IDEOGRAPH = re.compile(r"[\u2e80-\u2fd5\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]")


def is_han(character: str) -> bool:
    """Tell a Chinese character from everything else."""
    return bool(_IDEOGRAPH.match(character))


def is_han_name(name: str) -> bool:
    """Tell a name written in Chinese characters only, spaces and middle dots aside."""
    letters = [character for character in name if not character.isspace() and character not in "·・‧"]
    return bool(letters) and all(is_han(character) for character in letters)


def surname(name: str) -> str:
    """Return the family name of a Chinese name, one or two characters, or of `Given Family`, the last word."""
    if is_han_name(name):
        bare = "".join(name.split())
        return bare[:2] if len(bare) > 2 and bare[:2] in COMPOUND_SURNAMES else bare[:1]
    words = name.split()
    return words[-1] if words else ""


def shown(name: str) -> str:
    """Return a name as it is shown and printed: Chinese ones without spaces, others as they are."""
    return "".join(name.split()) if is_han_name(name) else name


def greeting(name: str, gender: str, language: str) -> str:
    """Return how to address a guest: `陳小姐`, `陈女士`, `陳先生` where the gender is known, else the full name.

    `gender` is the value of `members.Gender`; `language` decides the word. Latin names and English stay whole.
    """
    title = {
        ("zh_TW", "female"): "小姐",
        ("zh_TW", "male"): "先生",
        ("zh_CN", "female"): "女士",
        ("zh_CN", "male"): "先生",
    }.get((language, gender))
    return surname(name) + title if title and is_han_name(name) else shown(name)


def initials(name: str) -> str:
    """Return one or two characters for a round picture: the surname if Chinese, else first letters of two words."""
    if is_han_name(name):
        return surname(name)
    words = [word for word in re.split(r"[\s\-·.]+", name) if word and _first_letter(word)]
    if not words:
        return name.strip()[:1]
    chosen = words[:1] if len(words) == 1 or any(map(is_han, words[0])) else [words[0], words[-1]]
    return "".join(_first_letter(word) for word in chosen).upper()


def _first_letter(word: str) -> str:
    return next((character for character in word if unicodedata.category(character)[0] in "LN"), "")
