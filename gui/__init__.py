"""The window: shows what `inference` says, and touches neither the model nor the formats of films."""
