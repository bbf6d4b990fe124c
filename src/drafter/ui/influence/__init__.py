"""The entries of the influence section, beside its prose or below it."""
