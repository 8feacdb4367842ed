"""The settings page for the user's data: shows their location and size, and deletes them."""

from PySide6.QtCore import QLocale, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gui.app_state import AppState
from gui.common.question import Question
from gui.session.user_data import user_data_paths, user_data_size
from gui.shell.settings.form import page_layout, remark
from inference.paths import user_data


class DataPage(QWidget):
    """Shows the data that Hilum stores.

    Args:
        app_state: Deletes the data.
        parent: Its owner.

    Signals:
        deleted: Emitted when all data have been deleted.
    """

    deleted = Signal()

    def __init__(self, app_state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self.location, self.result = remark(), remark()
        self.open_folder = QPushButton(self.tr("Open the folder"))
        self.delete = QPushButton(self.tr("Delete all data…"))
        self._lay_out()
        self.open_folder.clicked.connect(self._open)
        self.delete.clicked.connect(self._ask)

    def showEvent(self, event: QShowEvent) -> None:
        """Update the sizes whenever the page is shown."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Show location and size of the data."""
        size = QLocale().formattedDataSize(user_data_size())
        self.location.setText(self.tr("{0} in {1}").format(size, user_data()))
        self.delete.setEnabled(bool(user_data_paths()))

    @Slot()
    def delete_everything(self) -> None:
        """Delete all data, without asking again."""
        undeleted = self._app_state.delete_all_data()
        self.result.setText(
            self.tr("These could not be deleted: {0}. Another program may be using them.").format(
                ", ".join(path.name for path in undeleted)
            )
            if undeleted
            else self.tr("All data were deleted. Hilum goes on as on the first day.")
        )
        self.refresh()
        self.deleted.emit()

    def _lay_out(self) -> None:
        column = page_layout(self)
        column.addWidget(
            remark(
                self.tr(
                    "On this computer, and nowhere else, Hilum keeps what it found in each film, with the path; "
                    "your reviews and notes; which films are open and which folders were opened last; pictures that "
                    "you pasted; profiles of your own evaluations; your settings; and a log of faults without names. "
                    "Hilum keeps no copies of your film files, and never changes them."
                )
            )
        )
        column.addWidget(self.location)
        buttons = QHBoxLayout()
        buttons.addWidget(self.open_folder)
        buttons.addWidget(self.delete)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self.result)
        column.addStretch(1)

    @Slot()
    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(user_data())))

    @Slot()
    def _ask(self) -> None:
        box = Question(
            self,
            title=self.tr("Delete all data"),
            text=self.tr("Delete everything that Hilum keeps?"),
            go_ahead=self.tr("Delete all data"),
            details=self.tr(
                "Findings, reviews, notes, the session, pasted pictures, profiles, settings and logs are deleted for "
                "good; this cannot be undone. Your films stay where they are, and so do tables and reports you saved."
            ),
        )
        box.go_ahead.clicked.connect(self.delete_everything)
        box.open()
