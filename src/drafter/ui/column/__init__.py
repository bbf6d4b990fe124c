"""The writing column of the statement window."""
