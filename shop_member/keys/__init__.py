"""The shop's keys: making, keeping, wrapping for a backup, and a box for short-lived secrets."""

from shop_member.keys.box import SecretBox
from shop_member.keys.places import FILE_NAME, FileKeys, OsKeyring, ShopKeys
from shop_member.keys.text import decode, encode, new_keys
from shop_member.keys.wrapping import read_recovery, recovery_code, unwrap, wrap

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
