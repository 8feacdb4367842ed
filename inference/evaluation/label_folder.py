"""Reads a folder of labelled films, whose folders are the labels: FOLDER/{NORMAL,PNEUMONIA}, however deep."""

from pathlib import Path

from inference.errors import HilumError
from inference.evaluation.label_source import Candidate, LabelledSource, Problem
from inference.scan.discovery import FoundFile, check_folder, discover


def read_labelled_folder(folder: Path) -> LabelledSource:
    """Every file below a folder, grouped by the folder that it lies in.

    Raises:
        HilumError: The folder cannot be opened, or there is no file in it.
    """
    check_folder(folder)
    found = list(discover([folder]))
    closed = {one for one in found if one.path.is_dir()}  # `discover` gives a folder that may not be opened
    candidates = tuple(_candidate(one) for one in found if one not in closed)
    if not found:
        raise HilumError(f"The folder {folder} holds no films.", code="no_films")
    return LabelledSource(
        path=folder, candidates=candidates, problems=tuple(_closed(one) for one in found if one in closed)
    )


def _candidate(found: FoundFile) -> Candidate:
    return Candidate(found=found, group=found.file.rpartition("/")[0])


def _closed(found: FoundFile) -> Problem:
    return Problem(code="folder", sentence=f"The folder {found.file} may not be opened; its films are not counted.")
