"""The passports of a model and of the gate as pages: purpose, limits, data with their licences, measurements."""

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.common import lazy
from gui.help.models_text import licences
from gui.help.page_dialog import bullets, paragraph, section, table, two_columns
from gui.i18n.message_translation import translated
from gui.i18n.number_format import count_text, decimal_text, percent_text
from gui.verdict.estimates import estimate_text, share_text

if TYPE_CHECKING:
    from inference.models.gate.passport import GatePassport
    from inference.models.passport import (
        ConformalBounds,
        Estimate,
        ModelPassport,
        OperatingPoint,
        Performance,
        TrainingData,
    )

translate = QCoreApplication.translate

_NONE = "–"  # noqa: RUF001  # a dash, not a minus
"""Shown in place of a value that a passport does not state."""


def passport_html(passport: "ModelPassport", sha256: str) -> str:
    """A model's passport as HTML; its contents come from a file and are escaped."""
    parts = [
        _head(passport, (passport.training_data,)),
        section(translate("Passport", "Purpose and limits"), paragraph(_purpose(passport)) + _limits(passport)),
        _population(passport),
        _training_data((passport.training_data,)),
        _operating_points(passport),
        _error_rates(passport),
        *(_performance(measured) for measured in passport.performance),
        _technical(passport, sha256, [(translate("Passport", "Temperature"), decimal_text(passport.temperature, 4))]),
        _recipe(passport),
    ]
    return "".join(parts)


def _head(passport: "ModelPassport | GatePassport", data: "Sequence[TrainingData]") -> str:
    """Name, version, date, and the licences of the training data."""
    return (
        f"<h1>{escape(passport.name)} {escape(passport.version)}</h1>"
        + paragraph(translate("Passport", "Made on {0}.").format(passport.created.isoformat()), "muted")
        + paragraph(translate("Passport", "Licence of its training data: {0}").format(licences(data)))
    )


def _limits(passport: "ModelPassport | GatePassport") -> str:
    """The limits of the model."""
    return bullets(translated(limit) for limit in passport.limits)


def _training_data(data: "Sequence[TrainingData]") -> str:
    """The training data, by data set."""
    return section(translate("Passport", "What it learnt from"), "".join(map(_data_set, data)))


def _recipe(passport: "ModelPassport | GatePassport") -> str:
    """The training recipe; empty if there is none."""
    text = passport.recipe.strip()
    return section(translate("Passport", "How it was trained"), f"<pre>{escape(text)}</pre>") if text else ""


def _purpose(passport: "ModelPassport") -> str:
    match passport.population.look:
        case "children":
            return translate(
                "Passport", "Tells whether a frontal chest X-ray of a young child shows signs of pneumonia."
            )
        case "adults":
            return translate("Passport", "Tells whether a frontal chest X-ray of an adult shows signs of pneumonia.")
        case _:
            return translate("Passport", "Tells whether a frontal chest X-ray shows signs of pneumonia.")


def _population(passport: "ModelPassport") -> str:
    people = passport.population
    youngest, oldest = people.age_years
    rows = (
        (
            translate("Passport", "Age"),
            translate("Passport", "{0} to {1} years").format(f"{youngest:g}", f"{oldest:g}"),
        ),
        (translate("Passport", "Views"), ", ".join(people.views)),
        (translate("Passport", "Kinds of image"), ", ".join(people.modalities)),
    )
    return section(
        translate("Passport", "Whom it was made for"),
        paragraph(_capital(translated(people.description))) + two_columns(rows),
    )


def _data_set(data: "TrainingData") -> str:
    rows = (
        (translate("Passport", "Films"), count_text(data.films)),
        (translate("Passport", "Patients"), count_text(data.patients) if data.patients else _NONE),
        (translate("Passport", "Source"), data.source),
        (translate("Passport", "Licence"), translated(data.licence)),
        ("SHA-256", data.sha256),
    )
    return paragraph(data.name) + two_columns(rows)


def _operating_points(passport: "ModelPassport") -> str:
    note = translate(
        "Passport",
        "From its threshold on, a film shows signs of pneumonia. Measured on validation films of patients whom the "
        "model had not seen; in brackets the 95 % confidence interval.",
    )
    names = (
        translate("Passport", "Name"),
        translate("Passport", "Threshold"),
        translate("Passport", "Sensitivity"),
        translate("Passport", "Specificity"),
        translate("Passport", "Films"),
    )
    default = passport.default_operating_point
    rows = [_point_row(point, is_default=point.name == default) for point in passport.operating_points]
    return section(translate("Passport", "Operating points"), paragraph(note) + table(names, rows))


def _point_row(point: "OperatingPoint", *, is_default: bool) -> tuple[str, ...]:
    name = translated(point.name)
    if is_default:
        name = translate("Passport", "{0} (default)").format(name)
    return (
        name,
        decimal_text(point.threshold, 4),
        share_text(point.sensitivity),
        share_text(point.specificity),
        count_text(point.films),
    )


