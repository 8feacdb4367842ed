"""The gate's passport as a page: purpose, limits, data with their licences, measurements."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.help.html import facts, paragraph, section, table
from gui.help.passport_html import head, limits, recipe, training_data
from gui.i18n.message_translation import translated
from gui.i18n.number_format import count_text, decimal_text
from gui.verdict.estimates import share_text

if TYPE_CHECKING:
    from inference.models.gate.passport import GatePassport

translate = QCoreApplication.translate


def gate_html(passport: "GatePassport", sha256: str) -> str:
    """The gate's passport as HTML; its contents come from a file and are escaped."""
    purpose = translate(
        "Gate",
        "Looks at every picture first: whether it is one whole frontal chest film, which way up it lies, whether it "
        "is inverted, and whether a child or an adult is shown. What it refuses gets a reason, and no probability.",
    )
    parts = (
        head(passport, passport.training_data),
        section(translate("Passport", "Purpose and limits"), paragraph(purpose) + limits(passport)),
        training_data(passport.training_data),
        _measured(passport),
        _technical(passport, sha256),
        recipe(passport),
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


def _technical(passport: "GatePassport", sha256: str) -> str:
    rows = (
        (translate("Passport", "Input"), translate("Passport", "{0} by {0} pixels").format(passport.input_size)),
        (translate("Passport", "Preparation"), passport.preprocessing),
        (translate("Gate", "A chest film from a probability of"), decimal_text(passport.least_frontal, 4)),
        (translate("Gate", "A child's film up to"), decimal_text(passport.child_up_to, 4)),
        (translate("Gate", "An adult's film from"), decimal_text(passport.adult_from, 4)),
        (translate("Gate", "Least share of the picture of either lung"), decimal_text(passport.least_lung_share, 4)),
        (translate("Passport", "SHA-256 of the model"), sha256),
    )
    return section(translate("Passport", "The file"), facts(rows))
