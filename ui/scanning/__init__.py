"""Window parts: scanning."""
