"""Sales put aside and taken up again; no balance is ever touched (S4)."""

from __future__ import annotations

import json
from dataclasses import dataclass

from shop_member.domain.changes import Changes
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ledger import fingerprint
from shop_member.domain.members import tidy_text
from shop_member.domain.permissions import Permission, require
from shop_member.domain.shop import HeldSale
from shop_member.services.desk import Desk

LONGEST_BASKET = 256 * 1024
"""Characters of a basket's JSON: thousands of lines."""


@dataclass(slots=True)
class HeldService:
    """Keeps baskets for later."""

    desk: Desk

    def hold(self, request_id: str, by: str, label: str, basket: str) -> HeldSale:
        """Put a basket (the window's own JSON) aside under a label, such as a table or a name.

        Refuses: NOT_PERMITTED, BASKET_EMPTY for a text that is no JSON, TEXT_TOO_LONG and its kin.
        """
        desk, mark = self.desk, fingerprint("hold", by, label, basket)
        with desk.writing() as work:
            if (earlier := work.ledger.find_request(request_id, mark)) is not None:
                held_id = earlier.removeprefix("held:")
                return work.held.get(held_id) or HeldSale(held_id, desk.till, desk.now_text(), by, label, basket)
            actor = desk.actor(work, by)
            require(actor, Permission.SELL)
            if len(basket) > LONGEST_BASKET:
                raise Refusal(Refused.TEXT_TOO_LONG, field="basket", limit=LONGEST_BASKET)
            if not _is_json(basket):
                raise Refusal(Refused.BASKET_EMPTY)
            sale = HeldSale(
                desk.ids(), desk.till, desk.now_text(), actor.staff_id, tidy_text(label, "held", limit=60), basket
            )
            work.held.add(sale)
            work.ledger.record_request(request_id, mark, f"held:{sale.id}")
            return sale

    def all(self) -> tuple[HeldSale, ...]:
        """Return every held sale of the shop, oldest first."""
        with self.desk.reading() as work:
            return work.held.all()

    def recall(self, by: str, held_id: str) -> HeldSale:
        """Take a held sale up again; of two tills that try, one gets it. Refuses: NOT_PERMITTED, HELD_GONE."""
        with self.desk.writing() as work:
            require(self.desk.actor(work, by), Permission.SELL)
            sale = work.held.get(held_id)
            if sale is None or not work.held.remove(held_id):
                raise Refusal(Refused.HELD_GONE)
            return sale

    def discard(self, by: str, held_id: str) -> Changes:
        """Throw a held sale away, which is put on record. Refuses: NOT_PERMITTED, HELD_GONE."""
        desk = self.desk
        with desk.writing() as work:
            actor = desk.actor(work, by)
            require(actor, Permission.SELL)
            if not work.held.remove(held_id):
                raise Refusal(Refused.HELD_GONE)
            work.audit.add(desk.now_text(), actor.staff_id, "held_discarded", held_id)
            return work.changes


def _is_json(text: str) -> bool:
    try:
        return bool(json.loads(text))
    except ValueError:
        return False
