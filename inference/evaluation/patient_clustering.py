"""Proportions of films that are not independent, because several are of one patient."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from inference.evaluation.metrics import Labels, proportion, wilson
from inference.models.passport import Estimate

Patients = npt.NDArray[np.int_]
"""int [N], a number for each film's patient; the same for films of the same one."""


def patient_numbers(names: Sequence[str]) -> Patients:
    """Numbers for patients' names, from 0 in the order in which they come; a film without one is its own patient."""
    numbers: dict[object, int] = {}
    return np.array([numbers.setdefault(name or index, len(numbers)) for index, name in enumerate(names)], np.int_)


def clustered_proportion(successes: Labels, patients: Patients | None) -> Estimate:
    """A proportion of films with its interval, by patient where they are known.

    Films of one patient resemble each other, so that they tell less than as many films of different patients. The
    variance between patients (the ratio estimator's, Rao and Scott 1992, doi:10.2307/2532311) says how many independent
    films they are worth, and Wilson's interval is taken for that number (as for surveys: Korn and Graubard 1998). It is
    what a bootstrap over patients comes to, but is the same each time and knows an interval at 0 and 1, too.

    Args:
        successes: bool [N].
        patients: int [N]; None where every film is taken for independent.
    """
    if patients is None or len(successes) == 0:
        return proportion(int(successes.sum()), len(successes))
    share = float(successes.mean())
    return wilson(share, effective_number(successes, patients))


def effective_number(successes: Labels, patients: Patients) -> float:
    """How many independent films the films of these patients are worth, from 1 to N.

    Where all succeed or all fail nothing can be seen of how alike films of one patient are: each patient counts once.
    """
    films = len(successes)
    _, members = np.unique(patients, return_inverse=True)
    number = int(members.max()) + 1
    share = float(successes.mean())
    if share in {0.0, 1.0} or number == 1:
        return float(number)
    surplus = np.bincount(members, weights=successes - share)
    variance = number / (number - 1) * float(np.sum(surplus**2)) / films**2
    if variance == 0:
        return float(films)
    independent = share * (1 - share) / (films - 1)  # what the variance would be; the same where each is alone
    return max(1.0, min(float(films), films * independent / variance))
