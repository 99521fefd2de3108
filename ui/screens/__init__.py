"""Window parts: screens."""
