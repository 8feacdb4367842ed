import json
import shutil
from typing import Any

import pytest

from tools.bundle.installed import licence, third_parties
from tools.dist import bill_of_materials


@pytest.fixture(scope="module")
def bill(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The bill of a bundle that holds one library of the system."""
    bundle = tmp_path_factory.mktemp("bundle")
    (bundle / "_internal" / "licences" / "system" / "libc6").mkdir(parents=True)
    return bill_of_materials(bundle)


def test_the_bill_of_materials_lists_the_packages_with_versions_and_licences(bill: dict[str, Any]) -> None:
    listed = {one["name"]: (one["version"], one["licenses"][0].get("expression")) for one in bill["components"]}
    assert {package.name: (package.version, licence(package)) for package in third_parties()}.items() <= listed.items()
    assert {"Python", "PyInstaller"} < listed.keys()
    assert not {"torch", "pytest", "hilum"} & listed.keys()


def test_the_bill_of_materials_keeps_to_its_schema(bill: dict[str, Any]) -> None:
    from cyclonedx.schema import SchemaVersion  # noqa: PLC0415  # takes a second that no other test need wait for
    from cyclonedx.validation.json import JsonStrictValidator  # noqa: PLC0415

    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(json.dumps(bill)) is None


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="this system has other packages")
def test_the_bill_of_materials_lists_the_libraries_of_the_system(bill: dict[str, Any]) -> None:
    (library,) = (one for one in bill["components"] if one["name"] == "libc6")
    assert library["version"]
    assert library["purl"].startswith("pkg:deb/")
