"""What the tests of members' intents share."""

from __future__ import annotations

from tests.ui.till.conftest import Stand
from ui.screens.members.view_model import MembersModel


def names(model: MembersModel) -> list[str]:
    """Return who is listed, as far as it was read."""
    return [row.name for number in range(model.rows.total) if (row := model.rows.row(number)) is not None]


def open_page(stand: Stand, model: MembersModel, name: str = "Chen Mei-ling", phone: str = "0912345678") -> str:
    """Enrol somebody, open their page and return the id."""
    member_id, _ = stand.enrol(name, phone)
    model.show(member_id)
    return member_id
