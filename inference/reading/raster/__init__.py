"""JPEG, PNG, TIFF and BMP to grey pixels: through Pillow where it reads them exactly, by other means where not."""
