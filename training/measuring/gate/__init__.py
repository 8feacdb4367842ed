"""What the gate says of films that it did not learn from: its thresholds and its report."""
