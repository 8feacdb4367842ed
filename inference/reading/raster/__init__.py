"""Reads JPEG, PNG, TIFF and BMP: with Pillow where it is exact, else with readers of our own."""
