"""Imports numpy, and the modules of `inference` that need it, on first use, so that the window is painted early.

`from gui.common import lazy`, then for example `lazy.heatmap.contours(...)`.
"""

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
        prevalence,
        study_agreement,
    )
    from inference.evaluation.site import evaluation as site_evaluation
    from inference.evaluation.site import profile as site_profile
    from inference.localisation import lung_outline
    from inference.models import classifier, decision, heatmap, model_set
    from inference.output import study_table, terminal
    from inference.reading.dicom.header import element_list, patient_films, patient_name
    from inference.review import marks, study, verdicts
    from inference.review import store as review_store
    from inference.scan import assessment, file_list, folder_scan, journal

__all__ = [
    "agreement",
    "assessment",
    "classifier",
    "decision",
    "element_list",
    "figures",
    "file_list",
    "finding",
    "folder_scan",
    "ground_truth",
    "heatmap",
    "journal",
    "labels",
    "lung_outline",
    "marks",
    "model_set",
    "nearest_scores",
    "np",
    "operating_points",
    "patient_films",
    "patient_name",
    "prevalence",
    "reading",
    "region",
    "review_store",
    "screen_film",
    "site_evaluation",
    "site_profile",
    "study",
    "study_agreement",
    "study_table",
    "terminal",
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
    "file_list": "inference.scan.file_list",
    "folder_scan": "inference.scan.folder_scan",
    "ground_truth": "inference.evaluation.ground_truth",
    "heatmap": "inference.models.heatmap",
    "journal": "inference.scan.journal",
    "labels": "inference.evaluation.labels",
    "lung_outline": "inference.localisation.lung_outline",
    "model_set": "inference.models.model_set",
    "marks": "inference.review.marks",
    "nearest_scores": "inference.evaluation.nearest_scores",
    "np": "numpy",
    "operating_points": "inference.evaluation.operating_points",
    "patient_films": "inference.reading.dicom.header.patient_films",
    "patient_name": "inference.reading.dicom.header.patient_name",
    "prevalence": "inference.evaluation.prevalence",
    "reading": "inference.reading",
    "region": "inference.display.region",
    "review_store": "inference.review.store",
    "screen_film": "inference.display.screen_film",
    "site_evaluation": "inference.evaluation.site.evaluation",
    "site_profile": "inference.evaluation.site.profile",
    "study": "inference.review.study",
    "study_agreement": "inference.evaluation.study_agreement",
    "study_table": "inference.output.study_table",
    "terminal": "inference.output.terminal",
    "verdicts": "inference.review.verdicts",
    "window_level": "inference.display.window_level",
}


def __getattr__(name: str) -> ModuleType:
    """Import a module on first access (PEP 562)."""
    if name not in _MODULES:
        raise AttributeError(name)
    module = globals()[name] = import_module(_MODULES[name])
    return module
