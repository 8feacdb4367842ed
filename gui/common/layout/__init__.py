"""Forms and rows that fit the room they have."""
