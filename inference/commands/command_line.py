"""The command line: options and exit status of the commands.

Each command is a module with a function `run`, which gets the parsed options; their attribute `settings` holds the
`ScanSettings` among them. The module is imported when the command is called: classifying one film takes hardly longer
than loading the model, and importing what only a scan needs would double that.
"""

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from inference import __version__, populations
from inference.commands.interrupt import INTERRUPTED, ending_at_once, raising_interrupts
from inference.errors import HilumError, OutputTargetError, UsageError
from inference.models.devices import AUTO, CPU, DEVICE_NAMES
from inference.output.terminal import prepare_streams, printable, swallow_output
from inference.scan.settings import ScanSettings

if TYPE_CHECKING:
    from inference.self_test.check import Check

DONE, FAILED, WRONG_USAGE = 0, 1, 2

SCORE_TOLERANCE = 1e-4
"""Difference of probability that `verify` ignores: processors round differently, by some 1e-6."""


def main(arguments: Sequence[str], *, window_checks: "Callable[[], Iterable[Check]]" = tuple) -> int:
    """Run a command.

    Args:
        arguments: The arguments after the program's name.
        window_checks: Returns the checks of the window for `self-test`; `inference` cannot import them.

    Returns:
        0 done (also if some films could not be assessed); 1 the job itself failed, `verify` found differences, or
        `self-test` found faults; 2 a named file must not be replaced or cannot be used (argparse exits with 2 on wrong
        usage); 130 interrupted.
    """
    prepare_streams()
    options = _parser().parse_args(arguments, argparse.Namespace(window_checks=window_checks))
    options.settings = _scan_settings(options)
    module = f"inference.commands.{options.command.replace('-', '_')}"
    with ending_at_once():
        command = import_module(module)
        return exit_status(lambda: command.run(options))


def exit_status(command: Callable[[], int | None]) -> int:
    """Run a command, print its error to stderr if it fails, and return an exit status as `main` does.

    Args:
        command: May return an exit status of its own.
    """
    try:
        with raising_interrupts():
            status = command()
            sys.stdout.flush()
    except HilumError as error:
        print(f"hilum: {printable(str(error))}", file=sys.stderr)
        return WRONG_USAGE if isinstance(error, OutputTargetError) else FAILED
    except UsageError as error:
        print(f"hilum: {printable(str(error))}", file=sys.stderr)
        return WRONG_USAGE
    except KeyboardInterrupt:
        print("hilum: interrupted", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:  # the reader of a pipe has exited, as `head` does
        swallow_output()
        return DONE
    except OSError as error:  # from stdout; other files raise a HilumError
        swallow_output()
        print(f"hilum: The answers could not be written ({error.strerror}).", file=sys.stderr)
        return FAILED
    return DONE if status is None else status


def _scan_settings(options: argparse.Namespace) -> ScanSettings:
    """The scan settings among the options of a command; settings without an option keep their defaults."""
    given = vars(options)
    return ScanSettings(**{name: given[name] for name in ScanSettings.__struct_fields__ if name in given})


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="hilum",
        formatter_class=_layout,
        description="Tells whether a chest film of a small child or an adult shows signs of pneumonia. Research use.",
        epilog="Without a command the window opens: hilum [PATH ...] [--model FILE] [--device NAME]",
    )
    parser.add_argument("--version", action="version", version=f"hilum {__version__}")
    commands = parser.add_subparsers(prog=parser.prog, required=True, metavar="COMMAND", dest="command")
    _scan_arguments(_add(commands, "scan", "assess every film in a folder"))
    _classify_arguments(_add(commands, "classify", "assess films, one answer a line"))
    _evaluate_arguments(_add(commands, "evaluate", "measure the models on labelled films"))
    _verify_arguments(_add(commands, "verify", "assess the films of a scan's table again, and tell every difference"))
    _info_arguments(_add(commands, "info", "what the models are, and what they can run on"))
    _add(commands, "self-test", "show on synthetic films that this installation works", other_models=False)
    return parser


def _layout(prog: str) -> argparse.HelpFormatter:
    """A help formatter as wide as the terminal; argparse's own import of shutil takes long."""
    try:
        columns = os.get_terminal_size().columns
    except (OSError, ValueError):
        columns = 80
    return argparse.HelpFormatter(prog, width=columns - 2)


def _add(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    purpose: str,
    *,
    other_models: bool = True,
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=purpose, description=purpose, formatter_class=_layout)
    if other_models:
        parser.add_argument(
            "--model", type=_path, metavar="FILE", help="an ONNX model in place of the shipped one of its population"
        )
    return parser


