"""The film and its tools."""
