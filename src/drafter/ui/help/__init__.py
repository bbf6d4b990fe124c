"""The guide, the list of keys, and what Drafter is."""
