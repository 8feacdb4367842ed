"""Reviewing: the reader's verdicts, blind reading, agreement with the model."""
