"""The recent folders: how many are stored, and in which order."""

from pathlib import Path

from gui.main_window import MainWindow


def test_recent_folders_are_five_and_the_latest_is_first(window: MainWindow, tmp_path: Path) -> None:
    folders = [tmp_path / str(number) for number in range(7)]
    for folder in folders:
        window.app_state.recent.add([folder])
    assert window.app_state.recent.folders == folders[:1:-1]
    window.app_state.recent.add([folders[3]])
    assert window.app_state.recent.folders == [folders[number] for number in (3, 6, 5, 4, 2)]
