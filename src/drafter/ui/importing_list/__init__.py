"""A list of signatories from a spreadsheet, looked at before it is taken in."""