def _error_rates(passport: "ModelPassport") -> str:
    note = translate(
        "Passport",
        "A film stays undecided where the answer of its side of the threshold cannot be given at the error rate. Left "
        "undecided: validation films under random changes, at the default operating point. Covered: films of held-out "
        "patients whose true class the rate does not exclude.",
    )
    names = (
        translate("Passport", "Error rate"),
        translate("Passport", "Undecided band"),
        translate("Passport", "Left undecided"),
        translate("Passport", "Covered, normal"),
        translate("Passport", "Covered, pneumonia"),
    )
    rows = [_error_rate_row(bounds, passport) for bounds in passport.offered_bounds]
    return section(translate("Passport", "Error rates of the undecided band"), paragraph(note) + table(names, rows))


def _error_rate_row(bounds: "ConformalBounds", passport: "ModelPassport") -> tuple[str, ...]:
    point, rate = passport.operating_point(), percent_text(bounds.error_rate, None)
    if bounds == passport.conformal:
        rate = translate("Passport", "{0} (default)").format(rate)
    band = lazy.operating_points.undecided_band(point, bounds)
    cost = lazy.operating_points.undecided_shares(point, bounds, passport.changed_scores)
    return (
        rate,
        translate("Passport", "{0} to {1}").format(*(decimal_text(end, 4) for end in band)) if band else _NONE,
        percent_text(cost.all_films) if cost else _NONE,
        *(_coverage(share) for share in (bounds.normal_coverage, bounds.pneumonia_coverage)),
    )


def _coverage(share: "Estimate | None") -> str:
    return share_text(share) if share else _NONE


def _performance(measured: "Performance") -> str:
    heading = translate("Passport", "Measured: {0}").format(measured.dataset)
    note = translate("Passport", "{0} films, {1} with pneumonia; operating point “{2}”.").format(
        count_text(measured.films), count_text(measured.positives), translated(measured.operating_point)
    )
    area = measured.auc
    rows = (
        (translate("Passport", "Area under the ROC curve"), estimate_text(area, 4)),
        (translate("Passport", "Sensitivity"), share_text(measured.sensitivity)),
        (translate("Passport", "Specificity"), share_text(measured.specificity)),
        (translate("Passport", "Precision"), share_text(measured.precision)),
        (translate("Passport", "Accuracy"), share_text(measured.accuracy)),
        (translate("Passport", "Brier score"), decimal_text(measured.brier, 4)),
        (translate("Passport", "Calibration error"), decimal_text(measured.ece, 4)),
    )
    return section(heading, paragraph(note) + two_columns(rows))


def _technical(passport: "ModelPassport | GatePassport", sha256: str, own: "Sequence[tuple[str, str]]") -> str:
    """The technical data of a model or of the gate.

    Args:
        passport: The passport.
        sha256: The digest of the file.
        own: Rows that only this kind of passport has.
    """
    rows = (
        (translate("Passport", "Input"), translate("Passport", "{0} by {0} pixels").format(passport.input_size)),
        (translate("Passport", "Preparation"), passport.preprocessing),
        *own,
        (translate("Passport", "SHA-256 of the model"), sha256),
    )
    return section(translate("Passport", "The file"), two_columns(rows))


def gate_html(passport: "GatePassport", sha256: str) -> str:
    """The gate's passport as HTML; its contents come from a file and are escaped."""
    purpose = translate(
        "Gate",
        "Looks at every picture first: whether it is one whole frontal chest film, which way up it lies, whether it "
        "is inverted, and whether a child or an adult is shown. What it refuses gets a reason, and no probability.",
    )
    parts = (
        _head(passport, passport.training_data),
        section(translate("Passport", "Purpose and limits"), paragraph(purpose) + _limits(passport)),
        _training_data(passport.training_data),
        _measured(passport),
        _technical(passport, sha256, _thresholds(passport)),
        _recipe(passport),
    )
    return "".join(parts)


def _measured(passport: "GatePassport") -> str:
    note = translate(
        "Gate",
        "Shares of films and pictures that it had not learnt from; in brackets the 95 % confidence interval.",
    )
    names = (translate("Gate", "What"), translate("Gate", "Share"), translate("Passport", "Films"))
    rows = (
        (translated(measured.name), share_text(measured.share), count_text(measured.films))
        for measured in passport.performance
    )
    return section(translate("Gate", "Measured"), paragraph(note) + table(names, rows))


def _thresholds(passport: "GatePassport") -> list[tuple[str, str]]:
    return [
        (translate("Gate", "A chest film from a probability of"), decimal_text(passport.least_frontal, 4)),
        (translate("Gate", "A child's film up to"), decimal_text(passport.child_up_to, 4)),
        (translate("Gate", "An adult's film from"), decimal_text(passport.adult_from, 4)),
        (translate("Gate", "Least share of the picture of either lung"), decimal_text(passport.least_lung_share, 4)),
    ]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
