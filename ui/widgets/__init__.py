"""Window parts: widgets."""
