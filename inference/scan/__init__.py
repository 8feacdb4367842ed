"""The scan: which files, what is found of each, and the journal that keeps it."""
