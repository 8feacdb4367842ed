"""Paths in MIME data: URLs in all their forms, and lines of text."""

import os
import socket
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl

from gui.common.mime_files import dropped_paths, is_archive, path_of_url, read_mime_files

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="paths are spelt otherwise there")

HOST = os.fsencode(socket.gethostname())

URLS = [
    (b"file:///films/1.png", "/films/1.png"),
    (b"file:/films/1.png", "/films/1.png"),
    (b"FILE://LocalHost/films/1.png", "/films/1.png"),
    (b"file://" + HOST + b"/films/1.png", "/films/1.png"),
    (b" file:///films/a%20b%23c.png\r\n", "/films/a b#c.png"),
    (b"file:///films/a b#c?.png", "/films/a b#c?.png"),
    (b"file:///films/bad%FF.png", os.fsdecode(b"/films/bad\xff.png")),
    ("file:///films/Größe.png".encode(), "/films/Größe.png"),
    (b"file:///films/100%.png", "/films/100%.png"),
    (b"file://elsewhere.example/films/1.png", None),
    (b"file:///films/a%00b.png", None),
    (b"http://localhost/1.png", None),
    (b"/films/1.png", None),
]


@pytest.mark.parametrize(("url", "path"), URLS)
def test_a_url_names_a_file_of_this_computer_or_none(url: bytes, path: str | None) -> None:
    assert path_of_url(url) == (None if path is None else Path(path))


def test_names_in_a_drag_may_be_any_bytes() -> None:
    data = QMimeData()
    data.setData("text/uri-list", b"file:///a%FF.png\r\nfile://localhost/b%20c.png\r\nhttp://example.org/d.png\r\n")
    assert dropped_paths(data) == [Path(os.fsdecode(b"/a\xff.png")), Path("/b c.png")]
    data.setUrls([QUrl.fromLocalFile("/a#b?c%20.png")])
    assert dropped_paths(data) == [Path("/a#b?c%20.png")]


def test_existing_files_are_read_from_the_lines_of_a_text(tmp_path: Path) -> None:
    names = ["1.png", "a b.png", "Größe.png", "#2.png"]
    for name in names:
        (tmp_path / name).touch()
    lines = [
        "copy",
        f"file://{tmp_path}/1.png",
        f"  file://localhost{tmp_path}/a%20b.png ",
        f'"{tmp_path}/Größe.png"',
        f"'{tmp_path}/#2.png'",
        f"file://{tmp_path}/gone.png",
        "1.png",
        "a\0b",
        "",
    ]
    data = QMimeData()
    data.setText("\r\n".join(lines))
    assert sorted(path.name for path in read_mime_files(data).paths) == sorted(names)


def test_an_archive_is_recognised_by_name_and_content(tmp_path: Path) -> None:
    (tmp_path / "a.ZIP").write_bytes(b"PK\x03\x04rest")
    (tmp_path / "b.zip").write_bytes(b"\x89PNG")
    (tmp_path / "c.zip").mkdir()
    assert [is_archive(tmp_path / name) for name in ("a.ZIP", "b.zip", "c.zip", "gone.zip")] == [True, *[False] * 3]
