"""The steps of the schema; their order is in `order`, which needs sqlite-utils and is read only for a file that lacks some."""

SCHEMA_VERSION = 3
"""Number of steps; kept in the file as user_version, so that an older program refuses a newer file."""
