"""What a senior editor would look at: one small function for each rule, and a table of them."""
