"""The shop's keys: making, keeping, wrapping for a backup, and a box for short-lived secrets."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from shop_member.keys.places import FILE_NAME, FileKeys, OsKeyring, ShopKeys
from shop_member.keys.text import decode, encode, new_keys

if TYPE_CHECKING:
    from shop_member.keys.box import SecretBox
    from shop_member.keys.wrapping import read_recovery, recovery_code, unwrap, wrap

# What encrypts is read when it is asked for: a shop that opens needs none of it.
_LATER = {"SecretBox": "box"} | dict.fromkeys(("read_recovery", "recovery_code", "unwrap", "wrap"), "wrapping")

__all__ = [
    "FILE_NAME",
    "FileKeys",
    "OsKeyring",
    "SecretBox",
    "ShopKeys",
    "decode",
    "encode",
    "new_keys",
    "read_recovery",
    "recovery_code",
    "unwrap",
    "wrap",
]


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(name)
    return getattr(import_module(f"shop_member.keys.{_LATER[name]}"), name)
