"""Money and points as whole numbers of the smallest unit; nothing here ever becomes a float."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from shop_member.domain.errors import Refusal, Refused

MAX_UNITS = 10**15
"""No single amount may exceed this many units: far above any shop, far below 64 bits even after a sum of thousands."""

_PLAIN = re.compile(r"[+-]?[0-9]{1,3}(?:,[0-9]{3})*(?:\.[0-9]*)?|[+-]?[0-9]*\.?[0-9]+|[+-]?[0-9]+\.?", re.ASCII)

_CURRENCY_SCALE = {"TWD": 0, "JPY": 0, "KRW": 0, "CNY": 2, "HKD": 2, "MOP": 2, "USD": 2, "EUR": 2, "GBP": 2, "SGD": 2}
"""Digits after the point as shops price, which for TWD is none although ISO 4217 allows two."""


@dataclass(frozen=True, slots=True)
class Asset:
    """Something that is counted: a currency or the shop's points. Two assets never add or compare."""

    code: str
    scale: int


POINTS = Asset("PTS", 0)
COUPONS = Asset("COUPON", 0)
SESSIONS = Asset("SESSION", 0)


@cache
def currency(code: str) -> Asset:
    """Return the asset of an ISO 4217 code with the digits that shops use; unknown codes get two digits."""
    return Asset(code, _CURRENCY_SCALE.get(code, 2))


CURRENCIES = tuple(_CURRENCY_SCALE)


class Rounding(StrEnum):
    """How a share that is no whole unit is settled."""

    HALF_UP = "half_up"
    FLOOR = "floor"
    CEILING = "ceiling"


@dataclass(frozen=True, slots=True)
class Amount:
    """A whole number of the smallest units of one asset; arithmetic across assets raises TypeError."""

    units: int
    asset: Asset

    def __post_init__(self) -> None:
        if type(self.units) is not int:
            raise TypeError(f"units must be int, not {type(self.units).__name__}")

    def _same(self, other: Amount) -> int:
        if not isinstance(other, Amount) or (other.asset is not self.asset and other.asset != self.asset):
            raise TypeError(f"{self.asset.code} does not mix with {getattr(other, 'asset', other)!r}")
        return other.units

    def __add__(self, other: Amount) -> Amount:
        return Amount(self.units + self._same(other), self.asset)

    def __sub__(self, other: Amount) -> Amount:
        return Amount(self.units - self._same(other), self.asset)

    def __neg__(self) -> Amount:
        return Amount(-self.units, self.asset)

    def __abs__(self) -> Amount:
        return Amount(abs(self.units), self.asset)

    def __lt__(self, other: Amount) -> bool:
        return self.units < self._same(other)

    def __le__(self, other: Amount) -> bool:
        return self.units <= self._same(other)

    def __gt__(self, other: Amount) -> bool:
        return self.units > self._same(other)

    def __ge__(self, other: Amount) -> bool:
        return self.units >= self._same(other)

    def __bool__(self) -> bool:
        return self.units != 0

    def plain(self) -> str:
        """Return digits with a point and a hyphen-minus, as CSV and logs carry it: `-12.50`."""
        sign = "-" if self.units < 0 else ""
        digits = str(abs(self.units)).rjust(self.asset.scale + 1, "0")
        if self.asset.scale == 0:
            return sign + digits
        return f"{sign}{digits[: -self.asset.scale]}.{digits[-self.asset.scale :]}"

    def share(self, numerator: int, denominator: int, rounding: Rounding = Rounding.HALF_UP) -> Amount:
        """Return units × numerator ÷ denominator, settled as stated; half up means away from zero at exactly half."""
        return Amount(ratio(self.units * numerator, denominator, rounding), self.asset)

    def split(self, weights: Sequence[int]) -> tuple[Amount, ...]:
        """Return one part per weight by largest remainder (ties: earlier first); the parts always sum to the whole.

        Weights are non-negative integers; if all are zero the first part takes everything. Refuses: negative or no weights
        (ValueError, a programming error).
        """
        if not weights or any(weight < 0 for weight in weights):
            raise ValueError("weights must be non-negative and at least one")
        total = sum(weights)
        sign, whole = (-1 if self.units < 0 else 1), abs(self.units)
        if total == 0:
            parts = [whole] + [0] * (len(weights) - 1)
        else:
            parts = [whole * weight // total for weight in weights]
            order = sorted(range(len(weights)), key=lambda i: (-(whole * weights[i] % total), i))
            for i in order[: whole - sum(parts)]:
                parts[i] += 1
        return tuple(Amount(sign * part, self.asset) for part in parts)


def ratio(numerator: int, denominator: int, rounding: Rounding = Rounding.HALF_UP) -> int:
    """Return numerator ÷ denominator as a whole number, rounded as stated; denominator must be positive."""
    if denominator <= 0:
        raise ValueError("denominator must be positive")
    if rounding is Rounding.FLOOR:
        return numerator // denominator
    if rounding is Rounding.CEILING:
        return -(-numerator // denominator)
    sign = -1 if numerator < 0 else 1
    return sign * ((2 * abs(numerator) + denominator) // (2 * denominator))


def zero(asset: Asset) -> Amount:
    """Return nothing of an asset."""
    return Amount(0, asset)


def total(amounts: Iterable[Amount], asset: Asset) -> Amount:
    """Return the sum, which is zero of `asset` for no amounts; a foreign asset raises TypeError."""
    units = 0
    for amount in amounts:
        if amount.asset is not asset and amount.asset != asset:
            raise TypeError(f"{asset.code} does not mix with {amount.asset.code}")
        units += amount.units
    return Amount(units, asset)


def within_bounds(amount: Amount) -> Amount:
    """Return an amount that can be kept. Refuses: AMOUNT_TOO_LARGE beyond MAX_UNITS either way."""
    if abs(amount.units) > MAX_UNITS:
        raise Refusal(Refused.AMOUNT_TOO_LARGE, text=f"{amount.plain()[:20]}…")
    return amount


def parse(text: str, asset: Asset) -> Amount:
    """Return the amount a person or a file wrote, in ASCII digits with an optional point and thousands commas.

    Refuses: AMOUNT_NOT_A_NUMBER for anything else ('1e5', '１２３', '1_000', 'NaN', ''), AMOUNT_TOO_PRECISE for digits
    beyond the scale (trailing zeros are allowed), AMOUNT_TOO_LARGE beyond MAX_UNITS.
    """
    stripped = text.strip(" \t\u00a0").replace("\u2212", "-")
    if len(stripped) > 40 or not _PLAIN.fullmatch(stripped):
        raise Refusal(Refused.AMOUNT_NOT_A_NUMBER, text=text[:40])
    sign = -1 if stripped.startswith("-") else 1
    whole, _, fraction = stripped.lstrip("+-").replace(",", "").partition(".")
    if len(fraction.rstrip("0")) > asset.scale:
        raise Refusal(Refused.AMOUNT_TOO_PRECISE, text=text[:40], scale=asset.scale)
    units = int((whole or "0") + fraction[: asset.scale].ljust(asset.scale, "0"))
    if units > MAX_UNITS:
        raise Refusal(Refused.AMOUNT_TOO_LARGE, text=text[:40])
    return Amount(sign * units, asset)
