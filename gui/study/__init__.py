"""Reader studies: made, read blind by several people, and compared."""
