"""Modules that are imported on first use, since the window must be painted before any of them is loaded.

Numpy, modules of `inference` that load it, and parts of the standard library are attributes of this module: `from
gui.common import lazy`, then for example `lazy.heatmap.contours(...)`. A module of `gui` that only some actions need is
a `LazyModule` in the module that uses it.
"""

# ruff: noqa: F401  # type checkers find the modules here; at run time `_MODULES` names them

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

    from inference import finding
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
    from inference.reading import reader, timeout
    from inference.reading.dicom.header import element_list, patient_films, patient_name
    from inference.review import lost_films, marks, moved_films, study, study_storage, verdicts
    from inference.review import store as review_store
    from inference.scan import assessment, folder_scan, journal

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
    "marks": "inference.review.marks",
    "model_set": "inference.models.model_set",
    "moved_films": "inference.review.moved_films",
    "nearest_scores": "inference.evaluation.nearest_scores",
    "np": "numpy",
    "operating_points": "inference.evaluation.operating_points",
    "patient_films": "inference.reading.dicom.header.patient_films",
    "patient_name": "inference.reading.dicom.header.patient_name",
    "planning": "inference.evaluation.planning",
    "reader": "inference.reading.reader",
    "region": "inference.display.region",
    "review_store": "inference.review.store",
    "screen_film": "inference.display.screen_film",
    "secrets": "secrets",
    "site_evaluation": "inference.evaluation.site.evaluation",
    "site_profile": "inference.evaluation.site.profile",
    "socket": "socket",
    "study": "inference.review.study",
    "study_agreement": "inference.evaluation.study_agreement",
    "study_storage": "inference.review.study_storage",
    "study_table": "inference.output.study_table",
    "terminal": "inference.output.terminal",
    "timeout": "inference.reading.timeout",
    "uuid": "uuid",
    "verdicts": "inference.review.verdicts",
    "window_level": "inference.display.window_level",
}
"""The full names of the modules, by attribute."""


def __getattr__(name: str) -> ModuleType:
    """Import a module on first access (PEP 562)."""
    if name not in _MODULES:
        raise AttributeError(name)
    module = globals()[name] = import_module(_MODULES[name])
    return module


class LazyModule:
    """A module that is imported when one of its attributes is first used.

    Import the module itself under `if TYPE_CHECKING:`, for the type checker, and create the `LazyModule` under `else:`.

    Args:
        name: The module's full name.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, attribute: str) -> Any:
        """The attribute of the module."""
        return getattr(import_module(self._name), attribute)
