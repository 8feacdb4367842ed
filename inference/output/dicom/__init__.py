"""Results as DICOM objects for research use: a picture as Secondary Capture, a finding as Structured Report."""

from importlib.util import find_spec


def is_available() -> bool:
    """Whether highdicom is installed, which the extra `dicom` requires; it is not imported."""
    return find_spec("highdicom") is not None
