"""Films of both populations, cropped to their lungs, with their labels and boxes."""
