"""The window: shows the findings of `inference`; it handles neither models nor film formats itself."""
