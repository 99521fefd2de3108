"""The steps of the schema in order; a released step is never changed, a new one is added at the end."""

from __future__ import annotations

from sqlite_utils.migrations import Migrations

from shop_member.store.migrations import s0001_ground, s0002_value, s0003_month_heads

steps = Migrations("shop_member")
steps(name="0001_ground")(s0001_ground.ground)
steps(name="0002_value")(s0002_value.value)
steps(name="0003_month_heads")(s0003_month_heads.month_heads)
