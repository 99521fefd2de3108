"""Finding a member without the card (S3): by any part of the name, pinyin, its initials, phone, e-mail, card number.

The store keeps one full-text table whose only column holds `tokens(...)`, with the member's number as rowid:

    CREATE VIRTUAL TABLE member_search USING fts5(
        tokens, content='', contentless_delete=1, detail='none', prefix='1 2 3 4',
        tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Co Cn'"
    )

and asks `WHERE member_search MATCH :query LIMIT :n` with `query(...)`. The tokenizer only cuts at spaces: everything
else (case, accents, suffixes, transcription) is done here, for what is stored and what is asked alike. Any part of a
word is found because every suffix of it is stored and every term asks for a prefix. Without FTS5 the same tokens serve
in a table (token, member) with an index, asked by `terms(...)` and LIKE 'term%'.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import groupby, islice

from shop_member.domain.members import Member, phone_digits
from shop_member.domain.names import COMPOUND_SURNAMES, is_han

MOST_TERMS = 8
LONGEST_TERM = 40
_SHORTEST_PHONE_PART = 3

# Where a surname is read otherwise than the character usually is; both are found.
_SURNAME_READINGS = {
    pair[0]: pair[1:]
    for pair in """
    曾zeng 單shan 单shan 解xie 仇qiu 區ou 区ou 查zha 樂yue 乐yue 任ren 朴piao
    蓋ge 盖ge 種chong 种chong 繁po 折she 翟zhai 員yun 员yun 尉yu 覃qin 薄bo
    洗xian 冼xian 哈ha 黑he 召shao 祭zhai 葉ye 叶ye 沈shen 莘shen 隗wei 萬wan
    万wan 寧ning 宁ning 尹yin 燕yan 那na 諶chen 谌chen 繆miao 缪miao 宓mi 晁chao
    能nai 阚kan 闞kan 郇xun 逄pang 褚chu
    """.split()
}
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th"})
_ACCENTS = re.compile(r"[\u0300-\u036f]")
_EMAIL_WORD = re.compile(r"[._+\-]")
_DIGITS = re.compile(r"\+?[0-9][0-9\-().#]*", re.ASCII)


def tokens(member: Member, card_numbers: Iterable[str] = ()) -> str:
    """Return everything this member can be found by, as words separated by single spaces, for the store to index.

    `card_numbers` are printed forms (`1042-9`). An erased member has none.
    """
    found: dict[str, None] = {}
    for words in (_name_tokens(member.name), _phone_tokens(member), _email_tokens(member.email)):
        found.update(dict.fromkeys(words))
    for number in card_numbers:
        found[phone_digits(number)] = None
    return " ".join(token for token in found if token)


def terms(text: str) -> tuple[str, ...]:
    """Return the folded terms of what a person typed; a member matches if each begins one of the member's tokens.

    At most eight terms of forty characters; punctuation alone gives none.
    """
    result: dict[str, None] = {}
    for word in fold(text).split():
        if "@" in word:
            result[_visible(word)[:LONGEST_TERM]] = None
        elif _DIGITS.fullmatch(word):
            result[re.sub(r"[^0-9]", "", word)[:LONGEST_TERM]] = None
        else:
            result.update(dict.fromkeys(run[:LONGEST_TERM] for run in _runs(word)))
    return tuple(islice(result, MOST_TERMS))


def query(text: str) -> str:
    """Return the FTS5 expression for what a person typed, with nothing in it that FTS5 would take for syntax.

    The empty text means that there is nothing to ask: show no list rather than everybody.
    """
    return " ".join('"{}" *'.format(term.replace('"', '""')) for term in terms(text))


def fold(text: str) -> str:
    """Return a text in the form in which it is stored and asked: half-width, lower case, without Latin accents."""
    text = unicodedata.normalize("NFKC", text).casefold().translate(_LETTERS)
    if not text.isascii():
        text = unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFD", text)))
    return text


def _visible(word: str) -> str:
    # Control characters part words for SQLite, and lone surrogates cannot be sent to it at all.
    return "".join(character for character in word if unicodedata.category(character)[0] != "C")


def _name_tokens(name: str) -> Iterator[str]:
    folded = fold(name)
    for word in folded.split():
        if "@" in word:
            # What holds an @ is asked for whole (see `terms`), also where it is a name.
            yield from (_visible(word)[start:] for start in range(len(word)))
        runs = list(_runs(word))
        for run in runs:
            shortest = 1 if not run.isascii() else 2
            yield run
            yield from (run[start:] for start in range(1, len(run) - shortest + 1))
        if len(runs) > 1 and all(run.isascii() for run in runs):
            # O'Brien and Hsiao-Ming are also looked for as one word.
            yield "".join(runs)
    han = "".join(character for character in folded if is_han(character))
    if han:
        yield from _pinyin_tokens(han)


def _pinyin_tokens(han: str) -> Iterator[str]:
    """Whole syllables from each one on, their initials from each one on, and the surname in full before initials."""
    for syllables in _readings(han[:12]):
        for start in range(len(syllables)):
            yield "".join(syllables[start:])
            yield "".join(syllable[0] for syllable in syllables[start:])
        if len(syllables) > 1:
            yield syllables[0] + "".join(syllable[0] for syllable in syllables[1:])


def _readings(han: str) -> Iterator[tuple[str, ...]]:
    """The usual reading of every character, then those with one character read in another way."""
    compound = han[:2] in COMPOUND_SURNAMES and len(han) > 2
    choices = [list(_syllables(character)) for character in han]
    special = None if compound else _SURNAME_READINGS.get(han[0])
    if special:
        choices[0] = [special, *(syllable for syllable in choices[0][:1] if syllable != special)]
    usual = tuple(readings[0] for readings in choices)
    yield usual
    for place, readings in enumerate(choices):
        for other in readings[1:]:
            yield (*usual[:place], other, *usual[place + 1 :])


@lru_cache(maxsize=1)
def _readings_of() -> Callable[[str], list[str]]:
    """Return what knows every reading of one character; the dictionary is read when the first name in Han is met."""
    # Its phrases take most of its time and memory, and a single character never asks for them.
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    os.environ.setdefault("PYPINYIN_NO_DICT_COPY", "true")
    from pypinyin import Style, pinyin

    return lambda character: pinyin(character, style=Style.NORMAL, heteronym=True)[0]


@lru_cache(maxsize=20_000)
def _syllables(character: str) -> tuple[str, ...]:
    """Return a character's two commonest readings; ü is written v or u on keyboards and yu in passports."""
    readings: dict[str, None] = {}
    for reading in _readings_of()(character)[:2]:
        plain = fold(reading).replace("ü", "v")
        readings.update(dict.fromkeys([plain, plain.replace("v", "u"), plain.replace("v", "yu")]))
    return tuple(readings)


def _phone_tokens(member: Member) -> Iterator[str]:
    """Suffixes of at least three digits of the number as called from abroad and as typed."""
    for digits in (phone_digits(member.phone_key), phone_digits(member.phone)):
        yield from (digits[start:] for start in range(len(digits) - _SHORTEST_PHONE_PART + 1))


def _email_tokens(email: str) -> Iterator[str]:
    folded = fold(email)
    if "@" not in folded:
        return
    local, _, domain = folded.rpartition("@")
    yield folded
    yield "@" + domain
    for cut in _EMAIL_WORD.finditer(local):
        yield folded[cut.end() :]


def _runs(text: str) -> Iterator[str]:
    """Cut a folded text where the script changes and at everything that is no letter, digit, mark or symbol."""
    for kind, characters in groupby(text, _script):
        if kind:
            yield "".join(characters)


def _script(character: str) -> str:
    category = unicodedata.category(character)[0]
    if category == "N" and character.isascii():
        return "digit"
    if category in "LMN":
        return "han" if is_han(character) else "latin" if character.isascii() else "letter"
    return "symbol" if category == "S" and not character.isascii() else ""
