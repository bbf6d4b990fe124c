"""Facts that ship with Drafter: labels, languages, institutions."""
