"""The columns of the table, with their names in the settings, in menus and in the header."""

from enum import IntEnum

from PySide6.QtCore import QCoreApplication, Qt


class Column(IntEnum):
    """The columns, in their default order."""

    THUMBNAIL = 0
    FILE = 1
    VERDICT = 2
    PROBABILITY = 3
    ZONE = 4
    WARNINGS = 5
    READER = 6
    MODEL = 7

    @property
    def key(self) -> str:
        """Its name in the settings."""
        return self.name.lower()


def first_sort_order(column: Column) -> Qt.SortOrder:
    """The sort order at the first click: films that need attention come first."""
    descending = column in {Column.PROBABILITY, Column.WARNINGS}
    return Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder


def column_name(column: Column) -> str:  # noqa: PLR0911  # one a column
    """The name of a column in menus."""
    match column:
        case Column.THUMBNAIL:
            return QCoreApplication.translate("Column", "Thumbnail")
        case Column.FILE:
            return QCoreApplication.translate("Column", "File")
        case Column.VERDICT:
            return QCoreApplication.translate("Column", "Verdict")
        case Column.PROBABILITY:
            return QCoreApplication.translate("Column", "Probability")
        case Column.ZONE:
            return QCoreApplication.translate("Column", "Zone or reason")
        case Column.WARNINGS:
            return QCoreApplication.translate("Column", "Warnings")
        case Column.READER:
            return QCoreApplication.translate("Column", "Reader")
        case Column.MODEL:
            return QCoreApplication.translate("Column", "Model")


def column_heading(column: Column) -> str:
    """The heading of a column: empty for thumbnails, an exclamation mark for warnings."""
    match column:
        case Column.THUMBNAIL:
            return ""
        case Column.PROBABILITY:
            return QCoreApplication.translate("Heading", "Probability")
        case Column.WARNINGS:
            return "!"
        case _:
            return column_name(column)
