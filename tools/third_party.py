"""Writes the table of packages in THIRD_PARTY.md from what is installed here: `python tools/third_party.py`."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools" / "bundle"))

from installed import home, licence, third_parties  # noqa: E402

PAGE = ROOT / "THIRD_PARTY.md"

BEGIN, END = "<!-- packages: written by tools/third_party.py -->\n", "<!-- end of packages -->\n"

WHY = {
    "flatbuffers": "ONNX Runtime's own files",
    "imagecodecs": "decodes compressed DICOM, and JPEGs of more than 8 bits",
    "msgspec": "decodes passports, recipes and the journal",
    "numpy": "arrays",
    "onnxruntime": "runs the models",
    "opencv-python-headless": "draws films and heat maps; with FFmpeg (LGPL-2.1), which is never called",
    "packaging": "asked for by ONNX Runtime",
    "pillow": "reads JPEG, PNG, TIFF and BMP",
    "platformdirs": "where each system wants a program's data",
    "protobuf": "asked for by ONNX Runtime",
    "pydicom": "reads DICOM",
    "pylibjpeg-openjpeg": "decodes High-Throughput JPEG 2000 in DICOM",
    "pyside6-essentials": "the window: Qt for Python, with Qt 6",
    "shiboken6": "binds Qt to Python",
    "tqdm": "progress in the terminal",
    "xlsxwriter": "writes workbooks for Excel",
}
"""A package that is not here makes `make third-party` fail: somebody should know why it is there."""


def main() -> int:
    """Replace the table in the page."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    PAGE.write_text(f"{before}{BEGIN}{table()}{END}{after}", encoding="utf-8")
    return 0


def table() -> str:
    """One row per package; `make dist` writes their versions to the bill of materials."""
    rows = (
        f"| [{package.name}]({home(package)}) | {licence(package)} | {WHY[package.name.lower().replace('_', '-')]} |\n"
        for package in third_parties()
    )
    return f"| package | licence | why |\n|---|---|---|\n{''.join(rows)}"


if __name__ == "__main__":
    sys.exit(main())
