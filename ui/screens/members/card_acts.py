"""What is done to a member's cards, and two members who become one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from shop_member.domain.amounts import POINTS, Amount, parse
from shop_member.domain.errors import Refusal
from shop_member.domain.ids import new_id
from shop_member.domain.permissions import Permission, subject_digest
from shop_member.files import whole_file
from shop_member.formats import number
from shop_member.i18n import translate
from shop_member.printing.cards import card_picture
from ui.messages import Step
from ui.screen import Context
from ui.screens.members.acts import Acts
from ui.screens.members.base import Attempt
from ui.screens.members.state import CardState, MergeSideState, MergeState, Pane, Tab
from ui.tasks import Lane

MOST_HITS = 8


class CardActs(Acts):
    """Intents on the cards of the member whose page is open, and joining the member with another."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._merge_with = ""
        self._searches = 0

    # -- joining two members

    def open_merge(self) -> None:
        """Begin to join this member with another who is the same person (M4)."""
        self.request_id, self._merge_with = new_id(), ""
        self._close_forms(pane=Pane.MERGE, merge=MergeState(), message=None)

    def find_other(self, text: str) -> None:
        """Look for the other one; the latest text wins."""
        merge = self.state.merge
        if merge is None:
            return
        self._searches += 1
        asked, by, own = self._searches, self.by, self._member_id()
        self.set_state(merge=replace(merge, query=text, hits=() if not text.strip() else merge.hits))

        def found(hits: Any) -> None:
            if asked == self._searches and self.state.merge is not None:
                rows = tuple(
                    (row.id, row.name, " · ".join((*row.card_numbers[:1], row.phone)).strip(" ·"))
                    for row in hits.rows
                    if row.id != own
                )
                self.set_state(merge=replace(self.state.merge, hits=rows[:MOST_HITS]))

        if text.strip():
            self.run(lambda app: app.guests.search(by, text, MOST_HITS + 1), found)

    def choose_other(self, member_id: str) -> None:
        """Show both and what they become together."""
        own, by = self._member_id(), self.by
        self._merge_with = member_id
        self.set_state(message=None)
        self.run(lambda app: app.enrolment.merge_preview(by, member_id, own), self._compare)

    def _compare(self, found: Any) -> None:
        headings = (
            translate("members", "Goes"),
            translate("members", "Stays"),
            translate("members", "Afterwards"),
        )
        sides = tuple(
            MergeSideState(
                heading,
                side.member.name or translate("members", "Card holder"),
                (
                    (translate("members", "Phone"), side.member.phone or "–"),
                    (translate("members", "Cards"), translate("members", ", ").join(side.card_numbers) or "–"),
                    (translate("members", "Principal"), number(side.principal)),
                    (translate("members", "Bonus"), number(side.bonus)),
                    (translate("members", "Points"), number(Amount(side.points, POINTS))),
                ),
            )
            for heading, side in zip(headings, (found.gone, found.kept, found.after), strict=True)
        )
        if self.state.merge is not None:
            self.set_state(merge=replace(self.state.merge, other=self._merge_with, sides=sides, hits=()))

    def merge(self) -> None:
        """Join them: values, cards and history move to the member whose page is open."""
        gone, own, request_id, by = self._merge_with, self._member_id(), self.request_id, self.by
        if not gone:
            return
        self.attempt(
            Attempt(
                lambda app, yes: app.enrolment.merge(request_id, by, gone, own, yes),
                lambda booked: self._done(booked.changes, translate("members", "Both are one member now.")),
                Permission.MERGE,
                subject_digest("merge", request_id, gone, own),
            )
        )

    # -- cards

    def freeze(self, card_id: str) -> None:
        """Put a lost card out of use."""
        self._turn_card(card_id, "freeze", translate("members", "The card is frozen."))

    def thaw(self, card_id: str) -> None:
        """Put a card that was found back into use."""
        self._turn_card(card_id, "thaw", translate("members", "The card can be used again."))

    def _turn_card(self, card_id: str, action: str, words: str) -> None:
        by = self.by
        self.set_state(busy=True, message=None)
        self.run(lambda app: getattr(app.cards, action)(by, card_id), lambda changes: self._done(changes, words))

    def open_card(self, card_id: str = "") -> None:
        """Begin to give one more card (M9), or to replace one (M3)."""
        page = self.state.page
        if page is None:
            return
        self.request_id = new_id()
        self.opened_forms += 1
        held = next((card.number for card in page.cards if card.id == card_id), "")
        self._close_forms(pane=Pane.CARD, card=CardState(card_id, held, self.opened_forms), message=None)

    def issue_card(self, holder: str, limit: str) -> None:
        """Give the member one more card on the same wallet, with its own name and perhaps a limit a day."""
        try:
            daily = parse(limit, self.context.shop.asset) if limit.strip() else None
        except Refusal as error:
            self.fail(error)
            return
        member_id, request_id, by = self._member_id(), self.request_id, self.by
        self.attempt(
            Attempt(
                lambda app, yes: app.cards.issue(request_id, by, member_id, holder, daily, yes),
                lambda issued: self._card_made(issued, translate("members", "Card {number} was made.")),
                Permission.REPLACE_CARD,
                subject_digest("issue_card", request_id, member_id),
            )
        )

    def replace_card(self, onto: str) -> None:
        """Give a card a new code, or let a blank card take its place; the old one is refused from now on."""
        card = self.state.card
        if card is None:
            return
        card_id, request_id, by = card.card_id, self.request_id, self.by
        self.attempt(
            Attempt(
                lambda app, yes: app.cards.replace(request_id, by, card_id, onto.strip(), yes),
                lambda issued: self._card_made(
                    issued, translate("members", "Card {number} works at once; the old one is refused.")
                ),
                Permission.REPLACE_CARD,
                subject_digest("replace_card", request_id, card_id),
            )
        )

    def _card_made(self, issued: Any, words: str) -> None:
        self.set_state(tab=Tab.CARDS)
        step = Step(f"print:{issued.card.id}", translate("members", "Print it"))
        self._done(issued.changes, words.format(number=issued.card.number), step)

    def save_card(self, card_id: str, path: Path) -> None:
        """Save a card as a picture for the guest's phone (M8); it counts as a print."""
        by = self.by
        self.set_state(busy=True, message=None)

        def write(documents: Any) -> None:
            def call(app: Any) -> None:
                with whole_file(path) as file:
                    file.write(card_picture(documents[0]))

            self.run(call, lambda answer: self._saved(path), lane=Lane.OFFICE)

        self.run(lambda app: app.cards.documents(by, [card_id]), write)

    def print_card(self, card_id: str) -> None:
        """Go and print one card."""
        self.context.open("cards", card_ids=(card_id,))
