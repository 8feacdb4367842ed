import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tools.bundle.installed import foreign_modules, third_parties

ROOT = Path(__file__).resolve().parents[3]


def test_packages_that_hilum_does_not_depend_on_are_foreign_to_its_bundle() -> None:
    foreign = set(foreign_modules())
    assert {"torch", "pytest", "PyInstaller", "distributed"} <= foreign
    assert not {"numpy", "PySide6", "cv2", "onnxruntime", "google", "PIL", "gui", "inference"} & foreign


def test_dependencies_come_from_the_project_and_not_from_an_old_installation() -> None:
    """The metadata of an editable installation is not renewed when pyproject.toml changes."""
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    names = {canonicalize_name(package.name) for package in third_parties()}
    assert {canonicalize_name(Requirement(line).name) for line in asked} <= names
    assert "xlsxwriter" not in foreign_modules()
