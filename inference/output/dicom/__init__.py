"""Results as DICOM objects for research use: a picture as Secondary Capture, a finding as Structured Report."""

from importlib.util import find_spec


def is_available() -> bool:
    """Whether highdicom is there, which the extra `dicom` brings; it is not loaded for that."""
    return find_spec("highdicom") is not None
