"""The start of the window loads no heavy library, and an error during it is reported."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from helpers.hangs import HANG_S

START = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import gui.application

def print_heavy_modules():
    heavy = {"onnxruntime", "cv2", "numpy", "pydicom", "PIL", "torch"} & set(sys.modules)
    print(sorted(heavy))
    QApplication.closeAllWindows()

application = gui.application.create_application()
QTimer.singleShot(300, print_heavy_modules)
print(gui.application.run([]))
"""


def test_painted_window_has_loaded_no_heavy_library() -> None:
    assert _run(START).split("\n")[:2] == ["[]", "0"]


STYLE = """
from gui.application import create_application
print(create_application().style().name())
"""


def test_style_is_fusion() -> None:
    assert _run(STYLE).strip().lower() == "fusion"


PART_FAILS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
import gui.application
import gui.window_parts
from gui.common.settings import Key, Settings
from gui.diagnostics.crash_dialog import CrashDialog

class FailingSessions(gui.window_parts.NamedSessions):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        print("tried")
        raise OSError("the disk is gone")

def use_and_close():
    for widget in QApplication.topLevelWidgets():
        for _ in range(5):
            QTest.mouseMove(widget)
            QTest.keyClick(widget, Qt.Key.Key_F11)
            QApplication.processEvents()
    dialogs = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, CrashDialog)]
    print([dialog.fault.toPlainText() for dialog in dialogs])
    dialogs[0].proceed.click()

gui.window_parts.NamedSessions = FailingSessions
application = gui.application.create_application()
settings = Settings()
settings.set(Key.HAS_FILMS, sys.argv[1] == "restored")
settings.flush()
QTimer.singleShot(300, use_and_close)
print(gui.application.run([Path(argument) for argument in sys.argv[2:]]))
"""


@pytest.mark.parametrize("arguments", [["empty"], ["restored"], ["empty", "film.png"]])
def test_part_that_fails_ends_the_start_with_one_dialog(arguments: list[str]) -> None:
    output = _run(PART_FAILS, *arguments).splitlines()
    assert output == ["tried", "['OSError: the disk is gone']", "1"]


FILE_OPENED = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from gui.application import Program, create_application

application = create_application()
program = Program(application, Path(sys.argv[1]), "cpu")

def close():
    if not program.window.bridge.is_running:
        print([program.window.films.case(case_id).finding.file for case_id in program.window.films.case_ids()])
        program.window.close()

program.window.bridge.finished.connect(close)
QTimer.singleShot(0, lambda: QCoreApplication.sendEvent(application, QFileOpenEvent(QUrl.fromLocalFile(sys.argv[2]))))
program.window.open_when_painted([])
program.window.show()
application.exec()
"""


def test_film_that_the_system_opens_with_hilum_is_assessed(tiny_model: Path, film_folder: Path) -> None:
    output = _run(FILE_OPENED, str(tiny_model), str(film_folder / "bright.png"))
    assert output.splitlines() == ["['bright.png']"]


LANGUAGE_CHANGED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from gui.application import Program, create_application

application = create_application()
program = Program(application, Path(sys.argv[1]), "cpu")
program.window.show()
first = program.window
print(first.is_complete)
program.languages.choose("de")
QTimer.singleShot(300, application.closeAllWindows)
print(application.exec(), program.window is first, program.window.menus.file.title())
"""


def test_language_changed_before_the_window_is_complete_gives_one_in_the_new_language(tiny_model: Path) -> None:
    assert _run(LANGUAGE_CHANGED, str(tiny_model)).splitlines() == ["False", "0 False &Datei"]


def _run(script: str, *arguments: str) -> str:
    root = Path(__file__).resolve().parents[2]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root)}
    command = [sys.executable, "-c", script, *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=HANG_S, check=True).stdout
