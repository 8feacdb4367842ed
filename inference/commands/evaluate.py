"""`hilum evaluate FOLDER`: the model measured on labelled films."""

import argparse

from inference.commands.assessor import open_assessor
from inference.commands.progress import with_progress
from inference.labelled import evaluate_findings, evaluation_lines, labelled_files, write_evaluation
from inference.scanning import FolderScan
from inference.terminal import printable


def run(options: argparse.Namespace) -> None:
    """Measure the model on FOLDER/{NORMAL,PNEUMONIA}, at each of its operating points."""
    files = labelled_files(options.folder)
    assessor = open_assessor(options.model, options.device, options.operating_point)
    findings = with_progress(FolderScan(assessor, [one.found for one in files]), len(files), quiet=False)
    points = assessor.classifier.passport.operating_points
    evaluation = evaluate_findings(findings, [one.pneumonia for one in files], points, options.folder.name)
    print("\n".join(map(printable, evaluation_lines(evaluation))))
    if options.json:
        write_evaluation(evaluation, assessor.classifier.record, options.json)
