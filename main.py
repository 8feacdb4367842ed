"""The entry point of Hilum: without a command it opens the window, with one it runs headless.

Modules are imported where they are used: the window must not wait for the modules of the commands, the commands must
not wait for Qt, and the processes of decoders, which import this module, too, must not wait for either.
"""

if __name__ == "__main__":
    from inference.commands.interrupt import end_at_once

    end_at_once()  # before the other imports, which take a part of the time until the first answer

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from inference.commands import COMMANDS

if TYPE_CHECKING:
    import argparse

    from inference.self_test.check import Check

_HEADLESS = frozenset({*COMMANDS, "-h", "--help", "--version"})
"""First arguments with which Hilum runs without a window."""

_DISPLAY_VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""On Linux, each of these variables names a display; without a display, Qt would abort the process."""

_QT_PACKAGES = frozenset({"PySide6", "shiboken6"})
"""The packages that may be missing from an installation for the command line only, but not from the bundle."""

_GC_THRESHOLD = 100_000
"""New objects between two garbage collections: imports create about as many, and all of them stay."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Start Hilum.

    Args:
        arguments: The arguments after the program's name; None for those of `sys.argv`.

    Returns:
        The exit status.
    """
    arguments = sys.argv[1:] if arguments is None else arguments
    # Before numpy is imported: the scan has a thread for each core, with which numpy's own threads would compete.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    if arguments and arguments[0] in _HEADLESS:
        gc.set_threshold(_GC_THRESHOLD)
        from inference.commands.interrupt import ending_at_once

        with ending_at_once():
            from inference.commands.command_line import main as run_command

            return run_command(arguments, window_checks=_window_checks)
    return _open_window(_window_options(arguments))


def _window_checks() -> "list[Check]":
    """The self-test's checks of the window; without Qt, as on a server, a single check that is skipped."""
    from inference.commands.interrupt import ending_at_once

    try:
        with ending_at_once():
            from gui.self_test import window_checks
    except ImportError as error:
        from inference.self_test.check import not_run

        is_without_qt = not getattr(sys, "frozen", False) and (error.name or "").partition(".")[0] in _QT_PACKAGES
        return [not_run("a window opens and assesses", str(error), failed=not is_without_qt)]
    return window_checks()


def _window_options(arguments: Sequence[str]) -> "argparse.Namespace":
    import argparse

    parser = argparse.ArgumentParser(prog="hilum", description="Open the window. `hilum --help` lists the commands.")
    parser.add_argument("paths", type=Path, nargs="*", metavar="PATH", help="films and folders to open")
    parser.add_argument("--model", type=Path, metavar="FILE", help="another ONNX model")
    parser.add_argument("--device", metavar="NAME", help="what to run on (default: what the settings say)")
    command = _similar_command(arguments[0]) if arguments else None
    if command is not None:
        parser.error(f"There is no file or command “{arguments[0]}”; did you mean “{command}”?")
    if "" in arguments:  # from an unset variable in a script; as a path, it would be the current folder
        parser.error("A path must not be empty.")
    return parser.parse_args(arguments)


def _similar_command(word: str) -> str | None:
    """The command that a mistyped word resembles; None if the word names a file, or looks like a path or an option."""
    if word.startswith("-") or not word.replace("-", "").isalpha() or os.path.exists(word):  # noqa: PTH110  # any length
        return None
    from difflib import get_close_matches

    return next(iter(get_close_matches(word.lower(), COMMANDS, 1)), None)


def _open_window(options: "argparse.Namespace") -> int:
    if not has_display():  # Qt would abort the process
        from inference.commands.no_display import scan_without_display

        return scan_without_display(options.paths, model=options.model, device=options.device)
    from gui.quick_start import speed_up_start

    speed_up_start()
    from gui.application import run

    return run(options.paths, model=options.model, device=options.device)


def has_display() -> bool:
    """Whether a window can be opened; only Linux may have no display."""
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in _DISPLAY_VARIABLES)


def _exit(status: int) -> NoReturn:
    """Exit; after a command without cleaning up, since unloading all libraries takes longer than reading a film."""
    if sys.argv[1:2] and sys.argv[1] in COMMANDS:
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError, ValueError):
                stream.flush()
        os._exit(status)
    sys.exit(status)


if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()  # in the bundle, decoder processes start here, too, and must not open a window
    _exit(main())
