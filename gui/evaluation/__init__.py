"""Hilum measured on the user's own films."""
