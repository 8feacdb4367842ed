"""Compares the table of a scan with new findings for its films."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from inference import __version__
from inference.commands.scan_table import ScanRow, ScanTable
from inference.errors import ModelError
from inference.finding import Finding, ModelRecord, Status
from inference.messages import Code
from inference.models.decision import VerdictRule, split_rule_name
from inference.models.model_set import ModelSet
from inference.models.passport import ModelPassport

_ROUNDING = 1e-9
"""Rounding error of the difference of two numbers with six decimals."""

_SAME_FILE = "The same file as "
"""The beginning of the warning `Code.SAME_FILE`; which of two equal films has it depends on the order of the rows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A difference between the table and the new findings.

    Attributes:
        file: The film; None if the difference is not about a single film.
        kind: "gone", "status", "code", "sha256", "population", "probability", "verdict", "warnings" or "model".
        then: The value in the table.
        now: The new value.
        note: An explanation.
    """

    file: str | None
    kind: str
    then: str | float
    now: str | float
    note: str = ""

    def __str__(self) -> str:
        film = "" if self.file is None else f"{self.file}: "
        then, now = (f"{value:.6f}" if isinstance(value, float) else value for value in (self.then, self.now))
        return f"{film}{self.kind} {then}, now {now}{f' ({self.note})' if self.note else ''}"


def film_differences(row: ScanRow, finding: Finding, models: ModelSet, tolerance: float) -> Iterator[Difference]:
    """The differences of one film from its row; empty cells are not compared."""
    if finding.status != row.status:
        kind = "gone" if finding.status is Status.MISSING else "status"
        reasons = " ".join(map(str, finding.reasons))
        yield Difference(file=row.file, kind=kind, then=row.status, now=str(finding.status), note=reasons)
    elif row.code and finding.code != row.code:
        reasons = " ".join(map(str, finding.reasons))
        yield Difference(file=row.file, kind="code", then=row.code, now=finding.code or "", note=reasons)
    if row.sha256 and finding.film and row.sha256 != finding.film.sha256:
        yield Difference(file=row.file, kind="sha256", then=row.sha256, now=finding.film.sha256)
    both_answered = finding.probability is not None and row.probability is not None
    if both_answered and row.population and finding.population != row.population:
        yield Difference(file=row.file, kind="population", then=row.population, now=finding.population)
        return  # probabilities of different models are not comparable
    yield from _answer_differences(row, finding, models, tolerance)
    if finding.status == row.status and (
        both_answered or finding.probability is None
    ):  # a row without its answer hides some warnings
        yield from _warning_differences(row, finding)


def _answer_differences(row: ScanRow, finding: Finding, models: ModelSet, tolerance: float) -> Iterator[Difference]:
    if finding.probability is None or row.probability is None:
        return
    now = round(finding.probability, 6)
    moved = abs(now - row.probability)
    if moved > tolerance + _ROUNDING:
        note = f"moved by {moved:.6f}"
        yield Difference(file=row.file, kind="probability", then=row.probability, now=now, note=note)
    rule = _rule(row.operating_point, models.classifier(finding.population).passport)
    verdict = rule.verdict(finding.probability) if rule else None
    if row.verdict and verdict and verdict != row.verdict:
        yield Difference(file=row.file, kind="verdict", then=row.verdict, now=str(verdict))


def _warning_differences(row: ScanRow, finding: Finding) -> Iterator[Difference]:
    if row.warnings is not None and _has_other_warnings(row.warnings, finding):
        now = " ".join(map(str, finding.warnings))
        yield Difference(file=row.file, kind="warnings", then=row.warnings or "none", now=now or "none")


def _has_other_warnings(then: str, finding: Finding) -> bool:
    """Whether a film's warnings differ from those in its row, regardless of their order."""
    rest = " ".join(then.split())
    for warning in finding.warnings:
        if warning.code is Code.SAME_FILE:
            continue
        sentence = " ".join(str(warning).split())
        if sentence not in rest:
            return True
        rest = rest.replace(sentence, "", 1).strip()
    return bool(rest) and not rest.startswith(_SAME_FILE)


def other_models(rows: Iterable[ScanRow], models: ModelSet) -> Iterator[Difference]:
    """One difference for each model or gate in the rows that is not in use now."""
    known = {"", *(record.sha256 for record in models.records)}
    others = Counter(
        (row.model, row.model_sha256, _model_now(row, models)) for row in rows if row.model_sha256 not in known
    )
    for (name, sha256, model), number in others.items():
        note = f"{_rows(number)} from {name}, films are assessed by {model.name}"
        yield Difference(file=None, kind="model", then=sha256, now=model.sha256, note=note)


def _model_now(row: ScanRow, models: ModelSet) -> ModelRecord:
    """The record of the model that judges such a film now: that of its population; for a refused film, the gate's."""
    if row.status == Status.ASSESSED:
        return models.classifier(_population(row, models)).record
    return models.record


def _population(row: ScanRow, models: ModelSet) -> str:
    """The population whose model judges the film now; the first one for tables without populations."""
    return row.population if row.population in models.populations else next(iter(models.populations))


def notes(table: ScanTable, models: ModelSet) -> Iterator[str]:
    """Remarks that are not differences: what cannot be compared, and other versions of Hilum that wrote rows."""
    if table.missing:
        yield f"The table is of an older form, without {', '.join(table.missing)}: nothing of that is compared."
    versions = Counter(row.app_version for row in table.rows if row.app_version not in {"", __version__})
    for version, number in versions.items():
        yield f"{_rows(number)} from version {version} of Hilum; this is {__version__}."
    rules = Counter((row.operating_point, _population(row, models)) for row in table.rows if row.verdict)
    for (rule, population), number in rules.items():
        if _rule(rule, models.classifier(population).passport) is None:
            yield f"This model has no operating point “{rule}”: the verdicts of {_rows(number)} are not compared."
    withheld = sum(row.status == Status.ASSESSED and not row.verdict for row in table.rows)
    if withheld:
        yield f"{_rows(withheld)} without an answer, as blind reading exports them: no answer is compared there."


def _rule(name: str, passport: ModelPassport) -> VerdictRule | None:
    """The rule of the row's operating point and error rate; None if the model does not have it."""
    try:
        return VerdictRule.of(passport, *split_rule_name(name))
    except ModelError:
        return None


def _rows(number: int) -> str:
    return f"{number} row{'' if number == 1 else 's'}"
