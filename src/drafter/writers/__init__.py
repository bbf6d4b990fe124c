"""From a composition, or its pages, to the bytes of files."""
