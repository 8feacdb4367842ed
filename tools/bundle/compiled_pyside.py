"""Run before the program in the bundle on Linux: what starts next imports PySide, which would be compiled anew."""

from gui.quick_start import begin_quickly

begin_quickly()
