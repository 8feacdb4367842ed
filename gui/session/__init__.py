"""What is restored on the next start."""
