"""`hilum self-test`: checks this installation, and prints one line per check."""

import argparse
from collections import Counter
from itertools import chain

from inference import __version__
from inference.output.terminal import printable
from inference.self_test.answers import answer_checks
from inference.self_test.check import Outcome, Result, outcomes
from inference.self_test.gate import choice_checks, gate_checks
from inference.self_test.reading import damaged_film_checks, dicom_checks
from inference.self_test.resume import resume_checks


def run(options: argparse.Namespace) -> int:
    """Run every check, including those of the window if the caller passes them.

    Returns:
        1 if any fails, else 0.
    """
    own = (answer_checks(), gate_checks(), choice_checks(), damaged_film_checks(), dicom_checks(), resume_checks())
    checks = [*chain.from_iterable(own), *options.window_checks()]
    width = max(len(check.name) for check in checks)
    print(f"Hilum {__version__}")
    counts = Counter[Result]()
    for outcome in outcomes(checks):
        counts[outcome.result] += 1
        print(printable(_line(outcome, width)), flush=True)
    print(f"{counts.total()} checks: {', '.join(f'{counts[result]} {result}' for result in Result if counts[result])}.")
    return 1 if counts[Result.FAILED] else 0


def _line(outcome: Outcome, width: int) -> str:
    reason = f"  {outcome.reason}" if outcome.reason else ""
    return f"{outcome.result:<7}  {outcome.name:<{width}}  {outcome.seconds:5.1f} s{reason}"
