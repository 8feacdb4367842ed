"""The model measured on labelled films: labels, metrics and their intervals, site profiles."""
