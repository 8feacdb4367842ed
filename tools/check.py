"""Runs all checks: `make test`, or `python tools/check.py` without make.

`python tools/check.py lint types` runs only those. The tools must be installed: `pip install -e '.[train,dev]'`.
"""

import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

LEAST_COVERAGE = {"inference": 90, "gui": 80, "training": 80}
"""Least coverage of each package by the tests, in per cent, branches included."""

SCHEMAS = {
    ".github/workflows/ci.yml": "github-workflows",
    ".github/ISSUE_TEMPLATE/config.yml": "github-issue-config",
    ".github/ISSUE_TEMPLATE/fault.yml": "github-issue-forms",
    ".github/ISSUE_TEMPLATE/wish.yml": "github-issue-forms",
    "CITATION.cff": "citation-file-format",
}
"""Files that a public host reads, with the schema that each must follow."""

STEPS: dict[str, Sequence[Sequence[str]]] = {
    "lint": (
        ("ruff", "check", "."),
        ("ruff", "format", "--check", "."),
        *(
            ("check-jsonschema", "--quiet", "--builtin-schema", f"vendor.{schema}", file)
            for file, schema in SCHEMAS.items()
        ),
    ),
    "types": (("mypy",),),
    "contracts": (("lint-imports",),),
    "tests": (
        ("coverage", "erase"),
        # Once a worker of xdist has crashed, the others may wait forever for its files: the run ends there instead.
        # Tests that share a trained model stay together; a process that has finished takes over tests of another.
        ("coverage", "run", "-m", "pytest", "-n", "logical", "--dist", "worksteal", "--max-worker-restart", "0"),
        ("coverage", "combine", "--quiet"),
        *(
            ("coverage", "report", f"--include={name}/*", f"--fail-under={least}")
            for name, least in LEAST_COVERAGE.items()
        ),
    ),
}


def main(wanted: Sequence[str]) -> int:
    """Run the named steps, or all, until one fails."""
    unknown = sorted(set(wanted) - set(STEPS))
    if unknown:
        sys.stderr.write(f"There is no step {', '.join(unknown)}; there are {', '.join(STEPS)}.\n")
        return 2
    for name in wanted or STEPS:
        for tool, *arguments in STEPS[name]:
            status = subprocess.run([_script(tool), *arguments], cwd=ROOT, check=False).returncode  # noqa: S603
            if status:
                sys.stderr.write(f"{name} failed\n")
                return status
    return 0


def _script(tool: str) -> str:
    """The path of a tool in this environment, which need not be on PATH."""
    return shutil.which(tool, path=sysconfig.get_path("scripts")) or tool


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
