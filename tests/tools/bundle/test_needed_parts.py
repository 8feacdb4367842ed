import pytest

from tools.bundle.needed_parts import is_library, is_wanted, without_dangling_links, without_unused_libraries


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so", True),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", True),
        ("PySide6/Qt/plugins/imageformats/libqtiff.so", False),
        ("PySide6\\plugins\\imageformats\\qtiff.dll", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_ja.qm", False),
        ("PySide6/Qt/translations/assistant_de.qm", False),
        ("PySide6\\Qt6Quick.dll", False),
        ("PySide6\\Qt6Core.dll", True),
        ("PySide6/QtWidgets.abi3.so", True),
        ("cv2\\opencv_videoio_ffmpeg500_64.dll", False),
        ("assets/translations/hilum_de.qm", True),
        ("numpy/linalg/_umath_linalg.so", True),
        ("PIL/_avif.cpython-311-x86_64-linux-gnu.so", False),
        ("PIL/_imaging.cpython-311-x86_64-linux-gnu.so", True),
    ],
)
def test_parts_that_hilum_never_uses_are_left_out(place: str, wanted: bool) -> None:
    assert is_wanted(place) is wanted


def test_libraries_that_nothing_depends_on_are_left_out() -> None:
    places = ["cv2/cv2.abi3.so", "libneeded.so.1", "libdeeper.so.2", "libgtk-3.so.0", "plugins/libqxcb.so", "data.txt"]
    parts = [(place, f"/{place}", "BINARY") for place in places]
    needs = {"cv2/cv2.abi3.so": {"libneeded.so.1"}, "libneeded.so.1": {"libdeeper.so.2"}, "libgtk-3.so.0": set[str]()}
    assert [place for place, _, _ in without_unused_libraries(parts, needs)] == [
        "cv2/cv2.abi3.so",
        "libneeded.so.1",
        "libdeeper.so.2",
        "plugins/libqxcb.so",
        "data.txt",
    ]


def test_links_to_parts_that_are_left_out_are_left_out() -> None:
    links = [
        ("libneeded.so", "pillow.libs/libneeded.so", "SYMLINK"),
        ("libavif.so", "pillow.libs/libavif.so", "SYMLINK"),
    ]
    deeper = ("Qt/lib/libicu.so", "../../libicu.so", "SYMLINK")
    binaries = [("pillow.libs/libneeded.so", "/libneeded.so", "BINARY"), ("libicu.so", "/libicu.so", "BINARY")]
    assert without_dangling_links([*links, deeper], binaries) == [links[0], deeper]


def test_plugins_and_extensions_are_no_libraries() -> None:
    assert not is_library("PySide6/Qt/plugins/platforms/libqxcb.so")
    assert not is_library("numpy/_core/_multiarray_umath.cpython-311-x86_64-linux-gnu.so")
    assert not is_library("libpython3.11.so.1.0")
    assert not is_library("onnxruntime/capi/libonnxruntime_providers_shared.so")
    assert is_library("PySide6/Qt/lib/libQt6Core.so.6")
