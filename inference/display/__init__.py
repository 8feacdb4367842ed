"""Prepares films for a screen: scaled pictures and window levels."""
