import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_an_unknown_step_is_named_and_nothing_is_run() -> None:
    command = [sys.executable, ROOT / "tools" / "check.py", "lint", "everything"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 2
    assert result.stderr == "There is no step everything; there are lint, types, contracts, tests.\n"
