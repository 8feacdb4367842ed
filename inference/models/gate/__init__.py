"""The gate and its passport."""
