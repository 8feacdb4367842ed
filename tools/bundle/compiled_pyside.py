"""Run in the bundle before PyInstaller's own hook, which imports PySide and would compile its modules."""

from contextlib import suppress

from gui.quick_start import speed_up_start

with suppress(ImportError):  # commands run without Qt's libraries; the window reports what is missing
    speed_up_start()
