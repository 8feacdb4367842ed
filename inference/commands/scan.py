"""`hilum scan FOLDER`: writes a row for every file of a folder."""

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import ExitStack, closing

from inference.commands.assessor import open_assessor
from inference.errors import UsageError
from inference.finding import Finding, Status, Verdict
from inference.output.film_copies import CopyBy, FilmCopies, check_copy_folder, film_copies
from inference.output.spreadsheet import check_rows, xlsx_table
from inference.output.table import Table, csv_table, json_lines_table
from inference.output.terminal import finding_line, print_above, printable, summary, with_progress
from inference.output_target import OutputKind, check_target, check_targets_differ
from inference.review.store import ReviewReader, reviews_path
from inference.review.verdicts import Review
from inference.scan.discovery import FileList, check_folder, discover
from inference.scan.folder_scan import Assessor, FolderScan
from inference.scan.journal import Journal, folder_journal
from inference.scan.settings import ScanSettings


def run(options: argparse.Namespace) -> None:
    """Assess every file in a folder; write the named tables, or else print one line per file."""
    if options.by and not options.copy_to:
        raise UsageError("--by names the folders of --copy-to: name a folder for the copies by --copy-to, too.")
    check_folder(options.folder)
    _check_targets(options)
    settings: ScanSettings = options.settings
    assessor = open_assessor(settings)
    with ExitStack() as stack:
        files = stack.enter_context(FileList(discover([options.folder], recursive=settings.recursive)))
        if options.xlsx:
            check_rows(len(files))
        reviews = stack.enter_context(ReviewReader(reviews_path()))
        journal = stack.enter_context(folder_journal(options.folder, assessor.sha256, fresh=settings.fresh))
        folder_scan = _folder_scan(options, files, assessor, journal, stack)
        tables = _tables(options, stack)  # last, so that a scan that cannot begin leaves older tables as they are
        copies = _copies(options, stack)
        findings = stack.enter_context(closing(iter(folder_scan)))
        shown = with_progress(findings, len(files), quiet=options.quiet)
        outcomes = _write_findings(shown, reviews, [*tables, *([copies] if copies else [])])
    if reviews.problem:
        print(f"hilum: {printable(str(reviews.problem))}", file=sys.stderr)
    if not options.quiet:
        print(f"{summary(outcomes)}{_tables_sentence(options)}{_copies_sentence(options, copies)}", file=sys.stderr)


def _write_findings(
    findings: Iterable[Finding], reviews: ReviewReader, outputs: Sequence[Table | FilmCopies]
) -> Counter[Verdict | Status]:
    """Write each finding, with its film's review, to every output; count the outcomes."""
    outcomes = Counter[Verdict | Status]()
    for finding in findings:
        outcomes[finding.outcome] += 1
        review = reviews.load(finding.key)
        for output in outputs:
            output.add(finding, review)
    return outcomes


def _tables_sentence(options: argparse.Namespace) -> str:
    written = (options.csv, options.json_lines, options.xlsx)
    return "".join(f" {printable(str(path))} is written." for path in written if path)


def _copies(options: argparse.Namespace, stack: ExitStack) -> FilmCopies | None:
    """The copies of films that were asked for; None if none were."""
    if not options.copy_to:
        return None
    return stack.enter_context(film_copies(options.copy_to, CopyBy(options.by or CopyBy.VERDICT)))


def _copies_sentence(options: argparse.Namespace, copies: FilmCopies | None) -> str:
    if copies is None:
        return ""
    failed = f", {copies.failed} could not be: {copies.list_name} there says why" if copies.failed else ""
    return f" {copies.copied} copied to {printable(str(options.copy_to))}{failed}."


def _folder_scan(
    options: argparse.Namespace,
    files: FileList,
    assessor: Assessor,
    journal: Journal,
    stack: ExitStack,
) -> FolderScan:
    """The scan, on this machine or on a cluster."""
    settings: ScanSettings = options.settings
    if not options.cluster:
        return FolderScan(assessor, files, workers=settings.workers, journal=journal)
    try:
        from inference.cluster.cluster_assessor import SHARD, ClusterAssessor
        from inference.cluster.worker_assessor import AssessorOrder
    except ImportError as error:
        raise UsageError(f"A cluster needs more packages ({error}): pip install 'hilum[cluster]'") from error
    order = AssessorOrder.of(settings, open_assessor, options.folder)
    cluster = stack.enter_context(ClusterAssessor(options.cluster, order, assessor, on_message=_on_message))
    return FolderScan(cluster, files, workers=cluster.in_flight, journal=journal, batch=SHARD)


def _on_message(sentence: str) -> None:
    print_above(f"hilum: {printable(sentence)}", sys.stderr)


def _check_targets(options: argparse.Namespace) -> None:
    """Refuse targets that must not be replaced, before the model is loaded; films in skipped folders count, too."""
    targets = (
        (options.csv, OutputKind.CSV),
        (options.json_lines, OutputKind.JSON_LINES),
        (options.xlsx, OutputKind.XLSX),
    )
    named = [(path, kind) for path, kind in targets if path]
    for path, kind in named:
        check_target(path, kind, (found.path for found in discover([options.folder])))
    check_targets_differ(path for path, _ in named)
    if options.copy_to:
        check_copy_folder(options.copy_to, options.folder)


def _tables(options: argparse.Namespace, stack: ExitStack) -> list[Table]:
    """The tables for the findings: the named files, else stdout."""
    tables: list[Table] = []
    if options.csv:
        tables.append(stack.enter_context(csv_table(options.csv)))
    if options.json_lines:
        tables.append(stack.enter_context(json_lines_table(options.json_lines)))
    if options.xlsx:
        tables.append(stack.enter_context(xlsx_table(options.xlsx)))
    return tables or [_Lines()]


class _Lines:
    """Prints one line per finding to stdout."""

    def add(self, finding: Finding, review: Review | None = None, *, withheld: bool = False) -> None:  # noqa: ARG002
        """Print a line; only about the model's answer."""
        print_above(finding_line(finding))
