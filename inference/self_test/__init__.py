"""Shows that an installation can do what it must, on synthetic films and without a trace."""
