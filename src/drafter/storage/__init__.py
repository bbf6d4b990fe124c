"""Files of statements: saved whole, found again after a crash."""
