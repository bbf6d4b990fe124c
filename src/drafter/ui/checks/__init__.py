"""The Checks tab and what else the window shows of findings."""
