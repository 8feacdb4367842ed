from pathlib import Path

import pytest

from tools.bundle.parts import LARGE, main


def test_every_large_part_needs_a_reason(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "cv2").mkdir()
    (tmp_path / "cv2" / "cv2.abi3.so").write_bytes(bytes(LARGE))
    (tmp_path / "small.txt").write_bytes(bytes(1000))
    assert main(str(tmp_path)) == 0
    table = capsys.readouterr().out
    assert "| `cv2/cv2.abi3.so` | 4.0 | OpenCV: draws films, heat maps and contours |" in table
    assert "| 1 smaller files | 0.0 | |" in table

    (tmp_path / "stowaway.so").write_bytes(bytes(LARGE))
    assert main(str(tmp_path)) == 1
    assert "| `stowaway.so` | 4.0 | **none** |" in capsys.readouterr().out
