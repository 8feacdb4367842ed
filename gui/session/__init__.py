"""The session: what is restored on the next start."""
