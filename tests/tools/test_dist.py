import json

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from tools.bundle.installed import licence, third_parties
from tools.dist import bill_of_materials


def test_the_bill_of_materials_lists_what_the_bundle_holds_with_versions_and_licences() -> None:
    bill = bill_of_materials()
    listed = {one["name"]: (one["version"], one["licenses"][0]["expression"]) for one in bill["components"]}
    assert {package.name: (package.version, licence(package)) for package in third_parties()}.items() <= listed.items()
    assert {"Python", "PyInstaller"} < listed.keys()
    assert not {"torch", "pytest", "hilum"} & listed.keys()
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(json.dumps(bill)) is None
