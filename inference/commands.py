"""The headless commands: scan, classify, evaluate and info; progress goes to stderr, results to stdout."""

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing
from pathlib import Path

from tqdm import tqdm

from inference import __version__
from inference.assessment import FilmAssessor
from inference.classifier import PneumoniaClassifier, available_devices, runtime_version
from inference.devices import AUTO, CPU, DEVICE_NAMES
from inference.discovery import FoundFile, check_folder, count, discover
from inference.errors import HilumError
from inference.export import Table, csv_table, json_lines_table, record
from inference.finding import Finding
from inference.journal import Journal, journal_path
from inference.labelled import evaluate_findings, evaluation_lines, labelled_files, write_evaluation
from inference.locations import EMBEDDED_MODEL
from inference.scanning import FolderScan
from inference.terminal import (
    Summary,
    finding_line,
    name_width,
    passport_lines,
    prepare_streams,
    printable,
    swallow_output,
)

DONE, FAILED, INTERRUPTED = 0, 1, 130


def main(arguments: Sequence[str]) -> int:
    """Run one command.

    Returns:
        0 done (also when some films could not be assessed), 1 the job itself failed, 130 interrupted; argparse
        leaves with 2 on wrong usage.
    """
    prepare_streams()
    options = _parser().parse_args(arguments)
    try:
        options.command(options)
        sys.stdout.flush()
    except HilumError as error:
        print(f"hilum: {printable(str(error))}", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        print("hilum: interrupted", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:  # who reads the output has seen enough
        swallow_output()
    return DONE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="hilum",
        description="Tells whether a chest radiograph of a small child shows signs of pneumonia. Research use.",
        epilog="Without a command the window opens: hilum [PATH ...] [--model FILE] [--device NAME]",
    )
    parser.add_argument("--version", action="version", version=f"hilum {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_command(commands, "scan", scan, "assess every film in a folder", _scan_arguments)
    _add_command(commands, "classify", classify, "assess films, one answer a line", _classify_arguments)
    _add_command(commands, "evaluate", evaluate, "measure the model on FOLDER/{NORMAL,PNEUMONIA}", _evaluate_arguments)
    _add_command(commands, "info", info, "what the model is, and what it can run on", _info_arguments)
    return parser


def _add_command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    command: Callable[[argparse.Namespace], None],
    purpose: str,
    add_arguments: Callable[[argparse.ArgumentParser], None],
) -> None:
    parser = commands.add_parser(name, help=purpose, description=purpose)
    add_arguments(parser)
    parser.add_argument("--model", type=Path, default=EMBEDDED_MODEL, metavar="FILE", help="another ONNX model")
    parser.set_defaults(command=command)


def _assessing_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--device", choices=DEVICE_NAMES, default=AUTO, help="what to run on (default: auto)")
    parser.add_argument("--operating-point", metavar="NAME", help="one of those that `info` lists")


def _scan_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--csv", type=Path, metavar="OUT.csv", help="write the table here instead of to stdout")
    parser.add_argument("--json-lines", type=Path, metavar="OUT.jsonl", help="write one JSON object a film here")
    _assessing_arguments(parser)
    parser.add_argument("--fresh", action="store_true", help="assess every film anew, whatever was found before")
    parser.add_argument("--workers", type=_positive, metavar="N", help="threads (default: one a core)")
    parser.add_argument("--no-recursive", action="store_true", help="leave out the folders within the folder")
    parser.add_argument("--quiet", action="store_true", help="no progress and no summary")


def _classify_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    _assessing_arguments(parser)


def _evaluate_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="with the folders NORMAL and PNEUMONIA")
    parser.add_argument("--json", type=Path, metavar="OUT", help="write the figures here, too")
    parser.add_argument("--device", choices=DEVICE_NAMES, default=AUTO, help="what to run on (default: auto)")
    parser.set_defaults(operating_point=None)  # measured at each of them


def _info_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON object")


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


def scan(options: argparse.Namespace) -> None:
    """Assess every file in a folder: a CSV file, or a line for each on stdout."""
    check_folder(options.folder)
    assessor = _assessor(options)
    recursive = not options.no_recursive
    files = discover([options.folder], recursive=recursive)
    total = count([options.folder], recursive=recursive)
    summary = Summary()
    with ExitStack() as stack:
        tables = _tables(options, stack)
        journal = stack.enter_context(_journal(options, assessor.classifier.sha256))
        folder_scan = FolderScan(assessor, files, workers=options.workers, journal=journal)
        findings = stack.enter_context(closing(iter(folder_scan)))
        for finding in _with_progress(findings, total, quiet=options.quiet):
            for table in (summary, *tables):
                table.add(finding)
    if not options.quiet:
        where = "".join(f" {printable(str(path))} is written." for path in (options.csv, options.json_lines) if path)
        print(f"{summary.sentence()}{where}", file=sys.stderr)


