"""The reading room: the tools above the film, the film, and the answer below it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from gui.answer.answer import AnswerPanel
from gui.film.film_loader import FilmLoader, LoadedFilm
from gui.film.film_view import FilmView
from gui.film.legend import Legend
from gui.frame.actions import Actions
from gui.look.outcomes import Outcome
from gui.look.theme import Theme
from gui.table.film_case import FilmCase

_OPACITY = 70
_SLIDER_WIDTH = 110
_CORNER = 14


class ReadingRoom(QWidget):
    """Shows one case.

    Args:
        actions: The window's actions; those of the film are put to work here.
        theme: Where the colours come from.
        parent: Its owner.
    """

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = FilmView()
        self.answer = AnswerPanel(theme)
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self._legend = Legend(self.view)
        self._actions = actions
        self._loader = FilmLoader(self)
        self._loader.loaded.connect(self._show_film)
        self._loader.failed.connect(self._show_message)
        self._lay_out()
        self._connect_actions()
        self.view.installEventFilter(self)
        self._place_legend()

    def show_case(self, case: FilmCase) -> None:
        """Show a case: its answer now, its film as soon as it is read."""
        self.answer.show_case(case)
        self.view.show_message("")
        self._place_legend()
        if case.outcome is Outcome.FAILED:
            self._loader.forget()
            self.view.show_message(self.tr("There is no picture to show."))
        else:
            self._loader.load(case.finding)

    def close_down(self) -> None:
        """Stop loading, and wait for the thread to end."""
        self._loader.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the legend in its corner."""
        if event.type() == QEvent.Type.Resize:
            self._place_legend()
        return super().eventFilter(watched, event)

    @Slot(object)
    def _show_film(self, film: LoadedFilm) -> None:
        self.view.show_film(film)
        self._place_legend()

    @Slot(str)
    def _show_message(self, sentence: str) -> None:
        self.view.show_message(sentence)

    @Slot(bool)
    def _toggle_heatmap(self, shown: bool) -> None:
        self.view.show_heatmap(shown)
        self.opacity.setEnabled(shown)
        self._place_legend()

    def _place_legend(self) -> None:
        self._legend.setVisible(self.view.heatmap_is_shown)
        self._legend.move(_CORNER, self.view.height() - self._legend.height() - _CORNER)

    def _connect_actions(self) -> None:
        actions = self._actions
        actions.heatmap.toggled.connect(self._toggle_heatmap)
        actions.fit.triggered.connect(self.view.fit)
        actions.actual_size.triggered.connect(self.view.actual_size)
        actions.zoom_in.triggered.connect(self.view.zoom_in)
        actions.zoom_out.triggered.connect(self.view.zoom_out)
        self.opacity.valueChanged.connect(self.view.set_heatmap_opacity)
        self.opacity.setRange(0, 100)
        self.opacity.setValue(_OPACITY)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._tools())
        layout.addWidget(self.view, 1)
        layout.addWidget(self.answer)

    def _tools(self) -> QWidget:
        tools = QWidget()
        tools.setObjectName("film_tools")
        tools.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(tools)
        row.setContentsMargins(12, 5, 12, 5)
        row.setSpacing(6)
        heatmap = _button(self._actions, "heatmap")
        heatmap.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        label = QLabel(self.tr("Opacity"))
        label.setObjectName("muted")
        label.setBuddy(self.opacity)
        self.opacity.setFixedWidth(_SLIDER_WIDTH)
        self.opacity.setAccessibleName(self.tr("Opacity of the heat map"))
        for widget in (heatmap, label, self.opacity):
            row.addWidget(widget)
        row.addStretch(1)
        for name in ("fit", "actual_size", "zoom_out", "zoom_in"):
            row.addWidget(_button(self._actions, name))
        return tools


def _button(actions: Actions, name: str) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(getattr(actions, name))
    button.setIconSize(QSize(20, 20))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
