"""A logo and pictures of items: read upright and small, kept, put on record, taken away again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QImage

from shop_member.domain.errors import Fault, Faulted, Refusal, Refused
from tests.ui.lock.shop import Scene
from ui.messages import Kind
from ui.pictures import LONGEST, read_picture
from ui.screens.settings.items_model import ItemsModel
from ui.screens.settings.items_view import ItemsView
from ui.screens.settings.shop_forms import LogoModel, ShopForm, shop_groups
from ui.screens.settings.shop_view import ShopView


def drawn(path: Path, size: tuple[int, int] = (40, 20), mode: str = "RGB", **more: object) -> Path:
    Image.new(mode, size, "#c03020").save(path, **more)  # type: ignore[arg-type]
    return path


def actions(scene: Scene) -> list[str]:
    return [row.action for row in scene.app.settings.audit(scene.owner, limit=4)]


def test_a_photo_is_turned_upright_made_small_and_told_nothing_else(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held on its side
    exif[0x010F] = "Camera of somebody"
    kind, content = read_picture(drawn(tmp_path / "photo.jpg", (4000, 1000), exif=exif.tobytes()))
    image = QImage.fromData(content)
    assert kind == "jpeg" and (image.width(), image.height()) == (LONGEST // 4, LONGEST)
    assert b"Camera of somebody" not in content


def test_what_is_transparent_stays_so(tmp_path: Path) -> None:
    kind, content = read_picture(drawn(tmp_path / "logo.png", mode="RGBA"))
    assert kind == "png" and QImage.fromData(content).hasAlphaChannel()


def test_what_is_no_picture_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.png").write_bytes(b"\x89PNG\r\n\x1a\n not a picture")
    with pytest.raises(Refusal) as refused:
        read_picture(tmp_path / "x.png")
    assert refused.value.code is Refused.PICTURE_NOT_USABLE
    with pytest.raises(Fault) as fault:
        read_picture(tmp_path / "nowhere.png")
    assert fault.value.code is Faulted.FILE_UNREADABLE


def test_the_logo_is_chosen_shown_kept_and_removed(scene: Scene, tmp_path: Path) -> None:
    model = LogoModel(scene.context)
    view = ShopView(ShopForm(scene.context, shop_groups()), model)
    view.opened()
    assert view.picture.remove.isHidden()
    view.picture.chosen.emit(drawn(tmp_path / "logo.png", mode="RGBA"))
    kept = scene.app.settings.logo()
    assert kept is not None and kept.content == model.state.content and not view.picture.remove.isHidden()
    assert actions(scene)[0] == "logo_kept"
    view.picture.chosen.emit(tmp_path / "nowhere.png")
    assert model.state.message is not None and model.state.message.code == Faulted.FILE_UNREADABLE
    assert scene.app.settings.logo() == kept
    view.picture.remove.click()
    assert scene.app.settings.logo() is None and actions(scene)[0] == "logo_removed"
    view.deleteLater()


def test_an_items_picture_belongs_to_that_item(scene: Scene, tmp_path: Path) -> None:
    model = ItemsModel(scene.context)
    view = ItemsView(scene.context, model)
    model.read()
    for name in ("Tea", "Noodles"):
        model.begin()
        model.answer(name=name, price="60")
        if name == "Tea":
            view.picture.chosen.emit(drawn(tmp_path / "tea.jpg"))
            assert model.state.waiting is not None
        model.save()
    noodles, tea = scene.app.items.all(active_only=False)[::-1]
    assert (noodles.name, tea.name) == ("Noodles", "Tea")
    assert scene.app.items.picture(tea.id) is not None and scene.app.items.picture(noodles.id) is None
    assert "item_picture_kept" in actions(scene)
    assert model.state.shown_picture == b""
    model.choose(tea.id)
    assert model.state.shown_picture and not view.picture.remove.isHidden()
    view.picture.chosen.emit(drawn(tmp_path / "other.png", (8, 8)))
    assert model.state.message is not None and model.state.message.kind is Kind.SUCCESS
    view.picture.remove.click()
    assert scene.app.items.picture(tea.id) is None and actions(scene)[0] == "item_picture_removed"
    view.deleteLater()
