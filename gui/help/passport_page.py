"""The page of the model's passport: purpose, limits and measurements."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from gui.common import lazy
from gui.common.theme import Theme
from gui.help.page_dialog import PageDialog
from gui.i18n.message_translation import translated
from gui.i18n.number_format import count_text, percent_text
from gui.verdict.estimates import estimate_text, share_text

if TYPE_CHECKING:
    from inference.models.passport import ConformalBounds, Estimate, ModelPassport, OperatingPoint, Performance

translate = QCoreApplication.translate


class PassportPage(PageDialog):
    """Shows a passport, or that it is being loaded.

    Args:
        theme: Gives the colours.
        parent: The window.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(translate("Passport", "The model's passport"), theme, parent)
        self._passport: ModelPassport | None = None
        self._sha256, self._failure = "", ""
        self.refresh()

    @Slot(object)
    def show_passport(self, passport: "ModelPassport", sha256: str = "") -> None:
        """Show a model's passport."""
        self._passport, self._sha256 = passport, sha256
        self.refresh()

    def show_failure(self, sentence: str) -> None:
        """Say why there is no passport, unless one is shown."""
        self._failure = sentence
        self.refresh()

    def html(self) -> str:
        """The whole page."""
        if self._passport is None:
            return _paragraph(self._failure or translate("Passport", "The model is being loaded…"))
        return passport_html(self._passport, self._sha256)


def passport_html(passport: "ModelPassport", sha256: str) -> str:
    """A passport as HTML; everything in it comes from a file and is escaped."""
    parts = [
        f"<h1>{escape(passport.name)} {escape(passport.version)}</h1>",
        _paragraph(translate("Passport", "Made on {0}.").format(passport.created.isoformat()), "muted"),
        _purpose(passport),
        _population(passport),
        _training_data(passport),
        _operating_points(passport),
        _error_rates(passport),
        *(_performance(measured) for measured in passport.performance),
        _technical(passport, sha256),
        _recipe(passport.recipe),
    ]
    return "".join(parts)


def _purpose(passport: "ModelPassport") -> str:
    purpose = translate("Passport", "Tells whether a frontal chest X-ray of a young child shows signs of pneumonia.")
    limits = "".join(f"<li>{escape(translated(limit))}</li>" for limit in passport.limits)
    return _section(translate("Passport", "Purpose and limits"), f"{_paragraph(purpose)}<ul>{limits}</ul>")


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
    return _section(
        translate("Passport", "Whom it was made for"),
        _paragraph(_capital(translated(people.description))) + _facts(rows),
    )


def _training_data(passport: "ModelPassport") -> str:
    data = passport.training_data
    rows = (
        (translate("Passport", "Films"), count_text(data.films)),
        (translate("Passport", "Patients"), count_text(data.patients)),
        (translate("Passport", "Source"), data.source),
        (translate("Passport", "Licence"), data.licence),
        ("SHA-256", data.sha256),
    )
    return _section(translate("Passport", "What it learnt from"), _paragraph(data.name) + _facts(rows))


def _operating_points(passport: "ModelPassport") -> str:
    note = translate(
        "Passport",
        "From its threshold on, a film shows signs of pneumonia. Measured on validation films of patients whom the "
        "model had not seen; in brackets the 95 % confidence interval.",
    )
    head = (
        translate("Passport", "Name"),
        translate("Passport", "Threshold"),
        translate("Passport", "Sensitivity"),
        translate("Passport", "Specificity"),
        translate("Passport", "Films"),
    )
    default = passport.default_operating_point
    rows = [_point_row(point, is_default=point.name == default) for point in passport.operating_points]
    return _section(translate("Passport", "Operating points"), _paragraph(note) + _table(head, rows))


def _point_row(point: "OperatingPoint", *, is_default: bool) -> tuple[str, ...]:
    name = translated(point.name)
    if is_default:
        name = translate("Passport", "{0} (default)").format(name)
    return (
        name,
        f"{point.threshold:.4f}",
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
    head = (
        translate("Passport", "Error rate"),
        translate("Passport", "Undecided band"),
        translate("Passport", "Left undecided"),
        translate("Passport", "Covered, normal"),
        translate("Passport", "Covered, pneumonia"),
    )
    rows = [_error_rate_row(bounds, passport) for bounds in passport.offered_bounds]
    return _section(translate("Passport", "Error rates of the undecided band"), _paragraph(note) + _table(head, rows))


def _error_rate_row(bounds: "ConformalBounds", passport: "ModelPassport") -> tuple[str, ...]:
    point, rate = passport.operating_point(), percent_text(bounds.error_rate, None)
    if bounds == passport.conformal:
        rate = translate("Passport", "{0} (default)").format(rate)
    band = lazy.operating_points.undecided_band(point, bounds)
    cost = lazy.operating_points.left_undecided(point, bounds, passport.changed_scores)
    return (
        rate,
        translate("Passport", "{0} to {1}").format(*(f"{end:.4f}" for end in band)) if band else "–",  # noqa: RUF001
        percent_text(cost.every) if cost else "–",  # noqa: RUF001
        *(_coverage(share) for share in (bounds.normal_coverage, bounds.pneumonia_coverage)),
    )


def _coverage(share: "Estimate | None") -> str:
    return share_text(share) if share else "–"  # noqa: RUF001


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
        (translate("Passport", "Brier score"), f"{measured.brier:.4f}"),
        (translate("Passport", "Calibration error"), f"{measured.ece:.4f}"),
    )
    return _section(heading, _paragraph(note) + _facts(rows))


def _technical(passport: "ModelPassport", sha256: str) -> str:
    rows = (
        (translate("Passport", "Input"), translate("Passport", "{0} by {0} pixels").format(passport.input_size)),
        (translate("Passport", "Preparation"), passport.preprocessing),
        (translate("Passport", "Temperature"), f"{passport.temperature:.4f}"),
        (translate("Passport", "SHA-256 of the model"), sha256),
    )
    return _section(translate("Passport", "The file"), _facts(rows))


def _recipe(recipe: str) -> str:
    if not recipe.strip():
        return ""
    return _section(translate("Passport", "How it was trained"), f"<pre>{escape(recipe.strip())}</pre>")


def _section(heading: str, body: str) -> str:
    return f"<h2>{escape(heading)}</h2>{body}"


def _paragraph(text: str, kind: str = "") -> str:
    return f'<p class="{kind}">{escape(text)}</p>'


def _facts(rows: "tuple[tuple[str, str], ...]") -> str:
    cells = (f'<tr><td class="muted">{escape(name)}</td><td>{escape(value)}</td></tr>' for name, value in rows)
    return f"<table cellspacing=0>{''.join(cells)}</table>"


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    names = "".join(f"<th>{escape(name)}</th>" for name in head)
    lines = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in rows)
    return f"<table cellspacing=0><tr>{names}</tr>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
