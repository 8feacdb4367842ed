"""`hilum classify FILE ...`: prints one answer per line."""

import argparse

from inference.commands.assessor import open_assessor
from inference.finding import Finding
from inference.output.terminal import finding_line
from inference.scan.discovery import FoundFile


def run(options: argparse.Namespace) -> None:
    """Assess the named files in order, and print each answer as soon as it is there."""
    assessor = open_assessor(options.settings)
    line = _json_line if options.json else finding_line
    for path in options.files:
        (finding,) = assessor.assess([FoundFile(file=str(path), path=path)])
        print(line(finding), flush=True)


def _json_line(finding: Finding) -> str:
    import json

    from inference.output.table import record

    return json.dumps(record(finding))
