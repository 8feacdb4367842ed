"""The PDF of an evaluation."""

import re
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from helpers.site_evaluations import make_profile

from gui.evaluation.evaluation_pdf import write_evaluation_pdf
from gui.evaluation.evaluation_run import EvaluationResult
from gui.evaluation.pages.results_page import ResultsPage
from inference.errors import HilumError
from inference.evaluation.site.evaluation import JudgedFile

JUDGED = tuple(
    JudgedFile(file=f"Miller, Anna {number}.png", pneumonia=number % 2 == 0, probability=number / 200)
    for number in range(200)
)

OLD = b"%PDF-1.4\n/Creator (\xfe\xff" + "Hilum 0.1".encode("utf-16-be")
"""An earlier report."""


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def drawing(pdf: bytes) -> bytes:
    """What the pages' content streams draw."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    plain = []
    for stream in streams:
        try:
            plain.append(zlib.decompress(stream))
        except zlib.error:
            continue
    return b"\n".join(plain)


def test_the_pdf_has_one_or_two_a4_pages_with_vector_graphics(results: ResultsPage, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    assert results.shown is not None
    write_evaluation_pdf(results.shown, target, with_names=False)
    pdf = target.read_bytes()
    assert pdf.startswith(b"%PDF-")
    assert pdf.rstrip().endswith(b"%%EOF")
    assert 1 <= pages(pdf) <= 2
    assert re.search(rb"/MediaBox\s*\[0 0 595[.\d]* 842", pdf)
    assert b"/Subtype /Image" not in pdf  # figures are lines, not pictures
    assert drawing(pdf).count(b" l\n") > 200


def test_the_pdf_has_the_shown_figures(results: ResultsPage, tmp_path: Path) -> None:
    sizes = set()
    for threshold in (0.3, 0.6):
        results.threshold.set_threshold(threshold)
        assert results.shown is not None
        write_evaluation_pdf(results.shown, tmp_path / "out.pdf", with_names=False)
        sizes.add(drawing((tmp_path / "out.pdf").read_bytes()))
    assert len(sizes) == 2


def test_file_names_are_listed_on_request_on_separate_pages(
    results: ResultsPage, make_result: Callable[..., EvaluationResult], tmp_path: Path
) -> None:
    results.show_result(make_result(judged=JUDGED), make_profile())
    assert results.shown is not None
    written = {}
    for with_names in (False, True):
        write_evaluation_pdf(results.shown, tmp_path / "out.pdf", with_names=with_names)
        written[with_names] = pages((tmp_path / "out.pdf").read_bytes())
    assert written[False] <= 2
    assert written[True] >= written[False] + 2


def test_a_place_that_cannot_be_written_is_reported_and_nothing_is_left(results: ResultsPage, tmp_path: Path) -> None:
    assert results.shown is not None
    with pytest.raises(HilumError, match="could not be written"):
        write_evaluation_pdf(results.shown, tmp_path / "none" / "out.pdf", with_names=False)
    assert not list(tmp_path.glob("**/*.pdf"))


def test_a_failed_pdf_leaves_the_old_file(results: ResultsPage, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    target.write_bytes(OLD)
    assert results.shown is not None
    impossible = replace(results.shown, wanted_width=0.0)
    with pytest.raises(ValueError, match="width"):
        write_evaluation_pdf(impossible, target, with_names=False)
    assert target.read_bytes() == OLD
