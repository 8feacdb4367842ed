"""The wheel: built from the sources, installed into an empty folder, and run from elsewhere."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from sysconfig import get_path

import pytest
from helpers.outputs import rows_of

from training.recipes.recipe import RECIPES

ROOT = Path(__file__).resolve().parents[1]
SOURCES = (
    "README.md",
    "LICENSE",
    "THIRD_PARTY.md",
    "pyproject.toml",
    "main.py",
    "gui",
    "inference",
    "training",
    "assets",
)

WINDOW = """
import sys
from PySide6.QtCore import QTimer
from gui.application import create_application
from gui.common.style.theme import Theme
from gui.help.text_pages import LicencesPage
from hilum.main import main
application = create_application()
def look():
    titles = [widget.windowTitle() for widget in application.topLevelWidgets() if widget.isVisible()]
    print(*titles, "is shown")
    text = LicencesPage(Theme(application)).html()
    print("Apache License" in text, "missing from this installation" not in text)
    application.closeAllWindows()
QTimer.singleShot(0, look)
sys.exit(main([]))
"""


@pytest.fixture(scope="module")
def installation(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which the wheel was installed, without any network."""
    folder = tmp_path_factory.mktemp("wheel")
    sources, installed = folder / "sources", folder / "installed"
    sources.mkdir()
    for name in SOURCES:  # a copy, since building leaves folders behind that the next build would take up
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, sources / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, sources)
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input"]
    offline = ["--no-index", "--no-deps"]
    build = [*pip, "wheel", *offline, "--no-build-isolation", "--no-cache-dir", "--wheel-dir", folder, sources]
    subprocess.run(build, check=True, cwd=folder)
    (wheel,) = folder.glob("hilum-*.whl")
    subprocess.run([*pip, "install", *offline, "--no-compile", "--target", installed, wheel], check=True, cwd=folder)
    return installed


def run_installed(installation: Path, arguments: Sequence[str | Path]) -> subprocess.CompletedProcess[str]:
    """Run Python in a folder of its own with the installation, and of this environment with nothing but the libraries.

    Without `site` no .pth file is read, so that no editable installation of the sources is found.
    """
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join([str(installation), get_path("purelib"), get_path("platlib")]),
        "QT_QPA_PLATFORM": "offscreen",
    }
    elsewhere = installation.parent / "elsewhere"
    elsewhere.mkdir(exist_ok=True)
    command = [sys.executable, "-S", *arguments]
    return subprocess.run(command, cwd=elsewhere, env=environment, capture_output=True, text=True, check=False)


def hilum(installation: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the script `hilum` that the installation made."""
    return run_installed(installation, [installation / "bin" / "hilum", *arguments])


def test_a_wheel_claims_no_common_name_of_a_module_or_folder(installation: Path) -> None:
    """Those of the three packages are what `training` and everybody's imports are called."""
    names = {path.name for path in installation.iterdir() if path.suffix != ".dist-info"}
    assert names == {"bin", "hilum", "gui", "inference", "training"}


def test_every_module_is_in_the_wheel(installation: Path) -> None:
    for package in ("gui", "inference", "training"):
        modules = {path.relative_to(ROOT) for path in (ROOT / package).rglob("*.py")}
        assert modules == {path.relative_to(installation) for path in (installation / package).rglob("*.py")}


def test_every_asset_is_in_the_wheel(installation: Path) -> None:
    shipped = {path.relative_to(ROOT) for path in (ROOT / "assets").rglob("*.*") if path.suffix != ".ts"}
    assert shipped == {
        path.relative_to(installation / "hilum") for path in (installation / "hilum").rglob("assets/**/*.*")
    }


def test_an_installed_hilum_shows_its_operating_points(installation: Path) -> None:
    result = hilum(installation, "info")
    assert result.returncode == 0, result.stderr
    assert "Operating points" in result.stdout


def test_an_installed_hilum_scans_the_samples(installation: Path, tmp_path: Path) -> None:
    table = tmp_path / "out.csv"
    result = hilum(installation, "scan", installation / "hilum" / "assets" / "samples", "--csv", table)
    assert result.returncode == 0, result.stderr
    assert [row["status"] for row in rows_of(table)] == ["assessed"] * 6


def test_an_installed_hilum_passes_its_self_test(installation: Path) -> None:
    result = hilum(installation, "self-test")
    assert result.returncode == 0, result.stdout + result.stderr
    assert "ok       a window opens and assesses" in result.stdout


def test_an_installed_hilum_opens_its_window(installation: Path) -> None:
    result = run_installed(installation, ["-c", WINDOW])
    assert result.returncode == 0, result.stderr
    assert result.stdout.splitlines() == ["Hilum is shown", "True True"]


def test_an_installed_hilum_has_its_recipes_and_the_shipped_weights(installation: Path) -> None:
    code = """
from training.networks.weights import SHIPPED_ADULTS, SHIPPED_CHILDREN, SHIPPED_GATE
from training.recipes.recipe import RECIPES, load_recipe
of_other_shapes = {"gate", "joint"}
print(*sorted(load_recipe(path.stem)[0].name for path in RECIPES.glob("*.toml") if path.stem not in of_other_shapes))
print(all((RECIPES / f"{name}.toml").is_file() for name in of_other_shapes))
print(*(stem.with_suffix(".safetensors").is_file() for stem in (SHIPPED_GATE, SHIPPED_CHILDREN, SHIPPED_ADULTS)))
"""
    result = run_installed(installation, ["-c", code])
    assert result.returncode == 0, result.stderr
    named = sorted(path.stem for path in RECIPES.glob("*.toml") if path.stem not in {"gate", "joint"})
    assert result.stdout.splitlines() == [" ".join(named), "True", "True True True"]
