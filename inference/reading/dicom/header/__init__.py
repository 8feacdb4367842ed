"""Interprets a DICOM header's statements about a film, including common misspellings."""
