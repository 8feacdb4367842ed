"""Writes results: tables (CSV, JSON Lines, XLSX), text for a terminal, copies of films, DICOM objects."""
