"""CONTRIBUTING.md lists every folder of the three packages, and the modules that it names are there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def rows(package: str) -> dict[str, str]:
    """The folders in the table of a package, with their contents."""
    table = PAGE.partition(f"| `{package}/` | contents |\n|---|---|\n")[2].partition("\n\n")[0]
    return dict(re.findall(r"^\| `([^`]+)/` \| (.+) \|$", table, re.MULTILINE))


@pytest.mark.parametrize("package", ["inference", "gui", "training"])
def test_every_folder_of_a_package_has_one_line(package: str) -> None:
    files = [path.relative_to(ROOT / package) for path in (ROOT / package).rglob("*") if path.is_file()]
    folders = {path.parent for path in files if "__pycache__" not in path.parts} - {Path()}
    assert list(rows(package)) == sorted(folder.as_posix() for folder in folders)


@pytest.mark.parametrize("package", ["inference", "gui", "training"])
def test_the_modules_that_a_line_names_are_in_its_folder(package: str) -> None:
    for folder, contents in rows(package).items():
        for module in re.findall(r"`(\w+\.py)`", contents):
            assert (ROOT / package / folder / module).is_file(), f"{package}/{folder}/{module}"
