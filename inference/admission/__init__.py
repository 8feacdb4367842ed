"""Decides whether a film may be assessed, and by which model."""
