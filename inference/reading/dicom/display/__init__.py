"""From stored values to what is shown: lookup tables, windows and polarity."""
