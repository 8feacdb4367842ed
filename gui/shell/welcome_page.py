"""The welcome page: what Hilum is, which films it may assess, recent folders, and buttons to open films."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSpacerItem, QToolButton, QVBoxLayout, QWidget

from gui.common.action_set import Actions
from gui.common.layout.fitting import ScrollingArea
from gui.common.layout.layouts import WrappingRow
from gui.common.style import icons
from gui.common.style.theme import Theme
from gui.session.recent_folders import RecentFolders
from inference.paths import EMBEDDED_ADULTS

_MAX_WIDTH = 720
_EMBLEM_SIDE = 64
_LOW_HEIGHT = 540
"""Below this height, the gaps are smaller and there is no emblem."""

_MAX_RECENT = 3
_MAX_PATH_LENGTH = 60


class WelcomePage(QWidget):
    """Shown while there are no films.

    Args:
        actions: The window's actions, which the buttons trigger.
        recent: The recent folders.
        theme: The source of the colours.
        parent: Its owner.
    """

    def __init__(self, actions: Actions, recent: RecentFolders, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.recent = RecentList(recent)
        self._emblem = _Emblem(theme)
        self._gaps: list[tuple[QSpacerItem, int]] = []
        self._column = column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(2)
        self._add_introduction(column)
        self._add_gap(column, 24)
        column.addWidget(self._drop_target(actions))
        self._add_gap(column, 16)
        column.addWidget(self.recent)
        self._add_gap(column, 16)
        column.addWidget(_label(self.tr("Films stay on this computer; nothing is sent anywhere."), name="muted"))
        column.addStretch(3)
        centre = QWidget()
        centre.setLayout(column)
        centre.setMaximumWidth(_MAX_WIDTH)
        content = QWidget()
        self._row = row = QHBoxLayout(content)
        row.addStretch(1)
        row.addWidget(centre, 8)
        row.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(ScrollingArea(content))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Save space in a low window: smaller gaps, and no emblem."""
        super().resizeEvent(event)
        is_low = event.size().height() < _LOW_HEIGHT
        self._emblem.setVisible(not is_low)
        self._row.setContentsMargins(32, 6 if is_low else 16, 32, 6 if is_low else 16)
        self._target.setContentsMargins(24, 10 if is_low else 22, 24, 12 if is_low else 24)
        for gap, height in self._gaps:
            gap.changeSize(0, height // 2 if is_low else height)
        self._column.invalidate()

    def _add_gap(self, column: QVBoxLayout, height: int) -> None:
        """Add a gap that is smaller in a low window."""
        gap = QSpacerItem(0, height)
        self._gaps.append((gap, height))
        column.addItem(gap)

    def _add_introduction(self, column: QVBoxLayout) -> None:
        column.addWidget(_label("Hilum", larger=2.6, bold=True))
        self._add_gap(column, 10)
        column.addWidget(_label(self.tr("Does a chest X-ray show signs of pneumonia?"), larger=1.45))
        self._add_gap(column, 12)
        column.addWidget(
            _label(
                self.tr(
                    "A reading aid for clinicians and researchers who look at frontal chest X-rays. "
                    "Each film gets an answer, a probability and a heat map; a film that must not be assessed gets "
                    "the reason instead."
                )
            )
        )
        self._add_gap(column, 14)
        column.addWidget(self._warning())

    def _warning(self) -> QFrame:
        """The warning about films that Hilum must not assess; prominent, since it matters before the first film."""
        frame = QFrame()
        frame.setObjectName("warning")
        row = QVBoxLayout(frame)
        row.setContentsMargins(18, 12, 18, 12)
        row.addWidget(_label(self._research_use(adults=EMBEDDED_ADULTS.exists())))
        return frame

    def _research_use(self, *, adults: bool) -> str:
        """The sentences of the warning; the model for adults may be missing."""
        if adults:
            return self.tr(
                "For research and teaching only: not a medical device and not a diagnosis. One model was trained on "
                "children of 1 to 5 years of one hospital, another on adults of a few; films of other patients are "
                "refused."
            )
        return self.tr(
            "For research and teaching only: not a medical device and not a diagnosis. Trained on children of 1 to 5 "
            "years of one hospital. Not for adults: their films are refused."
        )

    def _drop_target(self, actions: Actions) -> QFrame:
        target = QFrame()
        target.setObjectName("drop_target")
        self._target = column = QVBoxLayout(target)
        column.setSpacing(10)
        column.addWidget(self._emblem, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(_label(self.tr("Drop films or folders here"), larger=1.25, bold=True))
        column.addWidget(_label(self.tr("JPEG, PNG, TIFF, BMP or DICOM"), name="muted"))
        column.addSpacing(14)
        offered = (actions.open_films, actions.open_folder, actions.open_samples)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        row = [_button(action, primary=action is actions.open_films) for action in offered if action.isVisible()]
        buttons.addWidget(WrappingRow(row, [0] * len(row)))
        buttons.addStretch(1)
        column.addLayout(buttons)
        return target


class _Emblem(QWidget):
    """A large film icon in the accent colour."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(QSize(_EMBLEM_SIDE, _EMBLEM_SIDE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = QRectF(self.rect()).width()
        painter.scale(side / 24, side / 24)
        painter.setPen(QPen(QColor(self._theme.colours.accent), 1.1))
        painter.drawPath(icons.films())
        painter.end()


def _label(text: str, *, larger: float = 1.0, bold: bool = False, name: str = "") -> QLabel:
    label = QLabel(text)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setWordWrap(True)
    label.setObjectName(name)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * larger)
    font.setBold(bold)
    label.setFont(font)
    return label


def _button(action: QAction, *, primary: bool) -> QPushButton:
    button = QPushButton(action.text())
    button.setProperty("primary", primary)
    button.setToolTip(action.toolTip())
    button.clicked.connect(action.trigger)
    return button


class RecentList(QWidget):
    """Lists the recent folders; hidden if there are none.

    Args:
        recent: The folders.
        parent: Its owner.
    """

    chosen = Signal(object)

    def __init__(self, recent: RecentFolders, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent = recent
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self._shown: list[QWidget] = []
        heading = QLabel(self.tr("Opened last"))
        heading.setObjectName("muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(heading, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(self._rows)
        recent.changed.connect(self.fill)
        self.fill()

    @Slot()
    def fill(self) -> None:
        """Show the folders."""
        while self._shown:
            row = self._shown.pop()
            row.hide()  # it is deleted later, and would be visible until then
            row.deleteLater()
        folders = self._recent.shown[:_MAX_RECENT]
        for folder in folders:
            self._shown.append(self._row(folder))
            self._rows.addWidget(self._shown[-1])
        self.setVisible(bool(folders))

    def _row(self, folder: Path) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        name = QPushButton(f"{folder.name or folder}  —  {_shortened(folder.parent)}".replace("&", "&&"))
        name.setFlat(True)
        name.setObjectName("recent")
        name.setToolTip(str(folder))
        name.clicked.connect(partial(self._choose, folder))
        forget = QToolButton()
        forget.setText("✕")
        forget.setToolTip(self.tr("Forget this folder"))
        forget.setAccessibleName(self.tr("Forget the folder {0}").format(folder.name))
        forget.clicked.connect(partial(self._forget, folder))
        line.addStretch(1)
        line.addWidget(name)
        line.addWidget(forget)
        line.addStretch(1)
        return row

    def _choose(self, folder: Path, _checked: bool = False) -> None:
        self.chosen.emit([folder])

    def _forget(self, folder: Path, _checked: bool = False) -> None:
        self._recent.remove(folder)


def _shortened(folder: Path) -> str:
    """A path, shortened at the beginning, since its end is more informative."""
    text = str(folder)
    return text if len(text) <= _MAX_PATH_LENGTH else f"…{text[-_MAX_PATH_LENGTH:]}"
