"""The reports: their blocks, paper and contents."""
