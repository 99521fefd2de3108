"""Member cards as the shop handles them: one more in the family, lost, found, replaced, printed (M2, M3, M8, M9)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from shop_member.domain import cards as rules_of_cards
from shop_member.domain.amounts import Amount
from shop_member.domain.cards import Card, CardKind, CardState, admit, replace_by, reprint
from shop_member.domain.changes import Changes
from shop_member.domain.codes import CardClaim, sign_card
from shop_member.domain.documents import CardDocument, ShopHeader, Tone
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ledger import fingerprint
from shop_member.domain.members import MemberKind, tidy_text
from shop_member.domain.permissions import Actor, Approval, Permission, require, subject_digest
from shop_member.domain.ports import Work
from shop_member.domain.routing import RouteKind, Way, route
from shop_member.domain.views import CardRow
from shop_member.services.accounts import find_member
from shop_member.services.desk import Desk, fresh_ref
from shop_member.services.papers import shop_header

LARGEST_BATCH = 10_000
"""Cards made or described at once."""


@dataclass(frozen=True, slots=True)
class IssuedCard:
    """A card ready to be printed or shown; `payload` is what its QR code says."""

    card: Card
    payload: str
    changes: Changes
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class CardsMade:
    """A batch of cards, by number."""

    card_ids: tuple[str, ...]
    changes: Changes
    repeated: bool = False


@dataclass(slots=True)
class CardService:
    """Looks after cards; issuing and replacing give access to somebody's wallet and need more than enrolling."""

    desk: Desk
    refs: Callable[[], str] = fresh_ref

    def issue(
        self,
        request_id: str,
        by: str,
        member_id: str,
        holder: str = "",
        daily_limit: Amount | None = None,
        approval: Approval | None = None,
    ) -> IssuedCard:
        """Give a member one more card on the same wallet, with its own name and perhaps a limit per day (M9).

        Refuses: NOT_PERMITTED, AMOUNT_NOT_POSITIVE, TEXT_TOO_LONG and its kin, MEMBER_UNKNOWN, MEMBER_ERASED,
        MEMBER_MERGED.
        """
        desk = self.desk
        mark = private_mark(desk, "issue_card", by, member_id, holder, daily_limit)
        with desk.writing() as work:
            if (earlier := work.ledger.find_request(request_id, mark)) is not None:
                return self._issued_before(work, earlier)
            subject = subject_digest("issue_card", request_id, member_id)
            actor, approver = self._allowed(work, by, Permission.REPLACE_CARD, approval, subject)
            _check_limit(daily_limit)
            member = find_member(work, member_id)
            kind = CardKind.BEARER if member.kind is MemberKind.BEARER else CardKind.NAMED
            card = make_card(work, desk, self.refs, kind, member.id)
            card = replace(card, holder=tidy_text(holder, "name"), daily_limit=daily_limit)
            work.cards.add(card)
            work.audit.add(desk.now_text(), actor.staff_id, "card_issued", card.id, {"number": card.number},
                           approver=approver)  # fmt: skip
            work.ledger.record_request(request_id, mark, f"card:{card.id}")
            return IssuedCard(card, self.payload(card), work.changes)

    def change(self, by: str, card_id: str, holder: str, daily_limit: Amount | None) -> Changes:
        """Set the name on a card and its limit per day.

        Refuses: NOT_PERMITTED, AMOUNT_NOT_POSITIVE, CARD_UNKNOWN, CARD_REPLACED, CARD_CLOSED, TEXT_TOO_LONG and its kin.
        """
        with self.desk.writing() as work:
            actor = self.desk.actor(work, by)
            require(actor, Permission.REPLACE_CARD)
            _check_limit(daily_limit)
            card = self._usable(work, card_id)
            work.cards.update(replace(card, holder=tidy_text(holder, "name"), daily_limit=daily_limit))
            limit = daily_limit.plain() if daily_limit else ""
            work.audit.add(self.desk.now_text(), actor.staff_id, "card_changed", card_id, {"daily_limit": limit})
            return work.changes

    def freeze(self, by: str, card_id: str) -> Changes:
        """Put a lost card out of use until it is thawed or replaced; freezing twice changes nothing.

        Refuses: NOT_PERMITTED, CARD_UNKNOWN, CARD_REPLACED, CARD_CLOSED.
        """
        return self._turn(by, card_id, Permission.FREEZE_CARD, rules_of_cards.freeze, "card_frozen")

    def thaw(self, by: str, card_id: str) -> Changes:
        """Put a card that was found back into use.

        Refuses: NOT_PERMITTED, CARD_UNKNOWN, CARD_NOT_FROZEN, CARD_REPLACED, CARD_CLOSED.
        """
        return self._turn(by, card_id, Permission.FREEZE_CARD, rules_of_cards.thaw, "card_thawed")

    def close(self, by: str, card_id: str) -> Changes:
        """Take a card out of use for good. Refuses: NOT_PERMITTED, CARD_UNKNOWN, CARD_REPLACED."""
        return self._turn(by, card_id, Permission.REPLACE_CARD, rules_of_cards.close, "card_closed")

    def replace(
        self, request_id: str, by: str, card_id: str, onto: str = "", approval: Approval | None = None
    ) -> IssuedCard:
        """Give a card a new code that works at once; every earlier print is refused with the reason from then on (M3).

        Without `onto` the number stays and the code changes; `onto` is the code or number of a blank card that takes
        the place of the old one. Refuses: NOT_PERMITTED, CARD_UNKNOWN, CARD_REPLACED, CARD_CLOSED, CARD_EXISTS for a
        card that is not blank, and what a code refuses.
        """
        desk = self.desk
        mark = fingerprint("replace_card", by, card_id, onto)
        with desk.writing() as work:
            if (earlier := work.ledger.find_request(request_id, mark)) is not None:
                return self._issued_before(work, earlier)
            subject = subject_digest("replace_card", request_id, card_id)
            actor, approver = self._allowed(work, by, Permission.REPLACE_CARD, approval, subject)
            old = self._usable(work, card_id)
            if onto:
                blank = read_card(work, desk, onto)
                if blank.member_id is not None or blank.id == old.id:
                    raise Refusal(Refused.CARD_EXISTS, number=blank.number, member_id=blank.member_id)
                old, card = replace_by(old, blank)
                work.cards.update(old)
            else:
                card = reprint(old)
            work.cards.update(card)
            work.audit.add(desk.now_text(), actor.staff_id, "card_replaced", card_id,
                           {"number": card.number, "version": str(card.version)}, approver=approver)  # fmt: skip
            work.ledger.record_request(request_id, mark, f"card:{card.id}")
            return IssuedCard(card, self.payload(card), work.changes)

    def print_ahead(self, request_id: str, by: str, count: int) -> CardsMade:
        """Make cards that belong to nobody yet, to be handed out at enrolment.

        Refuses: NOT_PERMITTED, AMOUNT_NOT_POSITIVE, BATCH_TOO_LARGE.
        """
        desk, mark = self.desk, fingerprint("print_ahead", by, count)
        with desk.writing() as work:
            if (earlier := work.ledger.find_request(request_id, mark)) is not None:
                return CardsMade(tuple(earlier.removeprefix("cards:").split(",")), Changes.NONE, repeated=True)
            actor = desk.actor(work, by)
            require(actor, Permission.PRINT_CARDS)
            check_count(count)
            made = [make_card(work, desk, self.refs, CardKind.BEARER, None) for _ in range(count)]
            for card in made:
                work.cards.add(card)
            ids = tuple(card.id for card in made)
            work.audit.add(desk.now_text(), actor.staff_id, "cards_printed_ahead", made[0].number,
                           {"count": str(count), "last": made[-1].number})  # fmt: skip
            work.ledger.record_request(request_id, mark, "cards:" + ",".join(ids))
            return CardsMade(ids, work.changes)

    def of_member(self, by: str, member_id: str) -> tuple[Card, ...]:
        """Return every card of a member, the usable ones first. Refuses: NOT_PERMITTED."""
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.SEE_MEMBERS)
            return work.cards.of_member(member_id)

    def blank(self, by: str) -> tuple[Card, ...]:
        """Return the cards that belong to nobody yet, by number. Refuses: NOT_PERMITTED."""
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.SEE_MEMBERS)
            return work.cards.free(LARGEST_BATCH)

    def documents(self, by: str, card_ids: Iterable[str]) -> tuple[CardDocument, ...]:
        """Count one print of each card and return what to print, in the order asked for.

        The first print of a code is for whoever may enrol; every further one needs PRINT_CARDS. Refuses: NOT_PERMITTED,
        CARD_UNKNOWN, CARD_REPLACED, CARD_CLOSED, BATCH_TOO_LARGE.
        """
        wanted = list(card_ids)
        with self.desk.writing() as work:
            actor = self.desk.actor(work, by)
            if len(wanted) > LARGEST_BATCH:
                raise Refusal(Refused.BATCH_TOO_LARGE, limit=LARGEST_BATCH)
            header = shop_header(work, self.desk)
            found = []
            for card_id in wanted:
                card = self._usable(work, card_id)
                document = f"card:{card.id}:{card.version}"
                again = work.audit.printed(document) > 0
                require(actor, Permission.PRINT_CARDS if again or not actor.may(Permission.ENROL) else Permission.ENROL)
                times = work.audit.count_print(document)
                if again:
                    work.audit.add(self.desk.now_text(), actor.staff_id, "card_reprinted", card.id,
                                   {"number": card.number, "times": str(times)})  # fmt: skip
                found.append(self._document(work, card, header))
            return tuple(found)

    def usable(self, by: str) -> tuple[Card, ...]:
        """Return every card of a member that may be used, by number. Refuses: NOT_PERMITTED."""
        found: list[Card] = []
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.SEE_MEMBERS)
            after = ""
            while page := work.cards.page(after, 1000):
                found += [card for card in page if card.member_id and card.state is CardState.ACTIVE]
                after = page[-1].number
        return tuple(sorted(found, key=lambda card: (len(card.number), card.number)))

    def unprinted(self, by: str) -> tuple[CardRow, ...]:
        """Return members' cards whose present code was never printed. Refuses: NOT_PERMITTED."""
        return self._listed(by, lambda work: work.cards.unprinted(LARGEST_BATCH))

    def unowned(self, by: str) -> tuple[CardRow, ...]:
        """Return the cards made ahead that belong to nobody yet. Refuses: NOT_PERMITTED."""
        return self._listed(by, lambda work: work.cards.unowned(LARGEST_BATCH))

    def tagged(self, by: str, tag: str) -> tuple[CardRow, ...]:
        """Return the cards of the members who carry a tag. Refuses: NOT_PERMITTED."""
        return self._listed(by, lambda work: work.cards.tagged(tag, LARGEST_BATCH))

    def found(self, by: str, text: str, limit: int = 200) -> tuple[CardRow, ...]:
        """Return the cards of the members a typed text finds. Refuses: NOT_PERMITTED."""
        return self._listed(
            by, lambda work: work.cards.held_by(row.id for row in work.members.search(text, limit).rows)
        )

    def these(self, by: str, card_ids: Iterable[str]) -> tuple[CardRow, ...]:
        """Return the list rows of cards that can be printed. Refuses: NOT_PERMITTED."""
        return self._listed(by, lambda work: work.cards.listed(card_ids))

    def tags(self, by: str) -> dict[str, int]:
        """Return every tag and how many members carry it, by name. Refuses: NOT_PERMITTED."""
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.SEE_MEMBERS)
            return work.members.tags()

    def described(self, by: str, card_ids: Iterable[str]) -> tuple[CardDocument, ...]:
        """Return what cards will look like, in the order asked for, without counting a print: `documents` goes before paper.

        Refuses: NOT_PERMITTED, CARD_UNKNOWN, CARD_REPLACED, CARD_CLOSED.
        """
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.PRINT_CARDS)
            header = shop_header(work, self.desk)
            return tuple(self._document(work, self._usable(work, card_id), header) for card_id in card_ids)

    def _listed(self, by: str, read: Callable[[Work], tuple[CardRow, ...]]) -> tuple[CardRow, ...]:
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.SEE_MEMBERS)
            return read(work)

    def times_printed(self, by: str, card_id: str) -> int:
        """Return how often the present code of a card was printed. Refuses: NOT_PERMITTED, CARD_UNKNOWN."""
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.SEE_MEMBERS)
            card = work.cards.get(card_id)
            if card is None:
                raise Refusal(Refused.CARD_UNKNOWN)
            return work.audit.printed(f"card:{card.id}:{card.version}")

    def payload(self, card: Card) -> str:
        """Return what the QR code of a card says."""
        return card_payload(self.desk, card)

    def _document(self, work: Work, card: Card, header: ShopHeader) -> CardDocument:
        member = work.members.get(card.member_id) if card.member_id else None
        tier = self.desk.rules().tiers.find(work.members.tier_state(member.id).tier_id) if member else None
        terms = self.desk.settings().card_terms
        return CardDocument(
            shop=header,
            number=card.number,
            payload=self.payload(card),
            name=member.name if member and member.kind is MemberKind.NAMED else None,
            holder=card.holder,
            tier=tier.name if tier else "",
            tone=Tone(tier.tone.value) if tier else Tone.NONE,
            terms=tuple(line for line in terms.splitlines() if line.strip()),
        )

    def _turn(
        self, by: str, card_id: str, permission: Permission, turn: Callable[[Card], Card], action: str
    ) -> Changes:
        with self.desk.writing() as work:
            actor = self.desk.actor(work, by)
            require(actor, permission)
            card = work.cards.get(card_id)
            if card is None:
                raise Refusal(Refused.CARD_UNKNOWN)
            turned = turn(card)
            if turned != card:
                work.cards.update(turned)
                work.audit.add(self.desk.now_text(), actor.staff_id, action, card_id, {"number": card.number})
            return work.changes

    def _allowed(
        self, work: Work, by: str, permission: Permission, approval: Approval | None, subject: str
    ) -> tuple[Actor, str | None]:
        actor = self.desk.actor(work, by)
        used = self.desk.permit(work, actor, permission, approval, subject=subject)
        return actor, used.approver.staff_id if used else None

    def _usable(self, work: Work, card_id: str) -> Card:
        card = work.cards.get(card_id)
        if card is None:
            raise Refusal(Refused.CARD_UNKNOWN)
        rules_of_cards.freeze(card)  # frozen is fine here, replaced and closed are not
        return card

    def _issued_before(self, work: Work, outcome: str) -> IssuedCard:
        card = work.cards.get(outcome.removeprefix("card:"))
        if card is None:
            raise Refusal(Refused.CARD_UNKNOWN)
        return IssuedCard(card, self.payload(card), Changes.NONE, repeated=True)


