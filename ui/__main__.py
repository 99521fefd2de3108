"""The program's entry: the command line of `shop_member.commands`, and the window when no command is named."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click

from shop_member import paths
from shop_member.domain.errors import Fault, Refusal
from shop_member.i18n import LANGUAGES, translate

DATABASE = "shop.db"


def main() -> None:
    """Run the program as its arguments say."""
    program()(prog_name="shop-member")


def program() -> click.Group:
    """Return the command line with what needs a window added: the window itself, `gallery`, `--self-check`.

    Without a command the window opens on the user's shop, or on the folder of `--shop`. A `demo` command that returns the
    path of its file gets a window on it. Qt is imported only when a window or picture is wanted.
    """
    from shop_member.commands import cli

    inner = cli.callback
    named = {parameter.name for parameter in cli.params}

    def callback(**options: Any) -> Any:
        check = options.pop("self_check")
        folder = options.get("shop") if "shop" in named else options.pop("shop")
        answer = inner(**options) if inner is not None else None
        if check:
            self_check()
            click.get_current_context().exit(0)
        if click.get_current_context().invoked_subcommand is None:
            sys.exit(_window(_file(folder)))
        return answer

    cli.callback = callback
    cli.invoke_without_command = True
    cli.no_args_is_help = False
    cli.params.append(click.Option(["--self-check"], is_flag=True, help="Build the window's parts unseen and say ok."))
    if "shop" not in named:
        cli.params.append(click.Option(["--shop"], type=click.Path(path_type=Path), help="The shop's folder or file."))
    cli.add_command(gallery)
    cli.result_callback()(_after)
    group: click.Group = cli
    return group


def _file(folder: Path | str | None) -> Path:
    if folder is None:
        return paths.user_shop() / DATABASE
    place = Path(folder)
    return place if place.suffix == ".db" else place / DATABASE


def _after(answer: Any, **options: Any) -> Any:
    if click.get_current_context().invoked_subcommand == "demo" and isinstance(answer, Path):
        sys.exit(_window(_file(answer), demo=True))
    return answer


def _window(path: Path, *, demo: bool = False) -> int:
    from ui.application import NoDisplay
    from ui.opening import open_window

    try:
        return open_window(path, demo=demo)
    except NoDisplay:
        raise click.ClickException(
            translate("opening", "There is no display to open a window on: start it on a desktop, or use a command.")
        ) from None


def self_check() -> None:
    """Build the application, theme and fonts offscreen and print ok; the frozen program is tried with it. Raises if not."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from ui import fonts, icons, theme
    from ui.application import qt_application
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
    width, _, height = value.partition("x")
    if not (width.isdecimal() and height.isdecimal() and 640 <= int(width) <= 7680 and 400 <= int(height) <= 4320):
        raise click.BadParameter("a size is written like 1366x768")
    return int(width), int(height)


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
    from ui.application import qt_application
    from ui.gallery import demo_stage, empty_stage, render_gallery
    from ui.opening import LARGE_PRINT

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


if __name__ == "__main__":
    main()
