"""The pages of the evaluation dialog."""
