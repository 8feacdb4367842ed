"""`make dist`: builds the release files in dist: wheel, sdist, packed bundle, bill of materials, digests.

The bundle must exist (`make bundle`); `--without-bundle` leaves it out.
"""

import hashlib
import json
import platform
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tomllib
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any
from urllib.parse import quote

from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
sys.path[:0] = [str(ROOT), str(ROOT / "tools" / "bundle")]

from installed import licence, third_parties  # noqa: E402
from system_packages import packages_named  # noqa: E402

from inference import __version__  # noqa: E402

NAME = f"hilum-{__version__}"
OUR_LICENCE = {"expression": tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["license"]}
SYSTEM = f"{platform.system().lower()}-{platform.machine().lower()}"


def main(arguments: Sequence[str]) -> int:
    """Build all release files again."""
    DIST.mkdir(exist_ok=True)
    for old in DIST.glob("hilum-*"):
        old.unlink()
    _run(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(DIST))
    if "--without-bundle" not in arguments:
        _pack(DIST / "hilum")
        bill = bill_of_materials(DIST / "hilum")
        (DIST / f"{NAME}.cdx.json").write_text(json.dumps(bill, indent=2) + "\n", encoding="utf-8")
        _make_app_image(DIST / "hilum")
    _write_digests(sorted(DIST.glob("hilum-*")))
    return 0


def _pack(bundle: Path) -> None:
    """Pack the bundle into one file, named after its system."""
    target = DIST / f"{NAME}-{SYSTEM}.tar.xz"
    with tarfile.open(target, "w:xz", preset=6) as archive:
        archive.add(bundle, NAME)


def bill_of_materials(bundle: Path) -> dict[str, Any]:
    """The bill of materials (CycloneDX) of a bundle: packages, Python, PyInstaller's start, the system's libraries."""
    whole = subprocess.run(  # noqa: S603  # our own command
        # Its validation takes ten seconds, also of components that are left out below; a test validates the bill.
        [_script("cyclonedx-py"), "environment", "--no-validate", "--output-reproducible", sys.executable],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    bill: dict[str, Any] = json.loads(whole)
    wanted = {canonicalize_name(package.name): package for package in third_parties()}
    listed = [(entry, wanted.get(canonicalize_name(entry["name"]))) for entry in bill["components"]]
    packages = [entry | {"licenses": [{"expression": licence(package)}]} for entry, package in listed if package]
    bill["metadata"]["component"] = {
        "type": "application",
        "name": "hilum",
        "version": __version__,
        "licenses": [OUR_LICENCE],
    }
    bill["components"] = [*packages, *_python_and_pyinstaller(), *_system_libraries(bundle)]
    references = {entry["bom-ref"] for entry in packages}
    links = [link for link in bill.get("dependencies", []) if link["ref"] in references]
    bill["dependencies"] = [
        link | {"dependsOn": [to for to in link.get("dependsOn", []) if to in references]} for link in links
    ]
    return bill


def _python_and_pyinstaller() -> Iterator[dict[str, Any]]:
    python, loader = platform.python_version(), version("pyinstaller")
    yield {"type": "platform", "name": "Python", "version": python, "licenses": [{"expression": "PSF-2.0"}]}
    terms = "GPL-2.0-or-later WITH Bootloader-exception"
    yield {"type": "library", "name": "PyInstaller", "version": loader, "licenses": [{"expression": terms}]}


def _system_libraries(bundle: Path) -> Iterator[dict[str, Any]]:
    terms = bundle / "_internal" / "licences" / "system"
    for one in packages_named(path.name for path in terms.glob("*")):
        link = f"pkg:deb/{platform.freedesktop_os_release()['ID']}/{one.name}@{quote(one.version)}"
        licences = [{"license": {"name": f"as licences/system/{one.name}/copyright in the bundle says"}}]
        yield {"type": "library", "name": one.name, "version": one.version, "purl": link, "licenses": licences}


def _make_app_image(bundle: Path) -> None:
    """Build an AppImage, if its tool is installed."""
    tool = shutil.which("appimagetool")
    if tool is None or sys.platform != "linux":
        sys.stdout.write("No AppImage: appimagetool is not installed.\n")
        return
    folder = ROOT / "build" / "Hilum.AppDir"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(bundle, folder, symlinks=True)
    entry = (folder / "hilum.desktop").read_text(encoding="utf-8")
    (folder / "hilum.desktop").write_text(entry.replace("@PROGRAM@", "hilum").replace("@ICON@", "hilum"), "utf-8")
    (folder / "AppRun").symlink_to("hilum")
    _run(tool, str(folder), str(DIST / f"{NAME}-{SYSTEM}.AppImage"))


def _write_digests(files: Sequence[Path]) -> None:
    """Write SHA256SUMS for `sha256sum --check`."""
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    (DIST / "SHA256SUMS").write_text("".join(lines), encoding="ascii")
    sys.stdout.write("".join(lines))


def _script(tool: str) -> str:
    return shutil.which(tool, path=sysconfig.get_path("scripts")) or tool


def _run(*command: str) -> None:
    subprocess.run(command, cwd=ROOT, check=True)  # noqa: S603  # our own commands


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
