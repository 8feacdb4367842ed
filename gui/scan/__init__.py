"""The scan as the window sees it."""