def make_card(work: Work, desk: Desk, refs: Callable[[], str], kind: CardKind, member_id: str | None) -> Card:
    """Return a new card with the next number, not yet kept."""
    return Card(id=desk.ids(), ref=refs(), number=work.cards.next_number(), kind=kind, member_id=member_id)


def card_payload(desk: Desk, card: Card) -> str:
    """Return what the QR code of a card says, signed with the key in use."""
    return sign_card(desk.keys.card_key, desk.keys.key_id, card.ref, card.version)


def private_mark(desk: Desk, *parts: object) -> str:
    """Return a fingerprint of a command that holds personal data: keyed, so that nobody can try names out (I11)."""
    return fingerprint(desk.keys.derived("request").hex(), *parts)


def check_count(count: int) -> None:
    """Let the size of a batch pass. Refuses: AMOUNT_NOT_POSITIVE, BATCH_TOO_LARGE."""
    if count <= 0:
        raise Refusal(Refused.AMOUNT_NOT_POSITIVE)
    if count > LARGEST_BATCH:
        raise Refusal(Refused.BATCH_TOO_LARGE, limit=LARGEST_BATCH)


def read_card(work: Work, desk: Desk, text: str, way: Way = Way.TYPED) -> Card:
    """Return the card that a scanned code or a typed number names, if it may be used now.

    Refuses: CODE_UNKNOWN and its kin, CARD_UNKNOWN, CARD_FROZEN, CARD_REPLACED, CARD_CLOSED.
    """
    found = route(text, desk.keys.card_keys, way)
    if found.kind is RouteKind.MEMBER_CARD and found.claim is not None:
        return admitted(work.cards.by_ref(found.claim.ref), found.claim)
    if found.kind is RouteKind.CARD_NUMBER:
        return admitted(work.cards.by_number(found.code))
    raise found.refusal or Refusal(Refused.CODE_UNKNOWN, text=found.code[:60])


def admitted(card: Card | None, claim: CardClaim | None = None) -> Card:
    """Return the card if it may be used; a refusal carries `member_id`, so that the window can lead to the member.

    Refuses: CARD_UNKNOWN, CARD_FROZEN, CARD_REPLACED, CARD_CLOSED, CODE_FORGED.
    """
    if card is None:
        raise Refusal(Refused.CARD_UNKNOWN)
    try:
        return admit(card, claim)
    except Refusal as refusal:
        raise Refusal(refusal.code, **refusal.fields, member_id=card.member_id, card_id=card.id) from refusal


def _check_limit(daily_limit: Amount | None) -> None:
    if daily_limit is not None and daily_limit.units <= 0:
        raise Refusal(Refused.AMOUNT_NOT_POSITIVE)
