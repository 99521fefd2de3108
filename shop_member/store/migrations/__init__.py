"""Migrations, one module a step."""
