"""From a composition to pages of placed lines."""
