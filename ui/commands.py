"""The command line of `shop_member.commands` with what needs a window: the window itself, pictures, the self-check."""

from __future__ import annotations

import os
import re
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click

from shop_member import paths
from shop_member.domain.errors import Fault, Refusal
from shop_member.i18n import LANGUAGES


def program() -> click.Group:
    """Return the command line with what needs a window added: the window itself, `gallery`, `--self-check`.

    Without a command the window opens on the user's shop, or on the file of `--db`. `demo` answers with the path of the
    shop it built, and the window opens on it. Qt is imported only when a window or a picture is wanted.
    """
    from shop_member.commands import cli

    group: click.Group = cli
    if gallery.name in group.commands:
        return group
    group.callback = _start
    group.invoke_without_command = True
    file = click.Path(path_type=Path, dir_okay=False)
    group.params.append(click.Option(["--db"], type=file, help="The shop's file to open in the window."))
    group.params.append(
        click.Option(["--self-check"], is_flag=True, help="Build the window's parts unseen and say ok.")
    )
    group.add_command(gallery)
    group.result_callback()(_after)
    return group


def _start(db: Path | None, self_check: bool) -> None:
    context = click.get_current_context()
    if self_check:
        check_self()
        context.exit(0)
    if context.invoked_subcommand is None:
        context.exit(_window(db or paths.user_shop() / "shop.db"))


def _after(answer: Any, **options: Any) -> Any:
    context = click.get_current_context()
    if context.invoked_subcommand == "demo" and isinstance(answer, Path):
        try:
            context.exit(_window(answer, demo=True))
        except click.ClickException as error:
            # The shop was built, which is what was asked for; only the window is missing.
            click.echo(error.message, err=True)
    return answer


def _window(path: Path, *, demo: bool = False) -> int:
    from ui.desktop import NoDisplay, no_display
    from ui.opening import open_window

    try:
        return open_window(path, demo=demo)
    except NoDisplay:
        raise click.ClickException(no_display()) from None


def check_self() -> None:
    """Build the application, theme and fonts offscreen and print ok; the frozen program is tried with it. Raises if not."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from ui import fonts, icons, theme
    from ui.desktop import qt_application
    from ui.translator import Languages

    app = qt_application()
    languages = Languages(app)
    for language in LANGUAGES:
        languages.use(language)
        if not fonts.shipped(language):
            raise click.ClickException(f"the fonts of {language} are missing")
        for dark in (False, True):
            theme.apply(app, theme.Theme(language, dark))
    for name in icons.names():
        if icons.pixmap(name, "text", 24).isNull():
            raise click.ClickException(f"the icon {name} is missing")
    click.echo("ok")


def _size(context: click.Context, parameter: click.Parameter, value: str) -> tuple[int, int]:
    written = re.fullmatch(r"([0-9]{3,4})x([0-9]{3,4})", value, re.ASCII)
    width, height = (int(part) for part in written.groups()) if written else (0, 0)
    if not (640 <= width <= 7680 and 400 <= height <= 4320):
        raise click.BadParameter("a size is written like 1366x768")
    return width, height


@click.command()
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), required=True, help="Where the pictures go.")
@click.option("--language", type=click.Choice(LANGUAGES), default="en", show_default=True)
@click.option("--theme", "look", type=click.Choice(("light", "dark")), default="light", show_default=True)
@click.option("--size", callback=_size, default="1280x720", show_default=True)
@click.option("--screen", default="", help="Only this screen.")
@click.option("--large-print", is_flag=True, help="Everything a quarter larger.")
@click.option("--brand", default="", help="The shop's colour, such as #F57C00.")
def gallery(
    out: Path, language: str, look: str, size: tuple[int, int], screen: str, large_print: bool, brand: str
) -> None:
    """Draw every screen in every state to PNG files, from the demo shop."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from ui.desktop import qt_application
    from ui.gallery import demo_stage, empty_stage, render_gallery
    from ui.look import LARGE_PRINT

    qt_application()
    scale = LARGE_PRINT if large_print else 1.0
    try:
        with TemporaryDirectory() as folder:
            stage = empty_stage(language) if screen.startswith("widgets-") else demo_stage(language, Path(folder))
            written = render_gallery(out, language, look, size, screen, stage=stage, scale=scale, brand=brand)
            if stage.resource is not None:
                stage.resource.close()
    except (Refusal, Fault, ValueError) as error:
        from shop_member.words import sentence

        raise click.ClickException(sentence(error) if not isinstance(error, ValueError) else str(error)) from None
    for path in written:
        click.echo(str(path))
