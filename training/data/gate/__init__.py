"""Training data of the gate: chest films with lung fields, altered films, and pictures that are not films."""
