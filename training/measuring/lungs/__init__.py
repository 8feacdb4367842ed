"""Measures models that see only the lungs: scores, and where they point."""
