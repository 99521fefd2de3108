"""Coupons from the command line: which kinds there are, a campaign to a group of members, codes on a sheet (C6, C7)."""

from __future__ import annotations

from pathlib import Path

import click

from shop_member.app import App
from shop_member.commands.common import FILE, Teller, common, fail, opened
from shop_member.coupon_words import said
from shop_member.domain.coupons import CouponTemplate
from shop_member.domain.ids import new_id
from shop_member.domain.segments import Segment
from shop_member.i18n import current_language, translate
from shop_member.services.desk import CONSOLE


@click.group()
def coupons() -> None:
    """Kinds of coupon, campaigns, sheets of codes."""


def _kind(app: App, name: str) -> CouponTemplate:
    """Return the kind of a name or id; of several with one name none is meant."""
    found = [one for one in app.coupons.kinds() if name in (one.id, one.name)]
    if len(found) != 1:
        words = translate("command", "There is no one coupon called “{name}”: coupons list shows them.")
        fail(words.format(name=name))
    return found[0]


@coupons.command("list")
@common
def list_kinds(db: Path | None, as_json: bool) -> None:
    """List every kind with what it gives and what came of it."""
    with opened(db, read_only=True) as app:
        asset = app.desk.rules().asset
        kinds = app.coupons.kinds(active_only=False)
        effects = [app.coupons.effect(CONSOLE, one.id) for one in kinds]
        facts = [
            {
                "id": one.id, "name": one.name, "version": one.version, "active": one.active, "issued": effect.issued,
                "used": effect.used, "expired": effect.expired, "cancelled": effect.cancelled, "gave": effect.gave,
                "sales": effect.sales, "members": effect.members,
            }
            for one, effect in zip(kinds, effects, strict=True)
        ]  # fmt: skip
        words = translate("command", "{name}: {gives}; issued {issued}, used {used}")
        lines = [
            words.format(
                name=one.name,
                gives=said(one.benefit, asset, current_language()),
                issued=effect.issued,
                used=effect.used,
            )
            for one, effect in zip(kinds, effects, strict=True)
        ]
    Teller(as_json=as_json).done({"coupons": facts}, *(lines or [translate("command", "No coupon was made yet.")]))


@coupons.command()
@common
@click.argument("name")
@click.option("--tier", "tiers", multiple=True, help="Only members of this level, by its id.")
@click.option("--tag", "tags", multiple=True, help="Only members with this tag.")
@click.option("--birthday-month", type=click.IntRange(1, 12), default=None)
@click.option("--silent-days", type=click.IntRange(1, 36_500), default=None, help="Only who was not here for so long.")
@click.option("--consent", is_flag=True, help="Only members who agreed to messages.")
@click.option("--dry-run", is_flag=True, help="Count whom it would reach, and issue nothing.")
def issue(
    db: Path | None,
    as_json: bool,
    name: str,
    tiers: tuple[str, ...],
    tags: tuple[str, ...],
    birthday_month: int | None,
    silent_days: int | None,
    consent: bool,
    dry_run: bool,
) -> None:
    """Give one coupon called NAME to every member of a group, all at once."""
    segment = Segment(
        tiers=tiers, tags=tags, birthday_month=birthday_month, silent_days=silent_days, with_consent=consent
    )
    with opened(db, read_only=dry_run) as app:
        kind = _kind(app, name)
        if dry_run:
            size = app.coupons.campaign_size(CONSOLE, segment)
            Teller(as_json=as_json).done({"members": size}, translate("command", "It would reach %n members.", size))
            return
        issued = app.coupons.campaign(new_id(), CONSOLE, kind.id, segment)
    facts = {"issued": issued.count, "seq": issued.seq, "coupon": kind.id}
    Teller(as_json=as_json).done(facts, translate("command", "%n members have the coupon now.", issued.count))


@coupons.command()
@common
@click.argument("name")
@click.option("--count", type=click.IntRange(1, 10_000), default=10, show_default=True)
@click.option("--out", type=FILE, required=True, help="The PDF to write.")
@click.option("--paper", type=click.Choice(["A4", "Letter"]), default="A4", show_default=True)
def sheet(db: Path | None, as_json: bool, name: str, count: int, out: Path, paper: str) -> None:
    """Make coupons called NAME for whoever brings them, each with a code of its own, on sheets to cut."""
    from shop_member.printing.vouchers import write_voucher_sheet

    teller = Teller(as_json=as_json)
    with opened(db) as app:
        kind = _kind(app, name)
        issued = app.coupons.issue(new_id(), CONSOLE, kind.id, None, count)
        held = app.coupons.issued(CONSOLE, issued.seq)
        documents = app.coupons.documents(CONSOLE, [one.coupon.id for one in held])
        progress = teller.stages(translate("command", "Coupons"))
        written = write_voucher_sheet(documents, out, paper, progress)
    words = translate("command", "%n coupons", written.documents)
    teller.done({"coupons": written.documents, "pages": written.pages, "out": str(out)}, f"{words}: {out}")
