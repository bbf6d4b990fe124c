"""The keys of commands: what the writer chose, the window to change them, and how they are shown."""
