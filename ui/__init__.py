"""The Qt window; nothing in here knows a database."""
