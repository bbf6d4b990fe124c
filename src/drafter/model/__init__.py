"""The statement as an immutable value, and the edits on it."""
