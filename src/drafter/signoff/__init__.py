"""What organisations agreed to, and how it is known."""
