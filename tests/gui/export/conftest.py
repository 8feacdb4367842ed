"""What the tests of export share: cases, a sheet of paper, and a share that hangs."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest
from helpers.films import write_film
from helpers.findings import as_messages, fields_of_film
from helpers.hangs import HungShare
from helpers.models import make_passport
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from gui.export.reports.paper import PaperSize, Sheet
from gui.table.rows.film_case import FilmCase
from inference.finding import Finding
from inference.models.passport import ModelPassport
from inference.review.verdicts import ReaderVerdict, Review

MakeCase = Callable[..., FilmCase]

WHEN = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)


@pytest.fixture
def passport() -> ModelPassport:
    return make_passport()


@pytest.fixture
def sheet(qapp: QApplication) -> Sheet:
    return Sheet(PaperSize.A4, qapp.font().family(), "Hilum report")


@pytest.fixture
def make_case(make_finding: Callable[..., Finding]) -> MakeCase:
    """Makes a case: assessed if it has a probability; with a reader's verdict and note, or read blind, if wanted."""
    ids = count(1)

    def make(
        file: str,
        probability: float | None = None,
        *,
        reader: ReaderVerdict | None = None,
        note: str = "",
        blind: bool = False,
        **facts: object,
    ) -> FilmCase:
        review = Review(reviewed_at=WHEN, verdict=reader, note=note) if reader or note else None
        finding = make_finding(file, probability)
        return FilmCase(next(ids), replace(finding, **as_messages(facts)), review, blind)

    return make


@pytest.fixture
def film_case(make_case: MakeCase, tmp_path: Path) -> FilmCase:
    """A case of a real film of 96 by 80 pixels, with a heat map and signs at a probability of 0.8125."""
    return make_case("bright.png", 0.8125, **fields_of_film(write_film(tmp_path / "bright.png", 0.5)))


@pytest.fixture
def share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HungShare]:
    share = HungShare(tmp_path / "share", monkeypatch)
    yield share
    share.released.set()
