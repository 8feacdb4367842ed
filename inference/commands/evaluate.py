"""`hilum evaluate FOLDER|TABLE`: the model measured on labelled films."""

import argparse
import sys
from itertools import islice

from inference.commands.assessor import open_assessor, scan_settings
from inference.commands.progress import with_progress
from inference.evaluation.labelled_evaluation import (
    evaluate_findings,
    evaluation_lines,
    labelled_films,
    write_evaluation,
)
from inference.evaluation.labels import LabelledSource, open_source
from inference.output.terminal import printable
from inference.scan.folder_scan import FolderScan
from inference.scan.journal import folder_journal

_MOST_PROBLEMS = 20


def run(options: argparse.Namespace) -> None:
    """Measure the model on a labelled folder or table, at each of its operating points."""
    source = open_source(options.source)
    classes = source.guessed_classes()
    _tell_of_what_is_missing(source)
    films = labelled_films(source, classes)
    settings = scan_settings(options)
    assessor = open_assessor(settings)
    with folder_journal(source.path, assessor.classifier.sha256, fresh=settings.fresh) as journal:
        scan = FolderScan(assessor, [one.found for one in films], journal=journal)
        findings = list(with_progress(scan, len(films), quiet=False))
    points = assessor.classifier.passport.operating_points
    patients = [one.patient for one in films] if source.has_patients else None
    evaluation = evaluate_findings(findings, [one.pneumonia for one in films], points, source.name, patients)
    print("\n".join(map(printable, evaluation_lines(evaluation))))
    if options.json:
        write_evaluation(evaluation, assessor.classifier.record, options.json)


def _tell_of_what_is_missing(source: LabelledSource) -> None:
    """Say on stderr which rows and films the figures will not know of."""
    sentences = list(map(str, source.problems))
    hidden = len(sentences) - _MOST_PROBLEMS
    left_out = source.left_out(source.guessed_classes())
    told = [
        *islice(sentences, _MOST_PROBLEMS),
        *([f"{hidden} more such rows."] if hidden > 0 else []),
        *map(str, source.notes),
    ]
    what = "with the label" if source.is_table else "in the folder"
    told += [f"{number} left out, {what} “{group}”: of neither class." for group, number in left_out.items()]
    for sentence in told:
        print(f"hilum: {printable(sentence)}", file=sys.stderr)
