"""The command line (O6): thin over the services; `--json` for machines.

Exit codes: 0 all went well, 1 done but something is not in order (a problem found, a row refused), 2 nothing was done.
"""

from shop_member.commands.common import cli
from shop_member.commands.coupons import coupons
from shop_member.commands.data import import_members, sync
from shop_member.commands.papers import cards, demo, export_member, statements
from shop_member.commands.safety import backup, restore, verify

for _command in (demo, statements, cards, export_member, import_members, sync, backup, restore, verify, coupons):
    cli.add_command(_command)

__all__ = ["cli"]
