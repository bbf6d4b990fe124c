"""The Sources tab: claims by their state, the sources of a statement, and the sheet of one of them."""
