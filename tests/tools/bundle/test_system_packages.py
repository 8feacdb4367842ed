import shutil

import pytest

from tools.bundle.system_packages import packages_named, packages_with

pytestmark = pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="this system has other packages")


def test_a_library_has_the_version_and_the_terms_of_its_package() -> None:
    (package,) = packages_with(["/lib/anywhere/libc.so.6", "/lib/anywhere/no-such-library.so.1"])
    assert package.name == "libc6"
    assert package.version
    assert "LGPL" in package.terms.read_text(encoding="utf-8")
    assert packages_named(["libc6", "no-such-package"]) == [package]


def test_without_libraries_there_are_no_packages() -> None:
    assert packages_with([]) == []
    assert packages_with(["no-such-library.so.1"]) == []
