"""Documents to paper: cards, receipts, statements."""
