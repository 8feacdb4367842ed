"""Hilum's one entry point: no command opens the window; a command runs headless."""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

COMMANDS = frozenset({"scan", "classify", "evaluate", "info"})
_HEADLESS_OPTIONS = frozenset({"-h", "--help", "--version"})


def main(arguments: Sequence[str] | None = None) -> int:
    """Start Hilum.

    Args:
        arguments: What follows the program's name; None for `sys.argv`.

    Returns:
        The exit status.
    """
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments and arguments[0] in COMMANDS | _HEADLESS_OPTIONS:
        from inference.commands import main as run_command  # the window must not wait for onnxruntime

        return run_command(arguments)
    return _open_window(_window_options(arguments))


def _window_options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="hilum", description="Open the window. `hilum --help` lists the commands.")
    parser.add_argument("paths", type=Path, nargs="*", metavar="PATH", help="films and folders to open")
    parser.add_argument("--model", type=Path, metavar="FILE", help="another ONNX model")
    parser.add_argument("--device", metavar="NAME", help="what to run on (default: what the settings say)")
    return parser.parse_args(arguments)


def _open_window(options: argparse.Namespace) -> int:
    from gui.display import has_display

    if not has_display():
        return _scan_instead(options)
    from gui.application import run  # the command line must not wait for Qt

    return run(options.paths, model=options.model, device=options.device)


def _scan_instead(options: argparse.Namespace) -> int:
    """Without a display Qt would end the process: show in the terminal what Hilum does."""
    from inference.commands.no_display import scan_in_terminal
    from inference.locations import EMBEDDED_MODEL, SAMPLE_FILMS

    what = "the films that you named" if options.paths else "the sample films"
    print(f"There is no display to open a window on, so {what} are assessed here instead.")
    csv = Path(tempfile.mkdtemp(prefix="hilum-")) / "findings.csv"
    return scan_in_terminal(
        options.paths or [SAMPLE_FILMS], csv, model=options.model or EMBEDDED_MODEL, device=options.device or "auto"
    )


if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()  # in the bundle the decoders' processes start here, and must open no window
    sys.exit(main())
