"""Find and replace in a statement window."""
