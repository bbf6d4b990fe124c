"""Drafter: joint statements, from draft to sign-off to release."""

__version__ = "0.1.0"
