"""Draws the program's icon as a file: `python tools/bundle/icon.py OUT.png`."""

import os
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from gui.common.style.icons import application_icon

SIDE = 256


def main(target: str) -> int:
    """Draw it as the window does, without a screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([])
    saved = application_icon().pixmap(SIDE, SIDE).save(target)
    application.quit()
    return 0 if saved else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
