"""The entry point: the window or a command, wrong usage, and what scripts rely on: exit status and streams."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from inference import __version__
from main import has_display, main

ROOT = Path(__file__).resolve().parents[1]
NO_DISPLAY = {name: value for name, value in os.environ.items() if not name.startswith(("DISPLAY", "WAYLAND", "QT_"))}


def run(*arguments: str | Path, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=cwd, env=NO_DISPLAY, capture_output=True, text=True, check=False, timeout=120)


def test_the_version_is_printed() -> None:
    assert run("main.py", "--version").stdout == f"hilum {__version__}\n"


def test_help_names_the_window_and_every_command() -> None:
    text = run("main.py", "--help").stdout
    for word in ("window", "scan", "classify", "evaluate", "verify", "info", "self-test"):
        assert word in text


@pytest.mark.parametrize(
    ("mistyped", "meant"),
    [("scna films --csv out.csv", "scan"), ("Classify 1.png", "classify"), ("selftest", "self-test")],
)
def test_mistyped_command_is_refused_with_a_suggestion(
    mistyped: str, meant: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as leaving:
        main(mistyped.split())
    assert leaving.value.code == 2
    sentence = f"There is no file or command “{mistyped.split(maxsplit=1)[0]}”; did you mean “{meant}”?"
    assert sentence in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux runs without a display")
@pytest.mark.parametrize("name", ["scans", "gone/scna", "scna.png", "thorax"])
def test_existing_path_or_word_unlike_any_command_is_a_film(tmp_path: Path, name: str) -> None:
    (tmp_path / "scans").touch()
    result = run(ROOT / "main.py", name, cwd=tmp_path)
    assert result.returncode == 0, result.stderr
    assert Path(name).name in result.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux runs without a display")
def test_without_a_display_the_samples_are_scanned_in_the_terminal(tmp_path: Path) -> None:
    result = run(ROOT / "main.py", cwd=tmp_path)
    assert result.returncode == 0, result.stderr
    first, *rows, last = result.stdout.splitlines()
    assert first.startswith("There is no display to open a window on")
    assert len(rows) >= 4
    assert all("synthetic-" in row for row in rows)
    table = Path(last.split("The table is in ")[1])
    assert table.is_file()
    assert list(tmp_path.iterdir()) == []  # nothing is left where the user stands


def test_the_command_line_does_not_wait_for_qt() -> None:
    code = (
        "import sys, main\n"
        "status = main.main(['info'])\n"
        "loaded = {'PySide6', 'torch', 'pydicom'} & sys.modules.keys()\n"
        "sys.exit(status or ' '.join(loaded) or 0)\n"
    )
    result = run("-c", code)
    assert result.returncode == 0, result.stderr


def test_interrupted_scan_keeps_its_rows(tmp_path: Path) -> None:
    code = (
        "import sys, itertools, main\n"
        "from inference.commands import scan as commands\n"
        "films = sys.argv[1]\n"
        "real = commands.FolderScan\n"
        "class Interrupted(real):\n"
        "    def __iter__(self):\n"
        "        yield from itertools.islice(super().__iter__(), 2)\n"
        "        raise KeyboardInterrupt\n"
        "commands.FolderScan = Interrupted\n"
        "sys.exit(main.main(['scan', films, '--csv', sys.argv[2]]))\n"
    )
    table = tmp_path / "out.csv"
    result = run("-c", code, ROOT / "assets" / "samples", table)
    assert result.returncode == 130
    assert "interrupted" in result.stderr
    assert len(table.read_text(encoding="utf-8").splitlines()) == 3


@pytest.mark.skipif(os.name != "posix", reason="redirections are written for one kind of shell")
@pytest.mark.parametrize("redirection", ["| head -n 1", ">&-", ">&- 2>&-", "2>&-"])
@pytest.mark.parametrize("command", ["info", "scan assets/samples", "classify assets/samples/synthetic-normal-1.png"])
def test_command_succeeds_with_a_closed_output(command: str, redirection: str) -> None:
    line = f"set -o pipefail; {sys.executable} main.py {command} {redirection}"
    result = subprocess.run(
        ["/bin/bash", "-c", line], cwd=ROOT, env=NO_DISPLAY, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
@pytest.mark.parametrize(
    "command", ["", "info", "scan assets/samples", "classify assets/samples/synthetic-normal-1.png"]
)
def test_output_that_cannot_be_written_is_an_error_with_a_sentence(command: str) -> None:
    with open("/dev/full", "w", encoding="utf-8") as full:  # noqa: PTH123  # fails as a full disk does
        words = [sys.executable, "main.py", *command.split()]
        done = subprocess.run(words, cwd=ROOT, env=NO_DISPLAY, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 1
    assert done.stderr.decode().splitlines()[-1] == "hilum: The answers could not be written (No space left on device)."
    assert b"Traceback" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_table_on_a_full_disk_is_an_error_with_a_sentence() -> None:
    result = run("main.py", "scan", "assets/samples", "--csv", "/dev/full")
    assert result.returncode == 1
    assert "hilum: /dev/full could not be written (No space left on device). Make room" in result.stderr
    assert Path("/dev/full").is_char_device()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
@pytest.mark.parametrize(
    ("program", "imported"),
    [
        ("run_path('main.py', run_name='__main__')", "pathlib"),
        ("run_path('main.py', run_name='__main__')", "inference.commands.command_line"),
        ("run_path('main.py', run_name='__main__')", "onnxruntime"),
        ("run_path('main.py')['main']()", "inference.commands.command_line"),
        ("run_module('training', run_name='__main__')", "torch"),
    ],
)
def test_control_c_ends_a_starting_command_without_a_traceback(program: str, imported: str) -> None:
    code = (
        "import os, runpy, signal, sys\n"
        "class Interrupting:\n"
        "    def find_spec(self, name, *_):\n"
        f"        if name == {imported!r}:\n"
        "            os.kill(os.getpid(), signal.SIGINT)\n"
        f"sys.modules.pop({imported!r}, None)\n"
        "sys.meta_path.insert(0, Interrupting())\n"
        "sys.argv = ['hilum', 'scan', 'assets/samples']\n"
        f"runpy.{program}\n"
    )
    result = run("-c", code)
    assert (result.returncode, result.stdout, result.stderr) == (130, "", "hilum: interrupted\n")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_control_c_before_the_work_of_a_command_ends_it_without_a_traceback() -> None:
    code = (
        "import argparse, os, signal, sys, main\n"
        "def interrupted(self, *_):\n"
        "    os.kill(os.getpid(), signal.SIGINT)\n"
        "argparse.ArgumentParser.parse_args = interrupted\n"
        "sys.exit(main.main(['scan', 'assets/samples']))\n"
    )
    result = run("-c", code)
    assert (result.returncode, result.stdout, result.stderr) == (130, "", "hilum: interrupted\n")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_a_command_leaves_control_c_as_it_was() -> None:
    code = (
        "import signal, main\n"
        "main.main(['info'])\n"
        "assert signal.getsignal(signal.SIGINT) is signal.default_int_handler\n"
        "signal.signal(signal.SIGINT, signal.SIG_IGN)\n"
        "main.main(['info'])\n"
        "assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN\n"
    )
    assert run("-c", code).returncode == 0


@pytest.mark.parametrize("words", [[""], ["scan", ""], ["scan", "assets/samples", "--csv", ""], ["classify", ""]])
def test_an_empty_path_is_wrong_usage(words: list[str]) -> None:
    result = run("main.py", *words)
    assert result.returncode == 2
    assert "must not be empty" in result.stderr


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no device without an end")
def test_a_table_without_an_end_is_refused() -> None:
    result = run("main.py", "verify", "/dev/zero", "assets/samples")
    assert result.returncode == 2
    assert result.stderr == "hilum: The table zero is too large to be a list of films.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_control_c_ends_a_scan_with_its_rows_kept(tmp_path: Path) -> None:
    films = tmp_path / "films"
    films.mkdir()
    sample = (ROOT / "assets" / "samples" / "synthetic-normal-1.png").read_bytes()
    for number in range(3000):
        (films / f"{number:04}.png").write_bytes(sample)
    table, command = tmp_path / "out.csv", [sys.executable, "main.py", "scan", films, "--json-lines", "/dev/stdout"]
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    running = subprocess.Popen([*command, "--csv", table], cwd=ROOT, env=NO_DISPLAY, **streams)
    assert running.stdout is not None
    running.stdout.readline()  # the first rows are there
    running.send_signal(signal.SIGINT)
    _, errors = running.communicate(timeout=60)
    assert running.returncode == 130
    assert errors.decode().splitlines()[-1] == "hilum: interrupted"
    assert 1 < len(table.read_text(encoding="utf-8").splitlines()) < 3000


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_has_display(
    monkeypatch: pytest.MonkeyPatch, platform: str, environment: dict[str, str], expected: bool
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", platform)
    assert has_display() is expected
