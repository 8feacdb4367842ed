"""Where the files that ship with Hilum lie, from the source tree and from the bundled program alike."""

from pathlib import Path

ASSETS = Path(__file__).resolve().parent.parent / "assets"
EMBEDDED_MODEL = ASSETS / "hilum.onnx"
SAMPLE_FILMS = ASSETS / "samples"
