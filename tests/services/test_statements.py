"""Monthly statements over a random shop of several months (R3): they chain, they sum to what is owed, a lock holds."""

from __future__ import annotations

import io
import random
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image

from shop_member.domain.cards import Card, CardState
from shop_member.domain.dates import ExpiryKind, month_end, months_later
from shop_member.domain.documents import StatementDocument
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.rules import Expiry, TierRules, WithdrawalMethod
from shop_member.domain.tenders import Tender
from shop_member.printing.statements import statement_pdf, write_statements
from shop_member.services.jobs import JobService
from shop_member.services.statements import StatementRequest
from shop_member.store.verify import verify
from tests.printing.reading import read_pdf
from tests.services.money import (
    CASH,
    STORED,
    add_card,
    bill,
    claim,
    command,
    money_shop,
    refund,
    set_shop,
    use,
    void,
)  # fmt: skip
from tests.services.people import people_shop, refused
from tests.shop import KEYS, NOON, SmallShop, rules, small_shop

MEMBERS = ("m1", "m2", "m3", "m4", "m5")
MONTHS = tuple(date(2026, month, 1) for month in (7, 8, 9, 10, 11))
EVERY_DAY = (
    Refused.BALANCE_TOO_SMALL, Refused.REFUND_OVER_SALE, Refused.ALREADY_REVERSED, Refused.VOID_NOT_POSSIBLE,
    Refused.NOTHING_TO_DO, Refused.LATE_CLAIM_TWICE, Refused.LATE_CLAIM_TOO_LATE, Refused.DRAWER_TOO_SMALL,
    Refused.LOTS_TOO_SMALL,
)  # fmt: skip
STARTED = datetime(2026, 7, 3, 4, tzinfo=UTC)


@dataclass
class Months:
    """A shop that lived through MONTHS with every kind of booking, and clocks that lie."""

    shop: SmallShop
    chance: random.Random
    sales: list[str] = field(default_factory=list)
    tried: int = 0
    done: int = 0

    def live(self) -> None:
        shop, days = self.shop, (NOON - STARTED).days + 20
        shop.clock.at = STARTED
        shop.open_shift(50_000)
        for day in range(days):
            shop.clock.at = STARTED + timedelta(days=day)
            if day == 40:
                shop.clock.at -= timedelta(days=25)  # a dead battery: bookings of mid-August into July
            for _ in range(6 if day == 40 else self.chance.randrange(4)):
                self.something()
            if day % 9 == 0:
                JobService(shop.desk).confirm_clock("owner")
                JobService(shop.desk).run()
            if day % 5 == 4:
                shop.shifts.close(new_id(), "manager", shop.shifts.carried_over(), shop.money(0))
                shop.open_shift(shop.shifts.carried_over().units)

    def something(self) -> None:
        self.tried += 1
        try:
            self._book()
            self.done += 1
        except Refusal as refusal:  # a balance too small, a sale already returned: what a shop sees every day
            if refusal.code not in EVERY_DAY:
                raise

    def _book(self) -> None:
        shop, chance, member = self.shop, self.chance, self.chance.choice(MEMBERS[:4])
        kind, units = chance.randrange(10), chance.randrange(20, 900)
        if kind < 3:
            self.sales.append(shop.sell(units, member_id=chance.choice((member, None))).document_no)
        elif kind < 5:
            shop.top_up(units, member)
        elif kind == 5:
            wanted = command(shop, units, member_id=member)
            due = shop.till.quote(wanted.basket, shop.till.accounts(member)).total_due
            paid = replace(wanted, tenders=(Tender(STORED, due),))
            self.sales.append(shop.till.sell(paid).document_no)
        elif kind == 6 and self.sales:
            refund(shop, chance.choice(self.sales), chance.randrange(1, 200))
        elif kind == 7 and self.sales:
            void(shop, chance.choice(self.sales[-2:]))
        elif kind == 8 and self.sales:
            claim(shop, chance.choice(self.sales[-4:]), member)
        elif chance.random() < 0.3:
            shop.wallet.withdraw(new_id(), "manager", member, chance.choice(list(WithdrawalMethod)))
        else:
            shop.wallet.adjust_points(new_id(), "owner", member, chance.choice((-30, 20, 50)), "counted anew")

    def statements(self, month: date) -> dict[str, StatementDocument]:
        made = self.shop.statements.documents("manager", StatementRequest(month, MEMBERS))
        return dict(zip(MEMBERS, made, strict=True))


