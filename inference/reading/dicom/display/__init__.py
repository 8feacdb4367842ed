"""From stored values to display values: lookup tables, windows, polarity and shutters; overlays are reported."""
