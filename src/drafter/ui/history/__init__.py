"""The history of a statement: a time line, two versions side by side, and bringing one back."""
