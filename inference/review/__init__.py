"""Readers' verdicts and notes, and where they are stored."""