def _assessor(options: argparse.Namespace) -> FilmAssessor:
    """The model on the device that was asked for, or on the processor, and then stderr says why."""
    device = AUTO if options.device == CPU else options.device
    if device != AUTO or len(available_devices()) > 1:
        from inference.probing import choose_device  # not needed where there is nothing to choose

        choice = choose_device(options.device, options.model)
        device = choice.device
        if choice.reason:
            print(f"hilum: running on {choice.device}; {choice.reason}", file=sys.stderr)
    return FilmAssessor(PneumoniaClassifier(options.model, device=device), options.operating_point)


def _tables(options: argparse.Namespace, stack: ExitStack) -> list[Table]:
    """Where the findings go: the files that were named, else stdout."""
    tables: list[Table] = []
    if options.csv:
        tables.append(stack.enter_context(csv_table(options.csv)))
    if options.json_lines:
        tables.append(stack.enter_context(json_lines_table(options.json_lines)))
    return tables or [_Lines()]


def _journal(options: argparse.Namespace, model_sha256: str) -> Journal:
    """The journal of this folder and model, emptied if a fresh scan is asked for."""
    journal = Journal(journal_path(options.folder, model_sha256), model_sha256=model_sha256)
    if options.fresh:
        journal.clear()
    return journal


class _Lines:
    """A line a finding on stdout, above the progress bar."""

    def add(self, finding: Finding) -> None:
        """Write one more line."""
        tqdm.write(finding_line(finding), file=sys.stdout)


def classify(options: argparse.Namespace) -> None:
    """Assess the named files, one answer a line."""
    assessor = _assessor(options)
    for path in options.files:
        finding = assessor.assess([FoundFile(file=str(path), path=path)])[0]
        print(json.dumps(record(finding)) if options.json else finding_line(finding), flush=True)


def evaluate(options: argparse.Namespace) -> None:
    """Measure the model on labelled films, at each of its operating points."""
    files = labelled_files(options.folder)
    assessor = _assessor(options)
    findings = _with_progress(FolderScan(assessor, [one.found for one in files]), len(files), quiet=False)
    points = assessor.classifier.passport.operating_points
    evaluation = evaluate_findings(findings, [one.pneumonia for one in files], points, options.folder.name)
    print("\n".join(map(printable, evaluation_lines(evaluation))))
    if options.json:
        write_evaluation(evaluation, assessor.classifier.record, options.json)


def info(options: argparse.Namespace) -> None:
    """Print the model's passport, the devices and the versions."""
    classifier = PneumoniaClassifier(options.model)
    versions = {"hilum": __version__, "onnxruntime": runtime_version(), "python": sys.version.split()[0]}
    if options.json:
        passport = json.loads(classifier.passport.to_json())
        devices = available_devices()
        print(json.dumps({"model_sha256": classifier.sha256, "passport": passport, "devices": devices} | versions))
        return
    print("\n".join(passport_lines(classifier.passport)))
    print(f"Model sha256: {classifier.sha256}")
    print(f"Devices: {', '.join(available_devices())}")
    print(", ".join(f"{name} {version}" for name, version in versions.items()))


def scan_in_terminal(paths: Sequence[Path], csv: Path, *, model: Path = EMBEDDED_MODEL, device: str = AUTO) -> int:
    """What the window would have shown, for a machine without a display: a table on stdout, and the CSV.

    Returns:
        An exit status, as `main` does.
    """
    try:
        assessor = FilmAssessor(PneumoniaClassifier(model, device=device))
        findings = list(FolderScan(assessor, discover(paths)))
        width, summary = name_width(findings), Summary()
        with csv_table(csv) as table:
            for finding in findings:
                print(finding_line(finding, width))
                table.add(finding)
                summary.add(finding)
    except HilumError as error:
        print(f"hilum: {printable(str(error))}", file=sys.stderr)
        return FAILED
    print(f"{summary.sentence()} The table is in {printable(str(csv))}")
    return DONE


def _with_progress(findings: Iterable[Finding], total: int, *, quiet: bool) -> Iterator[Finding]:
    """Show a bar on stderr where that is a terminal."""
    hidden = True if quiet else None  # None: tqdm looks whether stderr is a terminal
    yield from tqdm(findings, total=total, unit="film", disable=hidden, file=sys.stderr, smoothing=0.1)
