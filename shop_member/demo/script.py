"""Who comes to the demo restaurant when, what they eat and how they pay: a seeded script, no I/O.

A member has a rhythm (days between visits), an hour, a few usual dishes, and perhaps an end: some drift away. Walk-ins
fill the day. The same seed gives the same script.
"""

from __future__ import annotations

import heapq
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from random import Random
from typing import Any

from shop_member import paths


@dataclass(frozen=True, slots=True)
class Dish:
    """An item of the menu with its place and how often it is ordered."""

    name: str
    category: str
    price: int
    weight: int


@dataclass(slots=True)
class Guest:
    """A member to be: who they are and how they behave."""

    name: str
    phone: str
    joins: date
    rhythm: float
    hour: float
    usual: tuple[int, ...]
    tops_up: bool
    likes_points: bool
    leaves: date | None
    birthday: tuple[int, int] | None
    note: str = ""
    allergies: str = ""
    is_female: bool = False
    consent: bool = True


@dataclass(frozen=True, slots=True)
class Visit:
    """Somebody comes at a time of a day; `guest` None is a walk-in."""

    day: date
    at: time
    guest: int | None


class Restaurant:
    """The texts of the demo shop in one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._data: Mapping[str, Any] = json.loads(paths.resource("demo/restaurant.json").read_text(encoding="utf-8"))

    def text(self, *path: str) -> str:
        """Return a text of the shop, such as `text("shop", "name")`."""
        found: Any = self._data
        for name in path:
            found = found[name]
        return str(found[self.language] if isinstance(found, dict) else found)

    def texts(self, name: str) -> list[str]:
        """Return a list of texts."""
        return [str(one[self.language]) for one in self._data[name]]

    def staff(self) -> list[tuple[str, str]]:
        """Return (role, name) of everybody who works here."""
        return [(str(one["role"]), str(one["name"][self.language])) for one in self._data["staff"]]

    def menu(self) -> list[Dish]:
        """Return the dishes by category; prices in whole currency."""
        return [
            Dish(str(names[self.language]), str(group["category"][self.language]), int(price), int(weight))
            for group in self._data["menu"]
            for names, price, weight in group["items"]
        ]

    def names(self, random: Random, count: int) -> list[str]:
        """Return different names as they are found in such a shop, Western ones among the Chinese."""
        local = "cn" if self.language == "zh_CN" else "tw"
        surnames, given = self._data[f"surnames_{local}"], self._data[f"given_{local}"]
        western: Sequence[str] = self._data["western"]
        found: dict[str, None] = {}
        while len(found) < count:
            if random.random() < 0.06:
                name = random.choice(western)
                if name in found:
                    name = f"{name.split()[0]} {random.choice(western).split(maxsplit=1)[1]}"
            else:
                name = random.choice(surnames[: 8 + random.randrange(len(surnames) - 7)]) + random.choice(given)
            if name in found and len(found) < len(surnames) * len(given) * 0.8:
                continue
            found[name if name not in found else f"{name} {len(found)}"] = None
        return list(found)


def invent_guests(shop: Restaurant, random: Random, count: int, first: date, last: date) -> list[Guest]:
    """Return the members to be, by the day they join; a third were there in the first weeks."""
    span = (last - first).days
    menu = shop.menu()
    weights = [dish.weight for dish in menu]
    notes, allergies = shop.texts("notes"), shop.texts("allergies")
    guests = []
    for number, name in enumerate(shop.names(random, count)):
        early = random.random() < 0.35
        joins = first + timedelta(days=random.randrange(0, 25) if early else random.randrange(0, max(span - 5, 1)))
        rhythm = max(3.0, random.lognormvariate(3.25, 0.75))
        leaves = joins + timedelta(days=random.randrange(40, max(span, 60))) if random.random() < 0.3 else None
        guests.append(
            Guest(
                name=name,
                phone=f"09{10 + number % 90:02d}{random.randrange(10**6):06d}",
                joins=joins,
                rhythm=rhythm,
                hour=random.choice((12.2, 12.6, 13.1, 18.3, 18.8, 19.4)),
                usual=tuple(random.choices(range(len(menu)), weights, k=3)),
                tops_up=random.random() < 0.45,
                likes_points=random.random() < 0.5,
                leaves=leaves,
                birthday=(random.randrange(1, 13), random.randrange(1, 29)) if random.random() < 0.7 else None,
                note=random.choice(notes) if random.random() < 0.08 else "",
                allergies=random.choice(allergies) if random.random() < 0.05 else "",
                is_female=random.random() < 0.55,
                consent=random.random() < 0.7,
            )
        )
    guests.sort(key=lambda guest: (guest.joins, guest.phone))
    return guests


def visits(guests: Sequence[Guest], random: Random, first: date, last: date, walk_ins: float) -> Iterator[list[Visit]]:
    """Yield the visits of each day from `first` to `last`, ordered by time; closed on Mondays."""
    due = [(guest.joins, number) for number, guest in enumerate(guests)]
    heapq.heapify(due)
    day = first
    while day <= last:
        today: list[Visit] = []
        while due and due[0][0] <= day:
            _, number = heapq.heappop(due)
            guest = guests[number]
            if guest.leaves is not None and day > guest.leaves:
                continue
            pause = max(1, round(random.expovariate(1 / guest.rhythm) * 0.6 + guest.rhythm * 0.4))
            heapq.heappush(due, (day + timedelta(days=pause), number))
            if day.weekday() == 0:
                continue
            today.append(Visit(day, _clock(random.gauss(guest.hour, 0.4)), number))
        if day.weekday() != 0:
            busy = 1.35 if day.weekday() >= 4 else 1.0
            for _ in range(round(random.gauss(walk_ins * busy, 1.5))):
                hour = random.choice((12.0, 12.5, 13.0, 18.0, 18.5, 19.0, 19.5))
                today.append(Visit(day, _clock(random.gauss(hour, 0.5)), None))
        yield sorted(today, key=lambda visit: visit.at)
        day += timedelta(days=1)


def order(random: Random, menu: Sequence[Dish], usual: Sequence[int] = ()) -> list[tuple[int, int]]:
    """Return (dish, pieces) of one meal: mostly the usual, something on the side, sometimes for two."""
    weights = [dish.weight for dish in menu]
    dishes: dict[int, int] = {}
    for _ in range(2 if random.random() < 0.35 else 1):
        main = random.choice(usual) if usual and random.random() < 0.7 else random.choices(range(len(menu)), weights)[0]
        dishes[main] = dishes.get(main, 0) + 1
        for _ in range(random.choices((0, 1, 2), (3, 5, 2))[0]):
            side = random.choices(range(len(menu)), weights)[0]
            dishes[side] = dishes.get(side, 0) + 1
    return list(dishes.items())


def _clock(hour: float) -> time:
    seconds = int(min(max(hour, 11.1), 20.8) * 3600)
    return time(seconds // 3600, seconds // 60 % 60, seconds % 60)
