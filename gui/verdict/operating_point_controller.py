"""Applies operating point and error rate: button and panel, all films judged anew, the choice stored by model."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from gui.common import lazy
from gui.common.settings import Key, Settings
from gui.scan.models_in_use import ModelsInUse
from gui.scan.scan_bridge import ScanBridge
from gui.table.rows.films_model import FilmsModel
from gui.verdict.estimates import point_text, share_text
from gui.verdict.operating_point import OperatingPointChoice
from gui.verdict.operating_point_panel import OperatingPointPanel
from gui.verdict.prevalence_field import PrevalenceField
from inference.errors import HilumError

if TYPE_CHECKING:
    from inference.models.passport import ConformalBounds, ModelPassport, OperatingPoint

_PAUSE_MS = 30
"""Minimum time between two judgements while the slider is dragged."""


class OperatingPointController(QObject):
    """Connects the choice with the films, the model, the settings and the button of the panel.

    Args:
        choice: The operating point in force.
        films: The films to judge.
        bridge: Emits the loaded model.
        settings: Where the choice is stored, by the model's sha256: it never applies to another model.
        action: What opens the panel.
        parent: Its owner.
    """

    def __init__(
        self,
        choice: OperatingPointChoice,
        films: FilmsModel,
        bridge: ScanBridge,
        settings: Settings,
        action: QAction,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._choice, self._films, self._bridge, self._settings = choice, films, bridge, settings
        self._pending: OperatingPoint | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self.button = _button(action)
        self.panel = OperatingPointPanel(parent)
        self.panel.put_below(PrevalenceField(settings))
        self._read_prevalence(Key.PREVALENCE)
        self._connect(action)
        self._show()

    @Slot(object)
    def _meet_models(self, models: ModelsInUse) -> None:
        """Restore the operating point last chosen for the model, unless one is in force for it."""
        for model in models.models:
            passport, sha256 = model.passport, model.sha256
            if sha256 != self._choice.model_sha256:
                point, bounds = self._stored_point(passport, sha256), self._stored_bounds(passport, sha256)
                self._choice.begin(passport, sha256, point, bounds)

    def _stored_point(self, passport: "ModelPassport", sha256: str) -> "OperatingPoint":
        try:
            return lazy.operating_points.from_text(passport, self._settings.get(_setting(sha256), ""))
        except HilumError:
            return passport.operating_point()

    def _stored_bounds(self, passport: "ModelPassport", sha256: str) -> "ConformalBounds":
        try:
            return passport.bounds(self._settings.get(_setting(sha256, Key.ERROR_RATE), 0.0) or None)
        except HilumError:
            return passport.conformal

    @Slot(str)
    def _read_prevalence(self, name: str) -> None:
        if name == Key.PREVALENCE:
            self._choice.set_prevalence(self._settings.get(Key.PREVALENCE, 0.0) or None)

    @Slot(object)
    def _want(self, point: "OperatingPoint") -> None:
        self._pending = point
        if not self._pause.isActive():
            self._pause.start()

    @Slot()
    def _choose(self) -> None:
        if self._pending is not None:
            self._choice.choose(self._pending)

    @Slot()
    def _judge(self) -> None:
        point, conformal, sha256 = self._choice.point, self._choice.conformal, self._choice.model_sha256
        if point is not None and conformal is not None:
            self._films.set_operating_point(point, conformal, self._choice.rule)
            self._settings.set(_setting(sha256), lazy.operating_points.to_text(point))
            self._settings.set(_setting(sha256, Key.ERROR_RATE), conformal.error_rate)
        self._show()

    @Slot()
    def _open_or_close(self) -> None:
        if self.panel.isVisible():
            self.panel.hide()
        elif self._choice.passport is not None:
            self.panel.open_under(self.button)

    def _show(self) -> None:
        passport, point, conformal = self._choice.passport, self._choice.point, self._choice.conformal
        self.button.setEnabled(passport is not None)
        if passport is None or point is None or conformal is None:
            self.button.setText(self.tr("Operating point") + " ▾")
            self.button.setToolTip(self.tr("Known once the model is loaded, with the first films"))
            return
        text = self.tr("Operating point: {0}").format(point_text(point))
        self.button.setText(f"{text} ▾")
        self.button.setAccessibleName(text)
        self.button.setToolTip(self._tool_tip(point))
        if point != self._pending or not self.panel.isVisible():
            self.panel.show_point(passport, point, conformal)

    def _tool_tip(self, point: "OperatingPoint") -> str:
        text = self.tr(
            "Sensitivity {0}, specificity {1}.\n"
            "Judge all films at another operating point, without assessing them again (O)."
        )
        return text.format(share_text(point.sensitivity), share_text(point.specificity))

    def _connect(self, action: QAction) -> None:
        action.triggered.connect(self._open_or_close)
        self._bridge.models_loaded.connect(self._meet_models)
        self._choice.changed.connect(self._judge)
        self._settings.changed.connect(self._read_prevalence)
        self.panel.chosen.connect(self._want)
        self.panel.error_rate_chosen.connect(self._choice.choose_error_rate)
        self._pause.timeout.connect(self._choose)


def _setting(model_sha256: str, key: Key = Key.OPERATING_POINT) -> str:
    return f"{key}/{model_sha256}"


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setObjectName("framed")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(action.trigger)
    return button
