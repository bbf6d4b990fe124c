"""The use cases that the windows and the command line share."""
