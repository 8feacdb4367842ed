"""Findings, models and progress as text for a terminal."""

import io
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TextIO

from inference import late
from inference.finding import Finding, Status, Verdict
from inference.models.gate.passport import GatePassport
from inference.models.passport import Estimate, ModelPassport, Performance, percent

_ANSWERS = {
    Verdict.SIGNS: "signs of pneumonia",
    Verdict.NO_SIGNS: "no signs of pneumonia",
    Verdict.UNDECIDED: "undecided",
}
_WIDEST_NAME = 48

NOT_GATED = "Gate: none; it does not know this model's population, so every picture is judged."


def finding_line(finding: Finding, name_width: int = 0) -> str:
    """One finding in one line: file, probability, answer and zone; or file, status and reason."""
    name = printable(finding.file).ljust(name_width)
    if finding.probability is None or finding.verdict is None:
        return f"{name}    -    {finding.status}: {' '.join(map(str, finding.reasons))}"
    judge = [f"by the model for {finding.population}"] if finding.population else []
    parts = [_ANSWERS[finding.verdict], *judge, *([finding.zone] if finding.zone else []), *finding.warnings]
    return f"{name}  {finding.probability:.3f}  {'; '.join(map(str, parts))}"


def name_width(findings: Iterable[Finding]) -> int:
    """The width of the column of names."""
    return min(_WIDEST_NAME, max((len(printable(finding.file)) for finding in findings), default=0))


def printable(text: str) -> str:
    """Text that is safe on any terminal: a file's name may contain line breaks, escapes, or bytes that are not text."""
    readable = text.encode("utf-8", "backslashreplace").decode("utf-8")
    return "".join(letter if letter.isprintable() else repr(letter)[1:-1] for letter in readable)


def prepare_streams() -> None:
    """Make stdout and stderr safe to write to, even if they are closed or cannot encode a character."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:  # started with it closed, as by a service
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def swallow_output() -> None:
    """Discard further output, since the reader of stdout has exited, as `head` does."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def summary(outcomes: Counter[Verdict | Status]) -> str:
    """The counts of the findings' outcomes: "5 files: 2 signs of pneumonia, 2 no signs of pneumonia, 1 unreadable."."""
    named: list[tuple[Verdict | Status, str]] = [*_ANSWERS.items(), *((status, str(status)) for status in Status)]
    parts = [f"{outcomes[outcome]} {name}" for outcome, name in named if outcomes[outcome]]
    total = outcomes.total()
    return f"{total} file{'' if total == 1 else 's'}{': ' if parts else ''}{', '.join(parts)}."


def passport_lines(passport: ModelPassport) -> Iterator[str]:
    """A model's passport as lines of text."""
    yield f"{passport.name} {passport.version}, made {passport.created}, films at {passport.input_size} pixels a side"
    yield f"Made for: {passport.population.description}"
    yield f"Learnt from: {passport.training_data.films} films of {passport.training_data.patients} patients "
    yield f"  {passport.training_data.name}; {passport.training_data.source}; {passport.training_data.licence}"
    yield "Operating points (on validation films of other patients):"
    for point in passport.operating_points:
        default = ", the default" if point.name == passport.default_operating_point else ""
        yield f"  {point.name:<10} probability {point.threshold:.4f} and above{default}"
        sensitivity, specificity = proportion_text(point.sensitivity), proportion_text(point.specificity)
        yield f"             sensitivity {sensitivity}, specificity {specificity}"
    yield from _error_rate_lines(passport)
    for performance in passport.performance:
        yield from performance_lines(performance)
    yield "Limits:"
    yield from (f"  {limit}" for limit in passport.limits)


def _error_rate_lines(passport: ModelPassport) -> Iterator[str]:
    """The cost of each error rate: undecided films, and coverage on held-out patients."""
    from inference.evaluation.operating_points import undecided_band, undecided_shares  # no finding needs it

    point = passport.operating_point()
    yield f"Error rates of the undecided band (at the operating point {point.name}):"
    for bounds in passport.offered_bounds:
        band = undecided_band(point, bounds)
        default = ", the default" if bounds == passport.conformal else ""
        reach = f"probability {band[0]:.4f} to {band[1]:.4f}" if band else "no film"
        yield f"  {percent(bounds.error_rate):>4} %     undecided: {reach}{default}"
        if cost := undecided_shares(point, bounds, passport.changed_scores):
            yield (
                f"             {100 * cost.all_films:.1f} % of the validation films under random changes "
                f"({100 * cost.normal:.1f} % of the normal ones, {100 * cost.pneumonia:.1f} % of those with pneumonia)"
            )
        if bounds.normal_coverage and bounds.pneumonia_coverage:
            normal, pneumonia = proportion_text(bounds.normal_coverage), proportion_text(bounds.pneumonia_coverage)
            yield f"             not excluded, of held-out patients' films: normal {normal}, pneumonia {pneumonia}"


def gate_lines(gate: GatePassport, sha256: str) -> Iterator[str]:
    """The gate's passport as lines of text."""
    yield f"Gate: {gate.name} {gate.version}, made {gate.created}, sha256 {sha256}"
    yield f"  refuses a picture whose probability of being a whole frontal chest film is below {gate.least_frontal:g}"
    yield f"  adults from {gate.adult_from:g}, children up to {gate.child_up_to:g}; between the two it is in doubt"
    for data in gate.training_data:
        patients = f" of {data.patients} patients" if data.patients else ""
        yield f"  learnt from {data.films} films{patients}: {data.name}; {data.licence}"
    yield from (f"  {one.name}: {proportion_text(one.share)}, {one.films} films" for one in gate.performance)
    yield from (f"  {limit}" for limit in gate.limits)


def proportion_text(estimate: Estimate) -> str:
    """A proportion with its 95 % interval, in per cent."""
    return f"{100 * estimate.value:.1f} % ({100 * estimate.low:.1f} to {100 * estimate.high:.1f})"


def performance_lines(performance: Performance) -> Iterator[str]:
    """The figures measured on one set of films, one per line."""
    yield f"{performance.dataset}: {performance.films} films, operating point {performance.operating_point}"
    yield f"  {'auc':<12} {performance.auc}"
    for name in ("accuracy", "precision", "sensitivity", "specificity"):
        yield f"  {name:<12} {proportion_text(getattr(performance, name))}"
    yield f"  {'brier':<12} {performance.brier:.4f}"
    yield f"  {'ece':<12} {performance.ece:.4f}"


def with_progress(findings: Iterable[Finding], total: int, *, quiet: bool) -> Iterator[Finding]:
    """Yield the findings, and show a progress bar with rate and time left."""
    hidden = True if quiet else None  # None: tqdm checks whether stderr is a terminal
    yield from late.tqdm.tqdm(findings, total=total, unit="film", disable=hidden, file=sys.stderr, smoothing=0.1)


def print_above(line: str, stream: TextIO | None = None) -> None:
    """Print a line, by default to stdout, without disturbing the progress bar."""
    late.tqdm.tqdm.write(line, file=stream or sys.stdout)
