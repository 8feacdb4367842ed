"""The log and the fault report: they state errors, and contain no names."""

import json
import logging
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.models import make_passport

from gui.common.settings import Settings
from gui.diagnostics.log_file import LogFile, close_log, log_files, log_path
from gui.diagnostics.redaction import redact, source_name
from gui.diagnostics.report import anonymous_settings, write_fault_report
from gui.scan.events import DeviceInUse
from gui.scan.models_in_use import ModelInUse, ModelsInUse
from gui.scan.scan_bridge import ScanBridge
from gui.scan.scan_worker import ScanWorker
from inference.errors import HilumError

SECRETS = "/films/ward 3/Smith.png", "Müller^4711"  # not beside the call, whose line of code is logged

NAMES = ("Smith", "Müller", "4711", "ward 3", "john")


@pytest.fixture
def log() -> Iterator[LogFile]:
    made = LogFile()
    made.begin()
    yield made
    made.end()


def written() -> str:
    return "".join(path.read_text(encoding="utf-8") for path in log_files())


@pytest.mark.parametrize(
    "text",
    [
        "cannot open /data/ward 3/Smith John.dcm",
        "cannot open C:\\films\\Smith\\4711.png",
        "cannot open \\\\server\\ward 3\\Müller.png (error 5)",
        "[Errno 2] No such file or directory: '/films/Smith.png'",
        "no such key: 'Smith^john'",
        "reading Müller_4711.dcm failed",
        "the folder “ward 3” holds no films",
        "~/films/john/a.jpg is damaged",
    ],
)
def test_names_are_redacted(text: str) -> None:
    clean = redact(text)
    assert not [name for name in NAMES if name in clean]
    assert "<" in clean


def test_equal_names_have_equal_pseudonyms() -> None:
    first, second, other = redact("'Smith'"), redact("'Smith'"), redact("'Jones'")
    assert first == second != other


def test_sentence_without_names_is_unchanged() -> None:
    assert redact("The model could not be run, 3 of 4 films.") == "The model could not be run, 3 of 4 films."


def test_source_is_named_without_the_users_home() -> None:
    assert source_name(__file__) == "tests/gui/diagnostics/test_log_file.py"
    assert source_name("/home/smith/elsewhere/thing.py") == "thing.py"


@pytest.mark.usefixtures("log")
def test_exception_is_logged_with_its_place_and_without_names() -> None:
    try:
        _fail(*SECRETS)
    except KeyError:
        logging.getLogger("inference.scan.assessment").exception("reading %s failed", "john/4711.dcm")
    text = written()
    assert not [name for name in NAMES if name in text]
    assert "reading <" in text
    assert "FileNotFoundError" in text.split("which led to:")[0]
    assert "KeyError" in text
    assert "tests/gui/diagnostics/test_log_file.py" in text


def _fail(file: str, patient: str) -> None:
    try:
        Path(file).read_bytes()
    except FileNotFoundError as error:
        raise KeyError(patient) from error


@pytest.mark.usefixtures("log")
def test_message_of_a_library_is_left_out() -> None:
    logging.getLogger("pydicom").error("Invalid value for VR PN: Smith^John")
    assert "Smith" not in written()
    assert "pydicom" in written()


def test_log_files_rotate(log: LogFile) -> None:
    for number in range(4000):
        logging.getLogger("gui").error(
            "fault number %d of many, and a text that makes the line longer " * 6, *[number] * 6
        )
    assert len(log_files()) == 3
    assert sum(path.stat().st_size for path in log_files()) < 1_600_000
    log.end()
    before = log_path().stat().st_size
    logging.getLogger("gui").error("after the end")
    assert log_path().stat().st_size == before


def test_deleted_log_is_created_again(log: LogFile) -> None:
    logging.getLogger("gui").error("before")
    close_log()
    shutil.rmtree(log_path().parent)
    logging.getLogger("gui").error("after")
    log.end()
    assert "after" in written()
    assert "before" not in written()


def test_program_runs_without_a_log_that_cannot_be_written(isolated_user_data: Path) -> None:
    isolated_user_data.write_text("a file where a folder should be", encoding="utf-8")
    before = list(logging.getLogger().handlers)
    log = LogFile()
    log.begin()
    logging.getLogger("gui").error("this is written nowhere")
    assert log_files() == []
    log.end()
    assert logging.getLogger().handlers == before
    assert isolated_user_data.read_text(encoding="utf-8") == "a file where a folder should be"


@pytest.mark.usefixtures("qapp", "log")
def test_report_contains_versions_device_settings_and_log(tmp_path: Path) -> None:
    settings = Settings()
    settings.set("look/theme", "dark")
    settings.set("arrival/recent_folders", ["/films/Smith"])
    settings.set("table/search", "4711")
    settings.set("review/reader", "john")
    settings.set("film/opacity", 70)
    settings.flush()
    logging.getLogger("gui").error("a fault with %s", "Smith.png")
    target = tmp_path / "report.zip"
    bridge = ScanBridge(ScanWorker(None, "auto"))
    bridge.device = DeviceInUse(requested="auto", runs="cpu")
    bridge.models = ModelsInUse((ModelInUse(make_passport(), "ab" * 32),))
    write_fault_report(target, bridge)
    with zipfile.ZipFile(target) as report:
        everything = {name: report.read(name).decode() for name in report.namelist()}
    facts = json.loads(everything["about.json"])
    assert set(everything) == {"about.json", "hilum.log"}
    assert {name: str(value) for name, value in facts["settings"].items()} == {
        "look/theme": "dark",
        "film/opacity": "70",
    }
    assert facts["device"] == {"asked": "auto", "runs": "cpu", "fell_back": False}
    assert facts["model_sha256"] == ["ab" * 32]
    assert facts["libraries"]["onnxruntime"][0].isdigit()
    assert not [name for name in (*NAMES, str(tmp_path)) if name in str(everything)]


def test_settings_that_may_contain_a_name_are_left_out() -> None:
    values = {"session/selected": "2f31", "film/name": "Smith", "review/auto_next": "true", "look/theme": "dark"}
    assert anonymous_settings(dict(values)) == {"review/auto_next": "true", "look/theme": "dark"}


@pytest.mark.usefixtures("qapp")
def test_report_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(HilumError, match="could not be written"):
        write_fault_report(tmp_path / "nowhere" / "report.zip")
