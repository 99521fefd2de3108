"""Window parts: models."""
