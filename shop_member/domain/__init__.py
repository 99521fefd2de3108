"""Pure rules over plain values: no I/O, no Qt, no clock, no randomness."""
