"""In which language the command line speaks, and its own sentences for words it does not understand."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

import click

from shop_member.i18n import LANGUAGES, translate, use_language

_CHOSEN = "shop_member.language"


def spoken(text: str) -> str | None:
    """Return which of our languages a locale's name means (`zh_HK.UTF-8`, `zh-Hant`), None for C, POSIX or another."""
    name = text.partition(".")[0].partition("@")[0].replace("-", "_").lower()
    language, *parts = name.split("_")
    if language == "zh":
        return "zh_TW" if {"tw", "hk", "mo", "hant"} & set(parts) else "zh_CN"
    return language if language in LANGUAGES else None


def of_environment(variables: Mapping[str, str] = os.environ) -> str | None:
    """Return the language that the environment asks for, None if it asks for none of ours.

    As everywhere: the first of LC_ALL, LC_MESSAGES and LANG that is set counts; unless that is C or POSIX, the list in
    LANGUAGE goes before it.
    """
    locale = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := variables.get(name, ""))), "")
    if locale.partition(".")[0] in ("", "C", "POSIX"):
        return None
    wanted = [*variables.get("LANGUAGE", "").split(":"), locale]
    return next((found for text in wanted if text and (found := spoken(text)) is not None), None)


def choose(language: str | None) -> None:
    """Speak a language for the rest of this command: the one asked for, else that of the environment, else English."""
    context = click.get_current_context(silent=True)
    if context is not None and language is not None:
        context.find_root().meta[_CHOSEN] = language
    use_language(language or of_environment() or "en")


def choose_for(shop_language: str) -> None:
    """Speak the shop's language, unless another was asked for."""
    context = click.get_current_context(silent=True)
    asked = context.find_root().meta.get(_CHOSEN) if context is not None else None
    use_language(asked or of_environment() or shop_language)


def misunderstood(error: click.UsageError) -> str:
    """Return one sentence for words that a command does not understand; what is there for whom, `--help` says."""
    path = error.ctx.command_path if error.ctx is not None else "shop-member"
    return f"{_reason(error)} {translate('command', 'See {command}.').format(command=f'{path} --help')}"


def _reason(error: click.UsageError) -> str:
    if isinstance(error, Misuse):
        return error.message
    if isinstance(error, click.NoSuchCommand):
        return translate("command", "There is no command “{name}”.").format(name=error.command_name)
    if isinstance(error, click.NoSuchOption):
        return translate("command", "There is no option {name}.").format(name=error.option_name)
    if isinstance(error, click.BadOptionUsage):
        return translate("command", "The option {name} is used in a wrong way.").format(name=error.option_name)
    if isinstance(error, click.BadParameter) and error.param is not None:
        name = error.param.opts[0] if isinstance(error.param, click.Option) else (error.param.name or "").upper()
        if isinstance(error, click.MissingParameter):
            return translate("command", "{name} is missing.").format(name=name)
        return _bad_value(name, error.param.type)
    return translate("command", "There are words here that are not understood.")


def _bad_value(name: str, kind: click.ParamType[Any]) -> str:
    if isinstance(kind, click.Choice):
        text, fields = translate("command", "{name} has to be one of: {choices}."), {"choices": ", ".join(kind.choices)}
    elif isinstance(kind, click.IntRange):
        text = translate("command", "{name} has to be a number from {least} to {most}.")
        fields = {"least": str(kind.min), "most": str(kind.max)}
    elif isinstance(kind, click.DateTime):
        text, fields = translate("command", "{name} has to be a day, written as 2026-11-21."), {}
    elif isinstance(kind, click.Path):
        text = translate("command", "{name} has to be a file, not a folder.")
        if not kind.file_okay:
            text = translate("command", "{name} has to be a folder, not a file.")
        fields = {}
    else:
        text, fields = translate("command", "{name} has to be a whole number."), {}
    return text.format(name=name, **fields)


class Misuse(click.UsageError):
    """Options that do not go together, said in a sentence of our own."""
