"""The core of Hilum: from a file to a finding. It imports neither Qt nor torch."""

__version__ = "0.1.0"
