"""The groups of labelled films, as a tree in which each gets its class."""

from functools import partial
from pathlib import Path

import pytest
from helpers.films import write_film
from helpers.window.background import in_background
from pytestqt.qtbot import QtBot

from gui.evaluation.pages.check_page import GroupsTree
from inference.evaluation.labels import open_source


@pytest.fixture
def tree(qtbot: QtBot, tmp_path: Path) -> GroupsTree:
    for name in ("train/NORMAL/a.png", "train/sick/p1/b.png", "train/sick/p2/c.png", "d.png"):
        write_film(tmp_path / name, 0.5)
    tree = GroupsTree()
    qtbot.addWidget(tree)
    tree.show_source(in_background(partial(open_source, tmp_path)))
    return tree


def test_folders_are_shown_as_a_tree_with_their_classes(tree: GroupsTree) -> None:
    assert tree.classes == {"train/NORMAL": False, "train/sick/p1": None, "train/sick/p2": None, "": None}
    root = tree.topLevelItem(0)
    assert root is not None
    (train,) = (root.child(index) for index in range(root.childCount()))
    assert (train.text(0), train.text(1), train.text(2)) == ("train", "", "")
    assert [train.child(index).text(0) for index in range(train.childCount())] == ["NORMAL", "sick"]
    assert (train.child(0).text(1), train.child(0).text(2)) == ("1", "Normal")


def test_folders_below_a_folder_get_its_class(tree: GroupsTree, qtbot: QtBot) -> None:
    tree.select_group("train/sick")
    with qtbot.waitSignal(tree.changed):
        tree.set_class(True)
    assert tree.classes == {"train/NORMAL": False, "train/sick/p1": True, "train/sick/p2": True, "": None}
    tree.select_group("")
    tree.set_class(None)
    assert not any(tree.classes.values())


def test_another_source_replaces_the_first(tree: GroupsTree, tmp_path: Path) -> None:
    write_film(tmp_path / "other" / "0" / "x.png", 0.5)
    tree.show_source(in_background(partial(open_source, tmp_path / "other")))
    assert tree.classes == {"0": False}
    assert tree.topLevelItemCount() == 1
