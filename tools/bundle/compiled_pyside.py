"""Run before the program in the bundle: PyInstaller's own hook, which is next, imports PySide and would compile it."""

from contextlib import suppress

from gui.quick_start import begin_quickly

with suppress(ImportError):  # the commands run without Qt's libraries; the window tells what is missing
    begin_quickly()
