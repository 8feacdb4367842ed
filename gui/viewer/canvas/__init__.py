"""The film view: its state, its painter, and what mouse and keys do."""
