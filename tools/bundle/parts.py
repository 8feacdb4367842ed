"""Lists the large files of the bundle with their reasons: `python tools/bundle/parts.py dist/hilum`.

It fails if one of them has no reason.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

LARGE = 4_000_000
"""Size in bytes from which a file must have a reason."""

MEGABYTE = 1_000_000

REASONS = {
    r"(^|/)hilum(\.exe)?$": "the program: Python's modules, packed",
    r"(^|/)(lib)?python3\.?\d+": "Python",
    r"base_library\.zip$": "Python's own modules that it starts with",
    r"onnxruntime": "runs the models",
    r"cv2\.abi3\.so$|cv2\.pyd$": "OpenCV: draws films, heat maps and contours",
    r"avcodec|avformat": "FFmpeg: OpenCV's library names functions of it, and does not load without it",
    r"openblas": "NumPy's linear algebra, without which it does not load",
    r"(lib)?icudata": "Unicode tables, without which Qt's core does not load",
    r"(lib)?icu(i18n|uc)": "Unicode in Qt's core",
    r"Qt6?Core": "Qt: its core",
    r"Qt6?Gui": "Qt: fonts, pictures, painting",
    r"Qt6?Widgets": "Qt: the parts of the window",
    r"_multiarray_umath": "NumPy: arrays",
    r"imagecodecs/|_openjpeg": "decodes compressed DICOM",
    r"libcrypto": "OpenSSL: Python's digests, at the speed of the processor's own instructions",
    r"assets/models/": "a model",
    r"assets/": "ships with Hilum",
}
"""The reasons, by a pattern of the file's path in the bundle."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleFile:
    """A file of the bundle: path, size in bytes, and reason, empty if there is none."""

    place: str
    size: int
    reason: str


def main(folder: str) -> int:
    """Print the table; 1 if a large file has no reason."""
    root = Path(folder)
    sizes = {path.relative_to(root).as_posix(): path.stat().st_size for path in _files(root)}
    large = [
        BundleFile(place=place, size=size, reason=_reason(place)) for place, size in sizes.items() if size >= LARGE
    ]
    rest = sum(sizes.values()) - sum(part.size for part in large)
    sys.stdout.write("| part | MB | reason |\n|---|---:|---|\n")
    for part in sorted(large, key=lambda part: -part.size):
        sys.stdout.write(f"| `{part.place}` | {part.size / MEGABYTE:.1f} | {part.reason or '**none**'} |\n")
    sys.stdout.write(f"| {len(sizes) - len(large):,} smaller files | {rest / MEGABYTE:.1f} | |\n")
    sys.stdout.write(f"| **all** | **{sum(sizes.values()) / MEGABYTE:.1f}** | |\n")
    return 0 if all(part.reason for part in large) else 1


def _files(root: Path) -> Iterator[Path]:
    """Every file once; links take no space."""
    return (path for path in root.rglob("*") if path.is_file() and not path.is_symlink())


def _reason(place: str) -> str:
    return next((reason for pattern, reason in REASONS.items() if re.search(pattern, place)), "")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