@pytest.fixture(scope="module", params=[3, 8, 21], ids=lambda seed: f"seed {seed}")
def months(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Months]:
    short = Expiry(ExpiryKind.DAYS, 45)
    shop_rules = replace(rules(), points=replace(rules().points, expiry=short))
    shop = small_shop(tmp_path_factory.mktemp("months") / "shop.db", members=len(MEMBERS), shop_rules=shop_rules)
    made = Months(shop, random.Random(request.param))
    made.live()
    yield made
    assert verify(shop.store.connection, KEYS.chain_key).problems == ()
    shop.close()


def test_the_shop_really_lived(months: Months) -> None:
    kinds = months.shop.store.connection.execute("SELECT count(DISTINCT kind) FROM entry").fetchone()[0]
    back = months.shop.store.connection.execute(
        "SELECT count(*) FROM entry a JOIN entry b ON b.seq = a.seq + 1 WHERE b.business_date < a.business_date"
    ).fetchone()[0]
    assert months.done > 100 and kinds >= 10 and back >= 1


def test_each_month_follows_from_the_one_before(months: Months) -> None:
    """Opening + every movement = closing, closing = the next opening, in each bucket; the first opens at nothing."""
    before: dict[str, tuple[int, int, int]] = dict.fromkeys(MEMBERS, (0, 0, 0))
    for month in MONTHS:
        for member, one in months.statements(month).items():
            buckets = (one.principal, one.bonus, one.points)
            assert tuple(part.opening.units for part in buckets) == before[member]
            for part, name in zip(buckets, ("principal", "bonus", "points"), strict=True):
                moved = sum(getattr(row, name).units for row in one.movements)
                assert part.opening.units + moved == part.closing.units
                assert sum(group.amount.units for group in part.movements) == moved
            balance = one.principal.opening.units + one.bonus.opening.units
            for row in one.movements:
                balance += row.principal.units + row.bonus.units
                assert row.balance.units == balance and month <= row.on <= month_end(month)
            before[member] = tuple(part.closing.units for part in buckets)  # type: ignore[assignment]
    assert before == {member: months.shop.balances(member) for member in MEMBERS}


def test_the_closings_of_all_sum_to_what_is_owed(months: Months) -> None:
    for month in MONTHS:
        closing = [0, 0, 0]
        for one in months.statements(month).values():
            for at, part in enumerate((one.principal, one.bonus, one.points)):
                closing[at] += part.closing.units
        with months.shop.store.reading() as work:
            owed = work.reports.liabilities(month_end(month))
        assert closing == [owed.principal, owed.bonus, owed.points]


def test_a_run_over_all_is_the_same_as_each_by_itself(months: Months) -> None:
    for month in MONTHS:
        request = StatementRequest(month)
        run = {one.member_name: one for one in months.shop.statements.documents("manager", request)}
        alone = {one.member_name: one for one in months.statements(month).values() if one.movements}
        assert run == alone and months.shop.statements.count("manager", request) == len(run)
        assert "陳美玲5" not in run  # never came


# -- locked months


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[SmallShop]:
    with money_shop(tmp_path) as made:
        yield made


def close_shift(shop: SmallShop) -> None:
    shop.shifts.close(new_id(), "manager", shop.shifts.carried_over(), shop.money(0))


def printed(shop: SmallShop, month: date, path: Path) -> bytes:
    write_statements(list(shop.statements.documents("manager", StatementRequest(month, with_balance=True))), path)
    return path.read_bytes()


