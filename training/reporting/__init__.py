"""Writes the report on one or more runs: figures, tables and the model card, in one HTML file that needs nothing."""
