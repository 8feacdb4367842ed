import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
WITHOUT_SOCKETS = ROOT / "tools" / "bundle" / "without_sockets.py"


def run_without_sockets(*command: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    whole = [sys.executable, WITHOUT_SOCKETS, sys.executable, *command]
    return subprocess.run(whole, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only the kernel of Linux tells of every socket")


def test_a_program_that_opens_a_socket_is_killed() -> None:
    assert run_without_sockets("-c", "import socket; socket.socket()").returncode < 0


def test_the_self_test_with_a_window_opens_no_socket() -> None:
    result = run_without_sockets("main.py", "self-test")
    assert result.returncode == 0, result.stdout + result.stderr
    assert "ok       a window opens and assesses" in result.stdout
