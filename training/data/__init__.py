"""Training data: films, labels, patients, splits, near duplicates."""
