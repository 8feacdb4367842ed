"""The sentences of `inference` that the window translates."""

SENTENCES: tuple[str, ...] = ()
