"""The system's packages whose libraries are in the bundle, with their versions and licences; on Debian and Ubuntu."""

import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_DOCUMENTATION = Path("/usr/share/doc")
"""The folder with the copyright file of every package (Debian Policy 12.5)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemPackage:
    """A package of the system."""

    name: str
    version: str

    @property
    def terms(self) -> Path:
        """The package's copyright file: its authors and its licences."""
        return _DOCUMENTATION / self.name / "copyright"


def packages_with(libraries: Iterable[str]) -> list[SystemPackage]:
    """The packages that libraries belong to, by name; none where the system has no `dpkg-query`.

    Args:
        libraries: Their paths, of which only the names count: a path may lead through a link, such as /lib.
    """
    names = {Path(library).name for library in libraries}
    owners: set[str] = set()
    for line in _query("--search", *(f"*/{name}" for name in sorted(names))):
        packages, _, path = line.partition(": ")
        if Path(path).name in names:
            owners.update(package.partition(":")[0] for package in packages.split(", "))
    return packages_named(owners)


def packages_named(names: Iterable[str]) -> list[SystemPackage]:
    """Installed packages, by name."""
    lines = _query("--show", "--showformat=${Package} ${Version}\n", *sorted(names))
    named = sorted({(package, version) for package, _, version in (line.partition(" ") for line in lines) if version})
    return [SystemPackage(name=package, version=version) for package, version in named]


def _query(action: str, *arguments: str) -> list[str]:
    tool = shutil.which("dpkg-query")
    if tool is None or not any(not argument.startswith("-") for argument in arguments):
        return []
    command = [tool, action, *arguments]
    # It fails if it does not know one of the files or packages, but still answers for the others.
    return subprocess.run(command, check=False, capture_output=True, text=True).stdout.splitlines()  # noqa: S603
