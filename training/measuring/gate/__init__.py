"""Measures the gate on held-out films: thresholds and report."""
