"""Frozen dataclasses as canonical JSON and back: what is kept beside an entry reads the same for ever.

Keys are sorted, separators fixed, numbers whole; equal records give equal text, so the text can be hashed. Known
shapes: dataclasses, tuples, enums, dates, int, str, bool, None, and Amount as `"1250 TWD 0"` (units, code, scale).
"""

from __future__ import annotations

import dataclasses
import json
import types
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from shop_member.domain.amounts import Amount, Asset
from shop_member.domain.errors import Refusal, Refused

R = TypeVar("R")


_AS_IT_IS = frozenset((int, str, bool))
# The keys come in order already, and a record holds no circle.
_CANONICAL = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False, check_circular=False)


def to_json(record: Any) -> str:
    """Return the canonical JSON of a record; floats and unknown shapes raise TypeError."""
    return _CANONICAL.encode(_plain(record))


def from_json(kind: type[R], text: str) -> R:
    """Return the record of `kind` that `to_json` wrote; absent fields take their defaults (an older text still reads).

    Refuses: RECORD_NOT_READABLE naming the field for broken JSON, unknown fields, missing fields without default, and
    values of another type.
    """
    try:
        plain = json.loads(text)
    except ValueError as error:
        raise Refusal(Refused.RECORD_NOT_READABLE, field=kind.__name__) from error
    result: R = _read(kind, plain, kind.__name__)
    return result


def _plain(value: Any) -> Any:
    kind: type = type(value)
    if value is None or kind in _AS_IT_IS:
        return value
    if kind is Amount:
        return f"{value.units} {value.asset.code} {value.asset.scale}"
    if kind is tuple:
        return [_plain(part) for part in value]
    if isinstance(value, StrEnum):
        return value.value
    if names := _names(kind):
        plain = {}
        for name in names:
            part = getattr(value, name)
            plain[name] = part if part is None or type(part) in _AS_IT_IS else _plain(part)
        return plain
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no place in a record")


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(sorted(field.name for field in dataclasses.fields(kind))) if dataclasses.is_dataclass(kind) else ()


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _read(kind: Any, plain: Any, where: str) -> Any:
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        if plain is None and type(None) in get_args(kind):
            return None
        return _read_union(kind, plain, where)
    if origin is tuple:
        return _read_tuple(get_args(kind), plain, where)
    if dataclasses.is_dataclass(kind) and kind is not Amount:
        return _read_record(kind, plain, where)
    if kind in (int, bool, str):
        if type(plain) is kind:
            return plain
        raise Refusal(Refused.RECORD_NOT_READABLE, field=where)
    try:
        if kind is Amount:
            units, code, scale = plain.split(" ")
            return Amount(int(units), Asset(code, int(scale)))
        if kind is date:
            return date.fromisoformat(plain)
        return kind(plain)
    except (ValueError, AttributeError, TypeError) as error:
        raise Refusal(Refused.RECORD_NOT_READABLE, field=where) from error


def _read_union(kind: Any, plain: Any, where: str) -> Any:
    refusal = Refusal(Refused.RECORD_NOT_READABLE, field=where)
    for choice in get_args(kind):
        if choice is type(None):
            continue
        try:
            return _read(choice, plain, where)
        except Refusal as error:
            refusal = error
    raise refusal


def _read_tuple(kinds: tuple[Any, ...], plain: Any, where: str) -> tuple[Any, ...]:
    if not isinstance(plain, list) or (kinds[-1] is not Ellipsis and len(kinds) != len(plain)):
        raise Refusal(Refused.RECORD_NOT_READABLE, field=where)
    each = [kinds[0]] * len(plain) if kinds[-1] is Ellipsis else list(kinds)
    return tuple(_read(kind, part, f"{where}.{n}") for n, (kind, part) in enumerate(zip(each, plain, strict=True)))


def _read_record(kind: Any, plain: Any, where: str) -> Any:
    if not isinstance(plain, dict):
        raise Refusal(Refused.RECORD_NOT_READABLE, field=where)
    hints = _hints(kind)
    names = {field.name for field in dataclasses.fields(kind)}
    for name in plain:
        if name not in names:
            raise Refusal(Refused.RECORD_NOT_READABLE, field=f"{where}.{name}")
    values = {name: _read(hints[name], plain[name], f"{where}.{name}") for name in plain}
    try:
        return kind(**values)
    except TypeError as error:
        raise Refusal(Refused.RECORD_NOT_READABLE, field=where) from error
