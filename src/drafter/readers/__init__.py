"""From bytes to a statement and what was left over."""
