"""Reader studies: creating, reading blind by several readers, comparing."""
