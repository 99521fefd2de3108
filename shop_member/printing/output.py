"""Whole files as the printing modules know them; the rule itself is in `shop_member.files`."""

from shop_member.files import Stopped, fault_of, whole_file

__all__ = ["Stopped", "fault_of", "whole_file"]
