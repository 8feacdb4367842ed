"""The installed packages that Hilum depends on, with their licences and licence texts."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

_PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"

_LICENCE_FILE = re.compile(r"(?:licen[cs]e|copying|notice|thirdpartynotices)", re.IGNORECASE)

_CLASSIFIER = "License :: OSI Approved :: "

_NAMES = {"Apache 2.0": "Apache-2.0", "MIT License": "MIT", "3-Clause BSD License": "BSD-3-Clause"}
"""SPDX identifiers of licences, by the names that some packages give them."""


def third_parties() -> list[Distribution]:
    """The packages that Hilum depends on, directly or not, without extras, by name.

    The direct ones are read from `pyproject.toml`: the metadata of an editable installation may be older.
    """
    found: dict[str, Distribution] = {}
    waiting = _dependencies()
    while waiting:
        name = canonicalize_name(waiting.pop())
        if name in found:
            continue
        found[name] = distribution(name)
        waiting.extend(_applicable(found[name].requires or ()))
    return [found[name] for name in sorted(found)]


def _dependencies() -> list[str]:
    return _applicable(tomllib.loads(_PROJECT.read_text(encoding="utf-8"))["project"]["dependencies"])


def _applicable(requirements: Iterable[str]) -> list[str]:
    """The names of the required packages that apply to this system."""
    parsed = map(Requirement, requirements)
    return [each.name for each in parsed if each.marker is None or each.marker.evaluate({"extra": ""})]


def foreign_modules() -> list[str]:
    """The installed modules of packages that Hilum does not depend on, such as tools and the packages for training.

    Some libraries import them if they are installed; so they would get into the bundle, without their licences.
    """
    ours = {"hilum", *(canonicalize_name(package.name) for package in third_parties())}
    return sorted(
        module
        for module, owners in packages_distributions().items()
        if not any(canonicalize_name(owner) in ours for owner in owners)
    )


def licence(package: Distribution) -> str:
    """A package's licence, by its SPDX identifier if the package states it."""
    stated = package.metadata.get("License-Expression") or package.metadata.get("License") or ""
    if stated and "\n" not in stated:
        return _NAMES.get(stated, stated)
    classifiers = package.metadata.get_all("Classifier") or []
    named = [one.removeprefix(_CLASSIFIER) for one in classifiers if one.startswith(_CLASSIFIER)]
    return ", ".join(_NAMES.get(one.removesuffix(" License"), one.removesuffix(" License")) for one in named)


def home(package: Distribution) -> str:
    """A package's home page, else its page in the package index."""
    urls = dict(line.split(", ", 1) for line in package.metadata.get_all("Project-URL") or ())
    named = {label.lower(): url for label, url in urls.items()}
    return str(
        named.get("homepage") or package.metadata.get("Home-page") or f"https://pypi.org/project/{package.name}/"
    )


def licence_texts(package: Distribution) -> Iterator[tuple[Path, str]]:
    """The licence files of a package and of what it bundles, each with its path."""
    for file in package.files or ():
        if _LICENCE_FILE.match(file.name) and file.suffix not in {".py", ".pyc", ".h"}:
            yield Path(str(file.locate())), f"licences/{package.name}/{file.parent.as_posix()}"
