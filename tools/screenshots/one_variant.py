"""Takes the pictures of one variant: `python one_variant.py NUMBER FOLDER SCENE ...`, on the screen that Qt is told."""

import sys
from pathlib import Path

if __name__ == "__main__":  # decoders' processes import this file, too, and should not wait for a window's modules
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

    from films import Films
    from variants import VARIANTS, take_pictures

    number, folder, *scenes = sys.argv[1:]
    sys.exit(take_pictures(VARIANTS[int(number)], Films.below(Path(folder)), set(scenes)))
