"""When something goes wrong that nobody expected: the log, the dialog, and what can be sent in."""
