"""Takes the pictures of the documentation, from the synthetic sample films only: `make screenshots`."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from gui.application import create_application  # noqa: E402
from gui.look.theme import Theme  # noqa: E402
from gui.main_window import MainWindow  # noqa: E402
from inference.locations import SAMPLE_FILMS  # noqa: E402

TARGET = ROOT / "docs" / "screenshots"
SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
SHOWN_ROW = 4  # a film with signs
PATIENCE_S = 60


def main() -> int:
    """Write one picture of the empty window and one of a scan, in both themes."""
    TARGET.mkdir(parents=True, exist_ok=True)
    application = create_application()
    theme = Theme(application)
    for name, scheme in SCHEMES.items():
        theme.set_scheme(scheme)
        window = MainWindow(theme, None)
        window.resize(1280, 800)
        window.show()
        _save(window, f"arrival-{name}")
        window.open_paths([SAMPLE_FILMS])
        _wait(lambda window=window: not window.bridge.is_running and window.reading_room.view.has_film)
        window.table.select_case(window.table.order.index(SHOWN_ROW, 1).data(Qt.ItemDataRole.UserRole).case_id)
        _save(window, f"window-{name}")
        window.close()
    return 0


def _wait(done: Callable[[], bool]) -> None:
    """Let the window work until something is so, and until it has painted that."""
    begun = time.monotonic()
    while not done():
        if time.monotonic() - begun > PATIENCE_S:
            raise TimeoutError("the window did not get there")
        QApplication.processEvents()
    settled = time.monotonic() + 0.5
    while time.monotonic() < settled:
        QApplication.processEvents()


def _save(window: MainWindow, name: str) -> None:
    _wait(lambda: True)
    window.grab().save(str(TARGET / f"{name}.png"))


if __name__ == "__main__":
    sys.exit(main())
