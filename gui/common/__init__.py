"""Shared by all packages of the window: theme, icons, settings, background work, small widgets."""
