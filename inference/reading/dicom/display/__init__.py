"""From stored values to what is shown: lookup tables, windows, polarity and shutters; overlays are reported."""
