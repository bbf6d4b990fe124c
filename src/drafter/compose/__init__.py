"""What is printed, in order, numbered and labelled: decided once for all formats."""
