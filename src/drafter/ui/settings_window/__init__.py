"""The settings in one small window."""
