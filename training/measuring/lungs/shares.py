"""Shares of films, with intervals in which the films of a patient count as a cluster."""

from collections.abc import Sequence

import numpy as np

from inference.evaluation.metrics import clustered_proportion, patient_indices
from inference.models.gate.passport import MeasuredShare


def measured_share(name: str, hits: Sequence[bool], patients: Sequence[str]) -> MeasuredShare:
    """The share of films that are hits.

    Args:
        name: The name of the share in reports.
        hits: Whether each film is one, [N].
        patients: The films' patients, [N].
    """
    share = clustered_proportion(np.array(hits, np.bool_), patient_indices(patients))
    return MeasuredShare(name=name, share=share, films=len(hits))
