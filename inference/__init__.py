"""The heart of Hilum: from a file to a finding, with neither Qt nor torch."""

__version__ = "0.1.0"
