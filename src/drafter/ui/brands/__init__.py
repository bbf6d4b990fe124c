"""The brand window: the brands there are, one of them as a form, and its pages as they will be."""
