"""Run before the program in the bundle on Linux: functions of libraries are bound when they are first called.

Python would have all of them bound when a module is loaded, also those that Hilum never calls and whose libraries the
bundle lacks (`needed_parts.UNCALLED_LIBRARIES`).
"""

import os
import sys

sys.setdlopenflags(os.RTLD_LAZY)
