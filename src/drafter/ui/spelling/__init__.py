"""Spelling in a statement window: marks, suggestions, and going through the text."""
