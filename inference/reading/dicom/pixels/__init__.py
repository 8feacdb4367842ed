"""From Pixel Data to the grey values of the first frame."""
