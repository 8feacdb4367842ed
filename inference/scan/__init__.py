"""The scan: finds files, assesses them, and stores the findings in the journal."""
