"""The user's guide: its pictures exist, and it lists the keys of the window."""

import re
import sys
from pathlib import Path

import pytest

from gui.help.cheat_sheet import key_groups, keys
from gui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[3]
GUIDE = ROOT / "docs" / "guide.md"


@pytest.mark.parametrize("page", [GUIDE, ROOT / "README.md"], ids=lambda page: page.stem)
def test_every_picture_is_there(page: Path) -> None:
    pictures = re.findall(r"!\[[^]]+\]\(([^)]+)\)", page.read_text(encoding="utf-8"))
    assert pictures
    assert not [picture for picture in pictures if not (page.parent / picture).is_file()]


@pytest.mark.skipif(sys.platform == "darwin", reason="the guide writes keys as Windows and Linux do")
def test_guide_lists_the_keys_of_the_window(window: MainWindow) -> None:
    chapter = GUIDE.read_text(encoding="utf-8").partition("## All keys")[2]
    listed = set(re.findall(r"^\| ([^*|]+) \| (.+) \|$", chapter, re.MULTILINE)) - {("key", "does")}
    known = {
        (keys(action), action.text().replace("&", "").rstrip("…"))
        for _, actions in key_groups(window)
        for action in actions
    }
    assert listed == known
