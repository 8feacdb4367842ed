import io
import os
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from helpers.dicom import encoded, film_object
from helpers.file_system import long_path_of_windows
from helpers.films import write_film

from inference.commands.command_line import DONE, WRONG_USAGE, main
from inference.errors import OutputTargetError
from inference.output.spreadsheet import xlsx_table
from inference.output.table import csv_table, json_lines_table
from inference.output_target import OutputKind, check_target, check_targets_differ

needs_links = pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")


def _png(path: Path) -> None:
    write_film(path.with_suffix(".png"), 0.5).rename(path)


def _text(text: str) -> Callable[[Path], object]:
    return lambda path: path.write_text(text, encoding="utf-8")


def _fault_report(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("about.json", "{}")


def _other_zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("films/1.png", "")


def _table(path: Path) -> None:
    with csv_table(path):
        pass


def _workbook(path: Path) -> None:
    with xlsx_table(path):
        pass


def _workbook_saved_elsewhere(path: Path) -> None:
    """As Excel saves it: another packing, the author kept."""
    _workbook(path)
    workbook = openpyxl.load_workbook(io.BytesIO(path.read_bytes()))
    workbook.active.append(["a note of mine"])
    workbook.save(path)


def _other_workbook(path: Path) -> None:
    workbook = openpyxl.Workbook()
    workbook.properties.creator = "Miller"
    workbook.save(path)


HILUM_PDF = b"%PDF-1.4\n1 0 obj\n<<\n/Creator (\xfe\xff" + "Hilum 0.1.0".encode("utf-16-be") + b")\n"

STAYS = [
    ("a film", _png, OutputKind.CSV),
    ("a film", _png, OutputKind.PICTURE),
    ("a list of patients", _text("name;born\nMiller;2020\n"), OutputKind.CSV),
    ("labels", _text("file,label\n1.png,0\n"), OutputKind.CSV),
    ("a table as lines", _table, OutputKind.JSON_LINES),
    ("other lines", _text('{"id": 1}\n'), OutputKind.JSON_LINES),
    ("other JSON", _text('{"name": "x"}'), OutputKind.EVALUATION),
    ("a letter", lambda path: path.write_bytes(b"%PDF-1.4\n1 0 obj\n<</Creator (Word)>>"), OutputKind.PDF),
    ("an archive of films", _other_zip, OutputKind.FAULT_REPORT),
    ("an archive of films", _other_zip, OutputKind.XLSX),
    ("another's workbook", _other_workbook, OutputKind.XLSX),
    ("a damaged archive", lambda path: path.write_bytes(b"PK\x03\x04" + bytes(100)), OutputKind.XLSX),
    ("a table as a workbook", _table, OutputKind.XLSX),
]

GIVES_WAY = [
    ("an empty file", Path.touch, OutputKind.CSV),
    ("our table", _table, OutputKind.CSV),
    ("our workbook", _workbook, OutputKind.XLSX),
    ("our workbook, saved elsewhere", _workbook_saved_elsewhere, OutputKind.XLSX),
    ("our table, saved by Excel", _text("\ufefffile;status;verdict;probability\r\n"), OutputKind.CSV),
    ("our table, quoted by LibreOffice", _text('"file","status","verdict"\n'), OutputKind.CSV),
    ("our lines", _text('{"file": "1.png", "status": "assessed"}\n'), OutputKind.JSON_LINES),
    ("our figures", _text('{\n  "app_version": "0.1.0"\n}\n'), OutputKind.EVALUATION),
    ("our report", lambda path: path.write_bytes(HILUM_PDF), OutputKind.PDF),
    ("our fault report", _fault_report, OutputKind.FAULT_REPORT),
]


@pytest.mark.parametrize(("what", "make", "kind"), STAYS)
def test_a_file_that_hilum_did_not_write_is_not_replaced(
    tmp_path: Path, what: str, make: Callable[[Path], object], kind: OutputKind
) -> None:
    target = tmp_path / what
    make(target)
    with pytest.raises(OutputTargetError, match="It stays as it is; name another file"):
        check_target(target, kind)


@pytest.mark.parametrize(("what", "make", "kind"), GIVES_WAY)
def test_an_earlier_output_is_replaced(
    tmp_path: Path, what: str, make: Callable[[Path], object], kind: OutputKind
) -> None:
    target = tmp_path / what
    make(target)
    check_target(target, kind)


def test_an_empty_film_is_not_replaced_under_any_name(tmp_path: Path) -> None:
    film = tmp_path / "films" / "empty.png"
    film.parent.mkdir()
    film.touch()
    os.link(film, tmp_path / "other name.csv")
    for target in (film, tmp_path / "films" / ".." / "films" / "empty.png", tmp_path / "other name.csv"):
        with pytest.raises(OutputTargetError, match="one of the films"):
            check_target(target, OutputKind.CSV, [tmp_path / "gone.png", film])
    check_target(film, OutputKind.CSV, [tmp_path / "gone.png"])


@pytest.mark.parametrize(("what", "make", "kind"), STAYS)
def test_a_file_that_hilum_did_not_write_is_not_replaced_at_a_long_path_of_windows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str, make: Callable[[Path], object], kind: OutputKind
) -> None:
    make(tmp_path / what)
    target, extended = long_path_of_windows(tmp_path, "out", monkeypatch)
    (tmp_path / what).rename(extended)
    with pytest.raises(OutputTargetError, match="It stays as it is; name another file") as refusal:
        check_target(target, kind)
    assert "\\\\?\\" not in str(refusal.value)