def test_a_locked_month_prints_the_same_bytes_whatever_comes_later(shop: SmallShop, tmp_path: Path) -> None:
    use(shop, replace(rules(), points=replace(rules().points, expiry=Expiry(ExpiryKind.DAYS, 60))))
    month = shop.desk.today().replace(day=1)
    shop.top_up(200)  # 50 of bonus until the end of January
    sold = shop.sell(600, member_id="m1")
    shop.sell(100, member_id="m2")
    close_shift(shop)
    shop.clock.at += timedelta(days=30)
    shop.statements.lock_month("owner", month)
    before = printed(shop, month, tmp_path / "a.pdf")
    shown = next(iter(shop.statements.documents("manager", StatementRequest(month, ("m1",)))))
    assert [(one.amount.units, one.on.isoformat()) for one in shown.expiring] == [
        (60, "2027-01-01"),
        (50, "2027-01-31"),
    ]
    assert (shown.tier, shown.month_hash != "") == ("Silver", True)
    shop.open_shift(shop.shifts.carried_over().units)
    shop.sell(230, (STORED, 230), member_id="m1")  # the bonus goes
    shop.sell(590, (CASH, 584), member_id="m1", points=60)  # the points go
    shop.sell(3000, member_id="m1")  # gold
    refund(shop, sold.document_no)
    assert printed(shop, month, tmp_path / "b.pdf") == before
    shop.clock.at += timedelta(days=200)
    JobService(shop.desk).confirm_clock("owner")
    JobService(shop.desk).run()
    assert printed(shop, month, tmp_path / "c.pdf") == before


def test_nothing_is_booked_into_a_locked_month_whatever_the_clock_says(shop: SmallShop) -> None:
    month = shop.desk.today().replace(day=1)
    shop.top_up(200)
    close_shift(shop)
    shop.clock.at += timedelta(days=30)
    locked = shop.statements.lock_month("owner", month)
    assert shop.statements.lock_month("owner", month) == locked == shop.statements.lock_of("manager", month)
    shop.clock.at -= timedelta(days=12)  # back into November
    shop.open_shift(shop.shifts.carried_over().units)
    late = bill(shop, shop.sell(100, (STORED, 100), member_id="m1"))
    first_open = months_later(month, 1)
    assert late.business_date == first_open
    current = shop.shifts.current()
    assert current is not None and current.business_date == first_open
    with pytest.raises(Exception, match="locked month"):
        shop.store.connection.execute(
            "INSERT INTO entry SELECT seq + 1, 'x', kind, 'x', fingerprint, recorded_at, '2026-11-30', till, shift_id, actor, "
            "approver, NULL, rule_version, 'x', '', hash, 'x' FROM entry ORDER BY seq DESC LIMIT 1"
        )


def test_a_month_is_locked_when_its_last_day_is_closed_and_not_before(shop: SmallShop) -> None:
    month = shop.desk.today().replace(day=1)
    with refused(Refused.MONTH_NOT_OVER):
        shop.statements.lock_month("owner", month)
    shop.clock.at += timedelta(days=30)
    with refused(Refused.MONTH_NOT_OVER):  # its shift is still open
        shop.statements.lock_month("owner", month)
    with refused(Refused.MONTH_NOT_BEGUN):
        list(shop.statements.documents("manager", StatementRequest(months_later(month, 2))))
    close_shift(shop)
    shop.statements.lock_month("owner", month)


# -- what heads a locked month


def picture(size: int, colour: str) -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (size, size), colour).save(target, "PNG")
    return target.getvalue()


def dress(shop: SmallShop, name: str, colour: str, logo: bytes | None) -> None:
    """Give the shop another head: name, address, phone, colour, greeting, logo."""
    set_shop(shop, name=name, address=f"{name} 1", phone="02-1", brand_colour=colour, greeting=f"{name}!")
    with shop.store.writing() as work:
        if logo is None:
            work.pictures.remove("logo")
        else:
            work.pictures.put("logo", "png", logo)


def rename(shop: SmallShop, member_id: str, name: str) -> None:
    with shop.store.writing() as work:
        member = work.members.get(member_id)
        assert member is not None
        work.members.update(replace(member, name=name))


def replace_card(shop: SmallShop, old: Card, card_id: str) -> Card:
    with shop.store.writing() as work:
        work.cards.update(replace(old, state=CardState.REPLACED))
    return add_card(shop, card_id, old.member_id)


def next_month(shop: SmallShop) -> date:
    """Close the shift and the month, lock it, and open the next; return the month that was locked."""
    month = shop.desk.today().replace(day=1)
    close_shift(shop)
    shop.clock.at += timedelta(days=31)
    shop.statements.lock_month("owner", month)
    shop.open_shift(shop.shifts.carried_over().units)
    return month


def words(shop: SmallShop, month: date) -> list[str]:
    made = shop.statements.documents("manager", StatementRequest(month, with_balance=True))
    return [page.text.replace("\u2009", "") for one in made for page in read_pdf(statement_pdf(one))]


