"""The PINs of the demo shop, which its lock screen says aloud."""

PINS = {"owner": "270594", "manager": "483175", "cashier": "2846"}
