"""Writes the report on one or more runs: figures, tables and the model card, in one self-contained HTML file."""
