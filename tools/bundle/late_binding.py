"""Runs before the program in the bundle on Linux, so that functions of libraries are bound when they are first called.

By default Python binds all functions when a module is loaded, also those that Hilum never calls and whose libraries are
not in the bundle (`needed_parts.UNCALLED_LIBRARIES`).
"""

import os
import sys

sys.setdlopenflags(os.RTLD_LAZY)
