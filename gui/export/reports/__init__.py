"""The reports: their blocks, their paper, and what stands in them."""