@pytest.mark.parametrize(("what", "make", "kind"), GIVES_WAY)
def test_an_earlier_output_is_replaced_at_a_long_path_of_windows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str, make: Callable[[Path], object], kind: OutputKind
) -> None:
    make(tmp_path / what)
    target, extended = long_path_of_windows(tmp_path, "out", monkeypatch)
    (tmp_path / what).rename(extended)
    check_target(target, kind)


def test_an_empty_film_is_not_replaced_at_a_long_path_of_windows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, extended = long_path_of_windows(tmp_path, "out.csv", monkeypatch)
    extended.touch()
    with pytest.raises(OutputTargetError, match="one of the films"):
        check_target(target, OutputKind.CSV, [target])


def test_one_file_at_a_long_path_of_windows_is_not_named_for_two_outputs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, extended = long_path_of_windows(tmp_path, "out.csv", monkeypatch)
    extended.touch()
    with pytest.raises(OutputTargetError, match="for two outputs"):
        check_targets_differ([target, target.parent / "folder" / ".." / target.name])


@needs_links
def test_one_file_is_not_named_for_two_outputs(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "out")
    with pytest.raises(OutputTargetError, match="for two outputs"):
        check_targets_differ([tmp_path / "out", tmp_path / "link"])
    check_targets_differ([tmp_path / "out", tmp_path / "other"])
    check_targets_differ([Path(os.devnull), Path(os.devnull)])


def test_a_film_that_was_created_meanwhile_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"

    def write_while_a_film_comes() -> None:
        with csv_table(target):
            write_film(tmp_path / "film.png", 0.5).rename(target)

    with pytest.raises(OutputTargetError):
        write_while_a_film_comes()
    assert target.read_bytes().startswith(b"\x89PNG")
    assert [path.name for path in tmp_path.iterdir()] == ["out.csv"]


def test_a_table_may_be_written_repeatedly(tmp_path: Path) -> None:
    for _ in range(2):
        with csv_table(tmp_path / "out.csv"), json_lines_table(tmp_path / "out.jsonl"):
            pass


@needs_links
@pytest.mark.parametrize("option", ["--csv", "--json-lines"])
@pytest.mark.parametrize("name", ["films/1.png", "films/../films/1.png", "hard link", "symbolic link", "films/2.dcm"])
def test_a_scan_refuses_a_film_before_it_begins(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], option: str, name: str
) -> None:
    films = tmp_path / "films"
    films.mkdir()
    write_film(films / "1.png", 0.5)
    (films / "2.dcm").write_bytes(encoded(film_object()))
    os.link(films / "1.png", tmp_path / "hard link")
    (tmp_path / "symbolic link").symlink_to(films / "1.png")
    before = {path.name: path.read_bytes() for path in films.iterdir()}
    # A model that is not there would be reported first, if it were opened first.
    status = main(["scan", str(films), option, str(tmp_path / name), "--model", str(tmp_path / "no model")])
    assert status == WRONG_USAGE
    assert "name another file" in capsys.readouterr().err
    assert {path.name: path.read_bytes() for path in films.iterdir()} == before


def test_a_scan_replaces_its_own_table(tiny_model: Path, tmp_path: Path) -> None:
    write_film(tmp_path / "1.png", 0.5)
    for _ in range(2):
        arguments = ["scan", str(tmp_path), "--csv", str(tmp_path / "out.csv"), "--model", str(tiny_model), "--quiet"]
        assert main(arguments) == DONE


def test_a_scan_refuses_one_file_for_both_tables(tmp_path: Path, tiny_model: Path) -> None:
    out = str(tmp_path / "out")
    arguments = ["scan", str(tmp_path), "--csv", out, "--json-lines", out, "--model", str(tiny_model)]
    assert main(arguments) == WRONG_USAGE
    assert not Path(out).exists()


@pytest.mark.parametrize("target", ["labels.csv", "1.png", "out.json"])
def test_an_evaluation_writes_over_neither_its_labels_nor_its_films(
    tiny_model: Path, tmp_path: Path, target: str
) -> None:
    write_film(tmp_path / "0.png", 0.1)
    write_film(tmp_path / "1.png", 0.9)
    table = tmp_path / "labels.csv"
    table.write_text("path,label\n0.png,0\n1.png,1\n", encoding="utf-8")
    before = {path.name: path.read_bytes() for path in tmp_path.glob("*.*")}
    status = main(["evaluate", str(table), "--json", str(tmp_path / target), "--model", str(tiny_model)])
    assert status == (DONE if target == "out.json" else WRONG_USAGE)
    assert {name: (tmp_path / name).read_bytes() for name in before} == before
