"""Applies the chosen operating point and error rate: to the films, the button, the panel and the settings."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gui.common import lazy
from gui.common.populations import model_name
from gui.common.settings import Key, Settings
from gui.scan.models_in_use import ModelInUse, ModelsInUse
from gui.scan.scan_bridge import ScanBridge
from gui.table.rows.film_rows import DecisionRule
from gui.table.rows.films_model import FilmsModel
from gui.verdict.estimates import point_text, point_word, share_text
from gui.verdict.operating_point import ModelPoint, OperatingPointChoice
from gui.verdict.operating_point_button import OperatingPointButton
from gui.verdict.operating_point_panel import OperatingPointPanel
from gui.verdict.prevalence_field import PrevalenceField
from inference.errors import HilumError

if TYPE_CHECKING:
    from inference.models.passport import ConformalBounds, OperatingPoint

_PAUSE_MS = 30
"""Minimum time between two updates of all verdicts while the slider is dragged."""


class OperatingPointController(QObject):
    """Connects the choice with the films, the models, the settings and the button of the panel.

    Args:
        choice: The current operating points and error rates.
        films: The films.
        bridge: Emits the loaded models.
        settings: Store the choice by the model's digest, so that it never applies to another model.
        button: The tool bar's button, whose action opens the panel.
        parent: Its owner.
    """

    def __init__(
        self,
        choice: OperatingPointChoice,
        films: FilmsModel,
        bridge: ScanBridge,
        settings: Settings,
        button: OperatingPointButton,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._choice, self._films, self._bridge, self._settings = choice, films, bridge, settings
        self._pending: tuple[OperatingPoint, str] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self.button = button
        self.panel = OperatingPointPanel(parent)
        self.panel.put_below(PrevalenceField(settings))
        self._read_prevalence(Key.PREVALENCE)
        self._connect(button.opening)
        self._update_button()

    @Slot(object)
    def _restore_choices(self, models: ModelsInUse) -> None:
        """Restore the operating point last chosen for each model, unless it has one already."""
        restored = tuple(self._choice.of_model(model.sha256) or self._stored(model) for model in models.models)
        if restored != self._choice.models:
            self._choice.set_models(restored)

    def _stored(self, model: ModelInUse) -> ModelPoint:
        point, bounds = self._stored_point(model), self._stored_bounds(model)
        return ModelPoint(model.passport, model.sha256, point, bounds)

    def _stored_point(self, model: ModelInUse) -> "OperatingPoint":
        try:
            return lazy.operating_points.from_text(model.passport, self._settings.get(_setting(model.sha256), ""))
        except HilumError:
            return model.passport.operating_point()

    def _stored_bounds(self, model: ModelInUse) -> "ConformalBounds":
        try:
            return model.passport.bounds(self._settings.get(_setting(model.sha256, Key.ERROR_RATE), 0.0) or None)
        except HilumError:
            return model.passport.conformal

    @Slot(str)
    def _read_prevalence(self, name: str) -> None:
        if name == Key.PREVALENCE:
            self._choice.set_prevalence(self._settings.get(Key.PREVALENCE, 0.0) or None)

    @Slot(object, str)
    def _request_point(self, point: "OperatingPoint", sha256: str) -> None:
        if self._pending is not None and self._pending[1] != sha256:
            self._choose_pending()
        self._pending = point, sha256
        if not self._pause.isActive():
            self._pause.start()

    @Slot()
    def _choose_pending(self) -> None:
        if self._pending is not None and self._choice.of_model(self._pending[1]) is not None:
            self._choice.choose(*self._pending)

    @Slot()
    def _apply_rules(self) -> None:
        models = self._choice.models
        if models:
            self._films.set_decision_rules(
                {model.sha256: DecisionRule(model.point, model.conformal, model.rule) for model in models}
            )
        for model in models:
            self._settings.set(_setting(model.sha256), lazy.operating_points.to_text(model.point))
            self._settings.set(_setting(model.sha256, Key.ERROR_RATE), model.conformal.error_rate)
        self._update_button()

    @Slot()
    def _open_or_close(self) -> None:
        if self.panel.isVisible():
            self.panel.hide()
        elif self._choice.models:
            self.panel.show_models(self._choice.models)
            self.panel.open_under(self.button)

    def _update_button(self) -> None:
        models = self._choice.models
        if not models:
            self.button.show_unknown()
            return
        self.button.setEnabled(True)
        text = self._text(models)
        self.button.setText(f"{text} ▾")
        self.button.setAccessibleName(text)
        self.button.setToolTip(self._tool_tip(models))
        if self.panel.isVisible():  # otherwise it is filled when it is opened
            shown = self._choice.of_model(self._pending[1]) if self._pending else None
            from_panel = self._pending is not None and shown is not None and shown.point == self._pending[0]
            (self.panel.follow if from_panel else self.panel.show_models)(models)

    def _text(self, models: "tuple[ModelPoint, ...]") -> str:
        """The operating point; with several models the name of each, once if they are the same."""
        if len(models) == 1:
            return self.tr("Operating point: {0}").format(point_text(models[0].point))
        names = list(dict.fromkeys(point_word(model.point.name) for model in models))
        if len(names) == 1:
            return self.tr("Operating point: {0}").format(names[0])
        return self.tr("Operating points: {0}").format(", ".join(names))

    def _tool_tip(self, models: "tuple[ModelPoint, ...]") -> str:
        lines = []
        for model in models:
            figures = self.tr("Sensitivity {0}, specificity {1}.").format(
                share_text(model.point.sensitivity), share_text(model.point.specificity)
            )
            prefix = f"{model_name(model.passport)}, {point_text(model.point)}: " if len(models) > 1 else ""
            lines.append(f"{prefix}{figures}")
        lines.append(self.tr("Judge all films at another operating point, without assessing them again (O)."))
        return "\n".join(lines)

    def _connect(self, action: QAction) -> None:
        action.triggered.connect(self._open_or_close)
        self._bridge.models_loaded.connect(self._restore_choices)
        self._choice.changed.connect(self._apply_rules)
        self._settings.changed.connect(self._read_prevalence)
        self.panel.chosen.connect(self._request_point)
        self.panel.error_rate_chosen.connect(self._choice.choose_error_rate)
        self._pause.timeout.connect(self._choose_pending)


def _setting(model_sha256: str, key: Key = Key.OPERATING_POINT) -> str:
    return f"{key}/{model_sha256}"
