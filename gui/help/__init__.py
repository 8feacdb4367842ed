"""What explains: the model's passport, the keys, and what Hilum is."""
