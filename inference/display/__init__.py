"""A film for a screen: scaled pictures and window levels."""
