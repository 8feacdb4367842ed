"""The passport entries of both populations' models on their data: population, licences, limits."""

from collections.abc import Sequence
from dataclasses import dataclass

from inference.models.passport import Population, TrainingData
from training.data.dataset_card import PAEDIATRIC
from training.data.lungs.labelled_chests import LabelledChest
from training.data.manifest import digest_of


@dataclass(frozen=True, slots=True, kw_only=True)
class PopulationCard:
    """The model of one population.

    Attributes:
        name: Name of the model, and of its file without the suffix.
        test_name: Name of the official test part.
    """

    name: str
    adult: bool
    test_name: str
    population: Population
    limits: tuple[str, ...]


_SHARED_LIMITS = (
    "Academic and non-commercial use only: it learnt in part from films whose licences say so (see the training data).",
    "Sees the lungs alone, as the gate finds them: what lies outside, or where it finds none, it cannot judge.",
    *(limit for limit in PAEDIATRIC.limits if not limit.startswith("Learnt from")),
)

CARDS = (
    PopulationCard(
        name="children",
        adult=False,
        test_name=PAEDIATRIC.test_name,
        population=PAEDIATRIC.population,
        limits=(
            *_SHARED_LIMITS,
            "Calibrated on children of 1 to 5 years of one hospital; on adults its answer is worth nothing.",
        ),
    ),
    PopulationCard(
        name="adults",
        adult=True,
        test_name="SIIM-FISABIO-RSNA COVID-19, films set aside by patient",
        population=Population(
            description="adults, frontal chest films, hospitals of Valencia and of the RICORD collection",
            age_years=(18.0, 120.0),
            views=("AP", "PA"),
            modalities=("CR", "DX", "RG"),
            look="adults",
        ),
        limits=(
            *_SHARED_LIMITS,
            "Learnt from films taken for COVID-19: of other pneumonias in adults it has seen few.",
            "Bedside films are commoner among the sick: a part of what it knows may be posture.",
        ),
    ),
)


def combined_training_data(films: Sequence[LabelledChest]) -> TrainingData:
    """The data that the weights of both models were fitted to."""
    adults = [film for film in films if film.film.adult]
    return TrainingData(
        name="chest-xray-pneumonia, official train and val parts, and SIIM-FISABIO-RSNA COVID-19 with its boxes"
        if adults
        else "chest-xray-pneumonia, official train and val parts",
        source="Kermany, Zhang, Goldbaum 2018, doi:10.17632/rscbjbr9sj.2"
        + ("; SIIM-FISABIO-RSNA COVID-19 Detection 2021 (BIMCV, RICORD)" if adults else ""),
        licence="academic and non-commercial use only (the adults' films); CC BY 4.0 (the children's)"
        if adults
        else "CC BY 4.0",
        films=len(films),
        patients=len({film.film.patient for film in films}),
        sha256=digest_of(films),
    )
