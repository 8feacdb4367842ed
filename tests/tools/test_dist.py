import json
import shutil
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from tools.bundle.installed import licence, third_parties
from tools.dist import bill_of_materials


def test_the_bill_of_materials_lists_what_the_bundle_holds_with_versions_and_licences() -> None:
    bill = bill_of_materials(Path("no bundle"))
    listed = {one["name"]: (one["version"], one["licenses"][0]["expression"]) for one in bill["components"]}
    assert {package.name: (package.version, licence(package)) for package in third_parties()}.items() <= listed.items()
    assert {"Python", "PyInstaller"} < listed.keys()
    assert not {"torch", "pytest", "hilum"} & listed.keys()
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(json.dumps(bill)) is None


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="this system has other packages")
def test_the_bill_of_materials_lists_the_libraries_of_the_system(tmp_path: Path) -> None:
    (tmp_path / "_internal" / "licences" / "system" / "libc6").mkdir(parents=True)
    bill = bill_of_materials(tmp_path)
    (library,) = (one for one in bill["components"] if one["name"] == "libc6")
    assert library["version"]
    assert library["purl"].startswith("pkg:deb/")
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(json.dumps(bill)) is None
