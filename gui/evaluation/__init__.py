"""Evaluation on the user's own films."""
