"""The verdict in words, and the operating point."""
