"""The checks of an installation, on synthetic films and without leaving files behind."""
