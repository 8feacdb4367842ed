"""From a file to a film: what the rest of Hilum reads films with."""

from inference.reading.reader import read_radiograph

__all__ = ["read_radiograph"]
