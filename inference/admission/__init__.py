"""May this film be assessed? Checks of the picture and of what its header says."""
