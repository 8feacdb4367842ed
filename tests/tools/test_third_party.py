import tomllib
from pathlib import Path

from tools.third_party import table

ROOT = Path(__file__).resolve().parents[2]


def test_the_page_names_every_package_that_hilum_depends_on() -> None:
    page = (ROOT / "THIRD_PARTY.md").read_text(encoding="utf-8")
    names = [line.split("]")[0] for line in table().splitlines()[2:]]
    assert len(names) > 10
    assert [name for name in names if name not in page] == []


def test_the_page_names_every_extra() -> None:
    page = (ROOT / "THIRD_PARTY.md").read_text(encoding="utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert [extra for extra in project["optional-dependencies"] if extra != "dev" and f"[{extra}]" not in page] == []
