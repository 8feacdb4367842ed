"""Modules that are imported on first use: the window is painted before any of them is needed.

Numpy, modules of `inference` that load it and parts of the standard library are named here: `from gui.common import
lazy`, then for example `lazy.heatmap.contours(...)`. The window's own dialogs are each a `LateModule` where they are
opened.
"""

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import hashlib
    import json
    import secrets
    import socket
    import uuid

    import numpy as np

    from inference import finding, reading
    from inference.display import region, screen_film, window_level
    from inference.evaluation import (
        agreement,
        figures,
        ground_truth,
        labels,
        nearest_scores,
        operating_points,
        planning,
        study_agreement,
    )
    from inference.evaluation.site import evaluation as site_evaluation
    from inference.evaluation.site import profile as site_profile
    from inference.localisation import lung_field
    from inference.models import classifier, decision, heatmap, model_set
    from inference.output import study_table, terminal
    from inference.reading import timeout
    from inference.reading.dicom.header import element_list, patient_films, patient_name
    from inference.review import lost_films, marks, moved_films, study, verdicts
    from inference.review import store as review_store
    from inference.scan import assessment, folder_scan, journal

__all__ = [
    "LateModule",
    "agreement",
    "assessment",
    "classifier",
    "decision",
    "element_list",
    "figures",
    "finding",
    "folder_scan",
    "ground_truth",
    "hashlib",
    "heatmap",
    "journal",
    "json",
    "labels",
    "lost_films",
    "lung_field",
    "marks",
    "model_set",
    "moved_films",
    "nearest_scores",
    "np",
    "operating_points",
    "patient_films",
    "patient_name",
    "planning",
    "reading",
    "region",
    "review_store",
    "screen_film",
    "secrets",
    "site_evaluation",
    "site_profile",
    "socket",
    "study",
    "study_agreement",
    "study_table",
    "terminal",
    "timeout",
    "uuid",
    "verdicts",
    "window_level",
]

_MODULES = {
    "agreement": "inference.evaluation.agreement",
    "assessment": "inference.scan.assessment",
    "classifier": "inference.models.classifier",
    "decision": "inference.models.decision",
    "element_list": "inference.reading.dicom.header.element_list",
    "figures": "inference.evaluation.figures",
    "finding": "inference.finding",
    "folder_scan": "inference.scan.folder_scan",
    "ground_truth": "inference.evaluation.ground_truth",
    "hashlib": "hashlib",
    "heatmap": "inference.models.heatmap",
    "journal": "inference.scan.journal",
    "json": "json",
    "labels": "inference.evaluation.labels",
    "lost_films": "inference.review.lost_films",
    "lung_field": "inference.localisation.lung_field",
    "model_set": "inference.models.model_set",
    "marks": "inference.review.marks",
    "moved_films": "inference.review.moved_films",
    "nearest_scores": "inference.evaluation.nearest_scores",
    "np": "numpy",
    "operating_points": "inference.evaluation.operating_points",
    "patient_films": "inference.reading.dicom.header.patient_films",
    "patient_name": "inference.reading.dicom.header.patient_name",
    "planning": "inference.evaluation.planning",
    "reading": "inference.reading",
    "region": "inference.display.region",
    "review_store": "inference.review.store",
    "screen_film": "inference.display.screen_film",
    "secrets": "secrets",
    "site_evaluation": "inference.evaluation.site.evaluation",
    "site_profile": "inference.evaluation.site.profile",
    "socket": "socket",
    "study": "inference.review.study",
    "study_agreement": "inference.evaluation.study_agreement",
    "study_table": "inference.output.study_table",
    "terminal": "inference.output.terminal",
    "timeout": "inference.reading.timeout",
    "uuid": "uuid",
    "verdicts": "inference.review.verdicts",
    "window_level": "inference.display.window_level",
}


def __getattr__(name: str) -> ModuleType:
    """Import a module on first access (PEP 562)."""
    if name not in _MODULES:
        raise AttributeError(name)
    module = globals()[name] = import_module(_MODULES[name])
    return module


class LateModule:
    """Stands for a module of the window that is imported when something of it is first used.

    A type checker sees the module itself: it is imported under `TYPE_CHECKING`, and stood for otherwise.

    Args:
        name: The module's full name.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, attribute: str) -> Any:
        """What the module has under that name."""
        return getattr(import_module(self._name), attribute)
