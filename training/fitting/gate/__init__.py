"""The training of the gate."""
