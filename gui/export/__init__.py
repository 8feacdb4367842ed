"""What leaves the window: tables, reports, pictures."""
