"""Unexpected errors: log, crash dialog, and the fault report."""
