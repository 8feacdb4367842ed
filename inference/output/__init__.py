"""What leaves the program: CSV, JSON Lines and text for a terminal."""
