"""What tells the classes apart without a lung."""
