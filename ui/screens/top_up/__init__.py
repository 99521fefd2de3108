"""The top-up: what the guest pays, what the shop adds, what the balance will be."""

from ui.screens.top_up.screen import SCREEN

__all__ = ["SCREEN"]
