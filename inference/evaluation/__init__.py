"""Measures models on labelled films: labels, metrics with intervals, operating points, site profiles."""
