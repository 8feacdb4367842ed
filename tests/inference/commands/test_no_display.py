from pathlib import Path

import pytest

from inference.commands.command_line import DONE
from inference.commands.no_display import scan_without_display


def test_without_a_display_the_table_is_printed_and_kept(
    tiny_model: Path, film_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert scan_without_display([film_folder], model=tiny_model) == DONE
    first, *rows, last = capsys.readouterr().out.splitlines()
    assert "so the films that you named are assessed here instead" in first
    assert len(rows) == 8
    assert Path(last.split("The table is in ")[1]).is_file()
