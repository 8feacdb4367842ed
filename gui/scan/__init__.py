"""The scan in the window: worker, bridge and progress."""
