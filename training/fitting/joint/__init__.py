"""The training of the models for both populations."""
