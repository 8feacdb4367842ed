"""Layouts that adapt to the available space."""
