"""Models that see the lungs alone: their scores, and where they point."""
