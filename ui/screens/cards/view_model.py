"""The cards' screen: which cards, how they look, where they go."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from shop_member.domain.changes import Changes
from shop_member.domain.codes import Kind, fold_typed, grammatical
from shop_member.domain.documents import CardDocument
from shop_member.domain.ids import new_id
from shop_member.domain.views import CardRow
from shop_member.i18n import translate
from shop_member.printing.cards import layout_card
from ui import saving
from ui.messages import Message, Step, message_of, success
from ui.models.paged import Cell, Column, RowsModel
from ui.printing import printer_names
from ui.screen import Context
from ui.screens.cards.runs import COUNTED_AT_ONCE, Drawn, Order, Target, discard, draw, hand_over, print_out
from ui.screens.cards.state import CardsState, Source
from ui.tasks import Job, Lane
from ui.view_model import ViewModel

BATCH = 100
"""Blank cards made in one go: a sale waits for no more than these."""


class CardsModel(ViewModel):
    """Everything the cards' screen knows and does. `rows` is the list with its marks."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(CardsState(), context.runner, parent)
        self.context = context
        self.rows = RowsModel(self._columns(), parent=self)
        self._offered: tuple[CardRow, ...] = ()
        self._asked = 0
        self._looked = 0
        self._document: CardDocument | None = None
        self._pointed = ""
        self._job: Job | None = None
        self._known = self._own_design = False
        self._stale = True
        context.events.changed.connect(self._changed)

    def _columns(self) -> tuple[Column, ...]:
        def printed(row: CardRow) -> str:
            if not row.printed:
                return translate("cards", "New")
            return translate("cards", "printed {times}×").format(times=row.printed)

        return (
            Column("", lambda row: "square-check" if row.id in self.state.chosen else "square", Cell.ICON, 52,
                   tone=lambda row: "accent" if row.id in self.state.chosen else "text_3"),
            Column(translate("cards", "Number"), lambda row: row.number, Cell.STRONG, 136),
            Column(translate("cards", "Name"), lambda row: row.holder or row.name or "–"),
            Column(translate("cards", "Printed"), printed, Cell.BADGE, 140,
                   tone=lambda row: "text_2" if row.printed else "positive"),
        )  # fmt: skip

    @property
    def by(self) -> str:
        """The staff id of who is logged in, '' for nobody."""
        actor = self.context.session.actor
        return actor.staff_id if actor is not None else ""

    # -- coming

    def enter(self, card_ids: tuple[str, ...] = ()) -> None:
        """Come to the screen; with cards already chosen if another screen names them."""
        self.set_state(folder=saving.short_path(saving.papers_folder()))
        if not self._known:
            self._known = True
            self.run(lambda app: app.desk.settings().card_design, self._know)
            self.run(lambda app: printer_names(), self._know_printers, lane=Lane.OFFICE)
        if card_ids:
            self._offer_these(card_ids)
        elif self._stale:
            self.offer(self.state.source)

    def _know(self, design: str) -> None:
        if not self._own_design:
            self.set_state(design=design)

    def _know_printers(self, names: list[str]) -> None:
        self.set_state(printers=tuple(names), printer=self.state.printer or (names[0] if names else ""))

    def _changed(self, changes: Changes, origin: str) -> None:
        if changes & (Changes.CARDS | Changes.MEMBERS):
            self._stale = True

    # -- which

    def offer(self, source: Source) -> None:
        """Offer cards of another kind; new ones, those of a tag and fresh blanks are chosen at once."""
        self._stale = False
        if source is not self.state.source:
            self.set_state(chosen=frozenset())
        self.set_state(source=source, message=None)
        if source is Source.TAG and not self.state.tags:
            self._read_tags()
            return
        self._read()

    def search(self, text: str) -> None:
        """Offer the cards of the members a text finds; what was chosen before stays chosen."""
        self.set_state(query=text)
        self._read()

    def choose_tag(self, tag: str) -> None:
        """Offer the cards of everybody with a tag."""
        self.set_state(tag=tag)
        self._read()

    def _read_tags(self) -> None:
        by = self.by

        def know(tags: dict[str, int]) -> None:
            self.set_state(tags=tuple(tags.items()), tag=next(iter(tags), ""))
            self._read()

        self.run(lambda app: app.cards.tags(by), know, lane=Lane.OFFICE)

    def _read(self, choose: frozenset[str] | None = None) -> None:
        """Read what is offered; an answer to an earlier question is thrown away."""
        self._asked += 1
        asked, by, state = self._asked, self.by, self.state
        query, tag = state.query, state.tag
        calls = {
            Source.NEW: lambda app: app.cards.unprinted(by),
            Source.FOUND: lambda app: app.cards.found(by, query) if query.strip() else (),
            Source.TAG: lambda app: app.cards.tagged(by, tag) if tag else (),
            Source.BLANK: lambda app: app.cards.unowned(by),
        }
        # A search is quick and must not wait behind a long run; lists of thousands must not stop a sale.
        lane = Lane.TILL if state.source is Source.FOUND else Lane.OFFICE
        self.set_state(reading=True)
        self.run(calls[state.source], lambda rows: self._offer(rows, asked, choose), lane=lane)

    def _offer(self, rows: tuple[CardRow, ...], asked: int, choose: frozenset[str] | None) -> None:
        if asked != self._asked:
            return
        self._offered = rows
        everything = frozenset(row.id for row in rows)
        if choose is not None:
            chosen = choose & everything
        elif self.state.source is Source.FOUND:
            chosen = self.state.chosen
        elif self.state.source is Source.BLANK:
            chosen = frozenset(row.id for row in rows if not row.printed)
        else:
            chosen = everything
        self.set_state(chosen=chosen, offered=len(rows), reading=False)
        self.rows.set_rows(rows)
        self._first_look()

    def _offer_these(self, card_ids: tuple[str, ...]) -> None:
        self._stale = False
        self._asked += 1
        asked, by, chosen = self._asked, self.by, frozenset(card_ids)
        self.set_state(source=Source.FOUND, query="", message=None, reading=True)
        self.run(lambda app: app.cards.these(by, card_ids), lambda rows: self._offer(rows, asked, chosen))

    def scanned(self, code: str) -> bool:
        """Offer the cards of whoever was scanned."""
        if grammatical(fold_typed(code)) is not Kind.CARD:
            return False
        by = self.by

        def found(answer: Any) -> None:
            if answer.card is not None:
                self._offer_these((answer.card.id,))

        self.run(lambda app: app.guests.by_code(by, code), found)
        return True

    def toggle(self, card_id: str) -> None:
        """Choose a card, or leave it out."""
        self._mark(self.state.chosen ^ {card_id})

    def choose_all(self, *, on: bool) -> None:
        """Choose everything that is offered, or nothing."""
        self._mark(frozenset(row.id for row in self._offered) if on else frozenset())

    def _mark(self, chosen: frozenset[str]) -> None:
        self.set_state(chosen=chosen)
        if self.rows.total:
            last = self.rows.columnCount() - 1
            self.rows.dataChanged.emit(self.rows.index(0, 0), self.rows.index(self.rows.total - 1, last))

    # -- blank cards

    def make_blanks(self, text: str) -> None:
        """Make cards that belong to nobody yet, in steps that let the till between."""
        count = int(text) if text.isdecimal() else 0
        if count <= 0 or self.state.busy:
            return
        self.set_state(busy=True, message=None, doing=translate("cards", "Making cards"), fraction=0.0, stoppable=False)
        self._make_more(count, count, ())

    def _make_more(self, left: int, total: int, made: tuple[str, ...]) -> None:
        by, now, request_id = self.by, min(left, BATCH), new_id()

        def go_on(answer: Any) -> None:
            together = (*made, *answer.card_ids)
            self.set_state(fraction=len(together) / total)
            if left > now:
                self._make_more(left - now, total, together)
            else:
                self.set_state(busy=False, fraction=-1.0, stoppable=True)
                self.context.events.changed.emit(answer.changes, "cards")
                self._stale = False
                self._read(frozenset(together))

        self.run(lambda app: app.cards.print_ahead(request_id, by, now), go_on, self._not_made)

    # -- how they look

    def look_at(self, card_id: str) -> None:
        """Show a card as it will be printed; nothing is counted by looking."""
        if card_id == self._pointed:
            return
        self._pointed = card_id
        self._looked += 1
        looked, by = self._looked, self.by

        def show(documents: tuple[CardDocument, ...]) -> None:
            if looked == self._looked:
                self._document = documents[0]
                self._lay_out()

        self.run(lambda app: app.cards.described(by, [card_id]), show)

    def _first_look(self) -> None:
        if not self._offered:
            self._pointed, self._document = "", None
            self.set_state(front=None, back=None, previewed="")
        elif self._pointed not in {row.id for row in self._offered}:
            self.look_at(self._offered[0].id)

    def _lay_out(self) -> None:
        document = self._document
        if document is not None:
            design = self.state.design
            name = document.printed_name or translate("cards", "nobody yet")
            self.set_state(
                front=layout_card(document, design, "front"),
                back=layout_card(document, design, "back"),
                previewed=translate("cards", "No. {number} · {name}").format(number=document.number, name=name),
            )

    def choose_design(self, design: str) -> None:
        """Choose another design."""
        self._own_design = True
        self.set_state(design=design)
        self._lay_out()

    def choose_paper(self, paper: str) -> None:
        """Choose the sheet."""
        self.set_state(paper=paper)

    def choose_sides(self, *, both: bool) -> None:
        """Print both sides, or the back with the code alone."""
        self.set_state(both=both)

    def choose_target(self, target: Target) -> None:
        """Choose where to."""
        self.set_state(target=target, message=None)

    def choose_printer(self, name: str) -> None:
        """Choose the printer."""
        self.set_state(printer=name)

    def folder_chosen(self) -> None:
        """Follow the folder that was chosen."""
        self.set_state(folder=saving.short_path(saving.papers_folder()))

    # -- making them

    def order(self) -> Order:
        """Return what is chosen, in the order of the list."""
        state = self.state
        listed = [row.id for row in self._offered if row.id in state.chosen]
        others = sorted(state.chosen - set(listed))
        name = translate("cards", "cards")
        path = saving.papers_folder() / saving.safe_name(f"{name}-{len(state.chosen)}.pdf")
        sides = ("front", "back") if state.both else ("back",)
        return Order((*listed, *others), state.design, state.paper, sides, state.target, path, state.printer)

    def start_run(self) -> None:
        """Make the cards chosen."""
        state = self.state
        if state.running or state.busy or not state.chosen:
            return
        by, order = self.by, self.order()
        self.set_state(fraction=0.0, remaining=None, message=None, doing=translate("cards", "Drawing the cards"))
        self._job = self.start(
            lambda app, job: draw(app, job, by, order), self._drawn, self._not_made, self._progressed
        )

    def stop(self) -> None:
        """Stop the run."""
        if self._job is not None:
            self._job.cancel()

    def _progressed(self, fraction: float, remaining: float | None) -> None:
        if self.state.running:
            self.set_state(fraction=fraction, remaining=remaining)

    def _drawn(self, drawn: Drawn) -> None:
        """Put every print on record before anybody holds a card; the till gets its turn between. No way back from here."""
        doing = translate("cards", "Putting the prints on record")
        self.set_state(doing=doing, fraction=0.0, remaining=None, stoppable=False)
        self._count(drawn, 0)

    def _count(self, drawn: Drawn, done: int) -> None:
        by, ids = self.by, drawn.order.ids
        batch = ids[done : done + COUNTED_AT_ONCE]

        def go_on(answer: Any) -> None:
            at = done + len(batch)
            self.set_state(fraction=at / len(ids))
            if at < len(ids):
                self._count(drawn, at)
            else:
                self._finish(drawn)

        def broken(error: Exception) -> None:
            discard(drawn)
            self._not_made(error)

        self.run(lambda app: app.cards.documents(by, batch), go_on, broken)

    def _finish(self, drawn: Drawn) -> None:
        if drawn.order.target is Target.FILE:
            self.run(lambda app: hand_over(drawn), lambda pages: self._made(drawn, pages), self._not_made)
            return
        self.set_state(doing=translate("cards", "Printing"), fraction=0.0, stoppable=True)
        self._job = self.start(
            lambda app, job: print_out(drawn, job),
            lambda pages: self._made(drawn, pages),
            self._not_made,
            self._progressed,
        )

    def _made(self, drawn: Drawn, pages: int) -> None:
        order = drawn.order
        count = translate("cards", "{count} cards", len(order.ids)).format(count=f"{len(order.ids):,}")
        if order.target is Target.PRINT:
            self._end(success(translate("cards", "{what} printed.").format(what=count)))
        else:
            words = translate("cards", "{what} saved in {name}.").format(what=count, name=order.path.name)
            open_it = Step(f"show:{order.path}", translate("cards", "Open"))
            folder = Step(f"folder:{order.path.parent}", translate("cards", "Show the folder"))
            self._end(success(words, open_it, folder))
        self.context.events.changed.emit(Changes.AUDIT, "cards")
        self._read(frozenset() if self.state.source is not Source.FOUND else None)

    def _not_made(self, error: Exception) -> None:
        self._end(message_of(error))

    def _end(self, message: Message) -> None:
        self._job = None
        self.set_state(fraction=-1.0, remaining=None, stoppable=True, busy=False, message=message)

    def take_step(self, name: str) -> None:
        """Do what a message offers."""
        kind, _, rest = name.partition(":")
        if kind in ("show", "folder"):
            saving.show_file(Path(rest))
        elif kind == "retry":
            self.set_state(message=None)
            self.start_run()

    def back(self) -> bool:
        """Take a message away; False if there is none."""
        if self.state.message is None:
            return False
        self.set_state(message=None)
        return True
