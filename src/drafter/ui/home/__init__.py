"""Home: the statements there are, and the ways to begin another."""
