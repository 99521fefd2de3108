"""The till: who, how much, how to pay."""

from ui.screens.till.screen import SCREEN

__all__ = ["SCREEN"]
