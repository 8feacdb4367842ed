"""Where the files that ship with Hilum lie, in the source tree and in the bundled program alike, and the user's own."""

import os
from pathlib import Path

ASSETS = Path(__file__).resolve().parent.parent / "assets"
EMBEDDED_MODEL = ASSETS / "hilum.onnx"
SAMPLE_FILMS = ASSETS / "samples"

USER_DATA_VARIABLE = "HILUM_DATA"


def user_data() -> Path:
    """The folder for what Hilum keeps: the one that HILUM_DATA names, else the system's place for it."""
    chosen = os.environ.get(USER_DATA_VARIABLE)
    if chosen:
        return Path(chosen)
    from platformdirs import user_data_path  # not every command keeps something

    return user_data_path("Hilum", appauthor=False)
