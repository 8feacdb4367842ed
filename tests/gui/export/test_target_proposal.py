"""The proposed folder and file name of an export."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from helpers.hangs import HungShare
from msgspec.structs import replace
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication

from gui.common.settings import Settings
from gui.export.target_proposal import film_folders, free_name, proposed_folder, remember
from inference.finding import Finding

Location = QStandardPaths.StandardLocation


@pytest.fixture
def documents(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The user's folders are in a place of this test alone."""
    places = {Location.DocumentsLocation: "Documents", Location.HomeLocation: "."}
    monkeypatch.setattr(
        QStandardPaths, "writableLocation", lambda location: str(tmp_path / places.get(location, "not there"))
    )
    (tmp_path / "Documents").mkdir()
    return tmp_path / "Documents"


@pytest.fixture
def settings(qapp: QApplication) -> Settings:
    return Settings(qapp)


def found(make_finding: Callable[..., Finding], folder: Path, file: str) -> Finding:
    return replace(make_finding(file), path=folder / file)


def test_the_last_folder_is_remembered(settings: Settings, documents: Path, tmp_path: Path) -> None:
    assert proposed_folder(settings, []) == documents
    (tmp_path / "results").mkdir()
    remember(settings, tmp_path / "results" / "table.csv")
    settings.flush()
    assert proposed_folder(Settings(), []) == tmp_path / "results"
    (tmp_path / "results").rmdir()
    assert proposed_folder(settings, []) == documents


def test_the_folder_of_the_films_is_never_proposed(
    settings: Settings, documents: Path, tmp_path: Path, make_finding: Callable[..., Finding]
) -> None:
    (tmp_path / "films" / "results").mkdir(parents=True)
    finding = found(make_finding, tmp_path / "films", "ward/one.png")
    for name in ("films", "films/results", "films/ward"):
        (tmp_path / name).mkdir(exist_ok=True)
        remember(settings, tmp_path / name / "table.csv")
        assert proposed_folder(settings, [finding]) == documents
    in_documents = found(make_finding, documents, "two.png")
    assert proposed_folder(settings, [finding, in_documents]) == tmp_path
    at_home = found(make_finding, tmp_path, "three.png")
    assert proposed_folder(settings, [finding, in_documents, at_home]) is None


def test_folders_of_films_include_the_scanned_folder(make_finding: Callable[..., Finding]) -> None:
    findings = [found(make_finding, Path("/scan"), "a/one.png"), found(make_finding, Path("/scan"), "b/c/two.png")]
    assert film_folders(findings) == {"/scan", "/scan/a", "/scan/b/c"}


def test_a_proposed_name_has_the_date_and_is_free(tmp_path: Path) -> None:
    today = datetime.now(UTC).astimezone().date().isoformat()
    assert free_name(tmp_path, "hilum", ".csv") == tmp_path / f"hilum {today}.csv"
    (tmp_path / f"hilum {today}.csv").touch()
    (tmp_path / f"hilum {today} (2).csv").touch()
    assert free_name(tmp_path, "hilum", ".csv") == tmp_path / f"hilum {today} (3).csv"
    assert free_name(None, "hilum", ".csv") == Path(f"hilum {today}.csv")


def test_share_that_hangs_is_not_proposed(settings: Settings, documents: Path, share: HungShare) -> None:
    remember(settings, share.folder / "table.csv")
    assert proposed_folder(settings, []) == documents
    assert free_name(share.folder, "hilum", ".csv").parent == share.folder
    assert not share.ended.is_set()
