"""The session: what was open is there again on the next start."""
