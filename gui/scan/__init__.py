"""The scan in the window: worker, bridge, progress."""
