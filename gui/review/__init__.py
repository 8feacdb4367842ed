"""Reviewing: the reader's verdicts, blind reading, and agreement with the model."""