def test_a_locked_month_keeps_its_names_cards_levels_and_the_shops_head(shop: SmallShop, tmp_path: Path) -> None:
    red, blue = picture(40, "#CC0000"), picture(40, "#0000CC")
    dress(shop, "Lantern", "#1F5FBF", red)
    first, second = add_card(shop, "c1", "m1"), add_card(shop, "c2", "m2")
    shop.sell(600, member_id="m1")
    shop.sell(100, member_id="m2")
    november = next_month(shop)
    kept, said = printed(shop, november, tmp_path / "a.pdf"), words(shop, november)
    assert "Lantern 1" in said[0] and first.number in said[0] and "陳美玲1" in said[0] and "Silver" in said[0]

    dress(shop, "Dragon", "#AA3300", blue)
    rename(shop, "m1", "王小明")
    newer = replace_card(shop, first, "c3")
    silver, *others = rules().tiers.tiers
    use(shop, replace(rules(), tiers=TierRules((replace(silver, name="Bronze"), *others))))
    assert printed(shop, november, tmp_path / "b.pdf") == kept and words(shop, november) == said

    shop.sell(50, member_id="m1")
    december = next_month(shop)
    later, said_later = printed(shop, december, tmp_path / "c.pdf"), words(shop, december)
    assert all(text in said_later[-1] for text in ("Dragon 1", newer.number, "王小明", "Bronze"))

    dress(shop, "Tiger", "#006633", None)
    rename(shop, "m1", "歐陽妙")
    rename(shop, "m2", "林志豪")
    replace_card(shop, newer, "c4")
    replace_card(shop, second, "c5")
    use(shop, rules())
    assert printed(shop, november, tmp_path / "d.pdf") == kept
    assert printed(shop, december, tmp_path / "e.pdf") == later
    assert "Tiger 1" in words(shop, shop.desk.today())[0]


def test_a_month_closed_by_a_later_lock_and_one_that_never_had_a_logo_stay_too(shop: SmallShop, tmp_path: Path) -> None:
    shop.sell(100, member_id="m1")
    november = shop.desk.today().replace(day=1)
    close_shift(shop)
    shop.clock.at += timedelta(days=31)
    shop.open_shift(shop.shifts.carried_over().units)
    next_month(shop)  # December is locked, November is closed by it
    kept = printed(shop, november, tmp_path / "a.pdf")
    dress(shop, "Dragon", "#AA3300", picture(40, "#0000CC"))
    rename(shop, "m1", "王小明")
    add_card(shop, "c1", "m1")
    assert printed(shop, november, tmp_path / "b.pdf") == kept


def test_of_an_erased_member_the_name_goes_from_locked_months_and_nothing_else(tmp_path: Path) -> None:
    people = people_shop(tmp_path / "shop.db", members=3)
    shop = people.small
    shop.open_shift()
    for member in ("m1", "m2", "m3"):
        add_card(shop, f"c-{member}", member)
        shop.sell(100, member_id=member)
    month = next_month(shop)
    before = words(shop, month)
    rename(shop, "m1", "王小明")
    people.enrolment.merge(new_id(), "owner", "m2", "m1")
    assert words(shop, month) == before
    people.enrolment.erase(new_id(), "owner", "m1")
    after = words(shop, month)
    for at, name in enumerate(("陳美玲1", "陳美玲2", "")):
        assert "".join(after[at].split()) == "".join(before[at].split()).replace(name, "")
    assert "陳美玲1" not in people.texts() and "陳美玲2" not in people.texts() and "陳美玲3" in people.texts()
    people.close()


def test_statements_come_by_card_number(shop: SmallShop) -> None:
    for member in ("m3", "m4"):
        shop.add_member(member, member)
    numbers = [add_card(shop, f"c{at}", member).number for at, member in enumerate(("m3", "m1", "m4"))]
    for member in ("m1", "m2", "m3", "m4"):
        shop.sell(100, member_id=member)
    month = shop.desk.today()
    for wanted in (None, ("m1", "m2", "m3", "m4")):
        made = shop.statements.documents("manager", StatementRequest(month, wanted))
        assert [one.member_number for one in made] == [*numbers, ""]
