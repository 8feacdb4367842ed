"""The dialogs of export and their fields."""
