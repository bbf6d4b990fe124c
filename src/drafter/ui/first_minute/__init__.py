"""Three marks on the sample that say what is where, once."""
