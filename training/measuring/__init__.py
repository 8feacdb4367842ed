"""Measuring a network: predictions, calibration, robustness, probes."""
