"""The rows of the table: the model behind it, its order, filter and search."""
