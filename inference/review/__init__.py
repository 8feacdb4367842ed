"""Readers' verdicts, notes and marks, their storage, and reader studies."""