def _assessing_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--device", choices=DEVICE_NAMES, default=AUTO, help="what to run on (default: auto)")
    parser.add_argument("--operating-point", metavar="NAME", help="one of those that `info` lists")
    parser.add_argument(
        "--error-rate",
        type=_percent,
        metavar="PERCENT",
        help="of the undecided band: one of those that `info` lists, such as 5 or 1 (default: the model's)",
    )
    _admission_arguments(parser)


def _admission_arguments(parser: argparse.ArgumentParser) -> None:
    """Options for refusing films and choosing the model."""
    parser.add_argument(
        "--population",
        choices=(populations.AUTO, *populations.POPULATIONS),
        default=populations.AUTO,
        help="whose model judges a film whose header states no age (default: auto, by its look)",
    )
    parser.add_argument(
        "--anyway",
        choices=populations.POPULATIONS,
        help="whose model judges, with a warning, what is refused for age, look or view",
    )
    parser.add_argument(
        "--correct", action="store_true", help="turn and invert films that lie wrong, and assess them with a warning"
    )


def _scan_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=_path, metavar="FOLDER")
    parser.add_argument(
        "--csv", type=_path, metavar="OUT.csv", help="write the table here (without any table: a line a film on stdout)"
    )
    parser.add_argument("--json-lines", type=_path, metavar="OUT.jsonl", help="write one JSON object a film here")
    parser.add_argument("--xlsx", type=_path, metavar="OUT.xlsx", help="write an Excel workbook here")
    parser.add_argument(
        "--copy-to", type=_path, metavar="DIR", help="copy the films here, into folders; nothing is replaced or moved"
    )
    parser.add_argument(
        "--by",
        choices=("verdict", "reader", "both"),
        help="whose verdict names the folders of --copy-to: the model's (default), the reader's, or both",
    )
    _assessing_arguments(parser)
    parser.add_argument("--fresh", action="store_true", help="assess every film anew, whatever was found before")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--workers", type=_positive, metavar="N", help="threads (default: one a core)")
    where.add_argument("--cluster", metavar="ADDRESS", help="have the workers of this Dask scheduler assess the films")
    parser.add_argument(
        "--no-recursive", action="store_false", dest="recursive", help="leave out the folders within the folder"
    )
    parser.add_argument("--quiet", action="store_true", help="no progress and no summary")


def _classify_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", type=_path, nargs="+", metavar="FILE")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    _assessing_arguments(parser)


def _evaluate_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "source",
        type=_path,
        metavar="FOLDER|TABLE",
        help="with the folders NORMAL and PNEUMONIA, or a CSV with the columns path, label and perhaps patient",
    )
    parser.add_argument("--json", type=_path, metavar="OUT", help="write the figures here, too")
    _admission_arguments(parser)
    parser.add_argument("--device", choices=DEVICE_NAMES, default=AUTO, help="what to run on (default: auto)")
    parser.add_argument("--fresh", action="store_true", help="assess every film anew, whatever was found before")


def _verify_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("table", type=_path, metavar="OUT.csv", help="a table that `scan --csv` wrote")
    parser.add_argument(
        "folder", type=_path, nargs="?", metavar="FOLDER", help="the folder that was scanned (default: the table's own)"
    )
    parser.add_argument(
        "--tolerance",
        type=_share,
        default=SCORE_TOLERANCE,
        metavar="T",
        help=f"difference of probability that does not count (default: {SCORE_TOLERANCE:g})",
    )
    parser.add_argument("--json", action="store_true", help="one JSON object")
    _admission_arguments(parser)
    parser.add_argument("--device", choices=DEVICE_NAMES, default=CPU, help="what to run on (default: cpu)")
    parser.add_argument("--workers", type=_positive, metavar="N", help="threads (default: one a core)")
    parser.add_argument("--quiet", action="store_true", help="no progress")


def _info_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON object")


def _path(text: str) -> Path:
    """A path; an empty one, as from a script's unset variable, is refused, since it would be the current folder."""
    if not text:
        raise argparse.ArgumentTypeError("must not be empty")
    return Path(text)


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError("must be a whole number of at least 1")
    return int(text)


def _percent(text: str) -> float:
    """A fraction, from per cent."""
    number = _number(text.removesuffix("%"))
    if not 0 < number < 100:  # noqa: PLR2004
        raise argparse.ArgumentTypeError("must be between 0 and 100")
    return number / 100


def _share(text: str) -> float:
    number = _number(text)
    if not 0 <= number <= 1:
        raise argparse.ArgumentTypeError("must be between 0 and 1")
    return number


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise argparse.ArgumentTypeError("must be a number") from None
