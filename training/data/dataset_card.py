"""The texts of passports and model cards on the training data: source, licence, population, and the models' limits."""

from collections.abc import Sequence
from dataclasses import dataclass

from inference.models.passport import Population
from inference.populations import ADULTS, CHILDREN
from training.data.manifest import LabelledFilm, has_official_name

VALIDATION_NAME = "validation: films of patients whom it was not trained on"
"""Name of the validation films in a passport's performance."""

_OFFICIAL_SHARE = 0.9
"""Share of films with official names from which a data set counts as the paediatric one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DatasetCard:
    """The statements of passport and model card about the data; see `inference.models.passport`."""

    name: str
    test_name: str
    source: str
    licence: str
    population: Population
    limits: tuple[str, ...]


_EVERY_MODEL = (
    "For research and teaching; not a medical device and no diagnosis.",
    "Knows two answers only: any other disease may look like either.",
)
_EVEN_ODDS = "Its probability is stated for even odds: where pneumonia is rarer than that, it is too high."


PAEDIATRIC = DatasetCard(
    name="chest-xray-pneumonia, official train and val parts, split anew by patient",
    test_name="chest-xray-pneumonia, official test split",
    source="Kermany, Zhang, Goldbaum 2018, doi:10.17632/rscbjbr9sj.2",
    licence="CC BY 4.0",
    population=Population(
        description="children of 1 to 5 years, frontal chest films, one hospital (Guangzhou)",
        age_years=(1.0, 5.0),
        views=("AP", "PA"),
        modalities=("CR", "DX", "RG"),
        look=CHILDREN,
    ),
    limits=(
        _EVERY_MODEL[0],
        "Learnt from children of 1 to 5 years of one hospital; on adults its answer is worth nothing.",
        _EVERY_MODEL[1],
        _EVEN_ODDS,
    ),
)

OWN = DatasetCard(
    name="a data set of the user's own, split by patient",
    test_name="the data set's own test part",
    source="given by the user",
    licence="not stated",
    population=Population(
        description="patients like those of the films that it learnt from",
        age_years=(0.0, 120.0),
        views=("AP", "PA"),
        modalities=("CR", "DX", "RG"),
    ),
    limits=(
        *_EVERY_MODEL,
        "Learnt from a data set of the user's own: nothing is known of films from elsewhere.",
        _EVEN_ODDS,
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PopulationCard:
    """The statements of the passport of one population's model.

    Attributes:
        name: Name of the population, of its model, and of the model's file without the suffix.
        test_name: Name of the official test part.
    """

    name: str
    test_name: str
    population: Population
    limits: tuple[str, ...]


_SHARED_LIMITS = (
    "Academic and non-commercial use only: it learnt in part from films whose licences say so (see the training data).",
    "Sees the lungs alone, as the gate finds them: what lies outside, or where it finds none, it cannot judge.",
    *_EVERY_MODEL,
    _EVEN_ODDS,
)

POPULATION_CARDS = (
    PopulationCard(
        name=CHILDREN,
        test_name=PAEDIATRIC.test_name,
        population=PAEDIATRIC.population,
        limits=(
            *_SHARED_LIMITS,
            "Calibrated on children of 1 to 5 years of one hospital; on adults its answer is worth nothing.",
        ),
    ),
    PopulationCard(
        name=ADULTS,
        test_name="SIIM-FISABIO-RSNA COVID-19, films set aside by patient",
        population=Population(
            description="adults, frontal chest films, hospitals of Valencia and of the RICORD collection",
            age_years=(18.0, 120.0),
            views=("AP", "PA"),
            modalities=("CR", "DX", "RG"),
            look=ADULTS,
        ),
        limits=(
            *_SHARED_LIMITS,
            "Learnt from films taken for COVID-19: of other pneumonias in adults it has seen few.",
            "Bedside films are commoner among the sick: a part of what it knows may be posture.",
        ),
    ),
)


def dataset_card_of(films: Sequence[LabelledFilm]) -> DatasetCard:
    """The card of a data set; the paediatric data set is recognised by its file names."""
    official = sum(has_official_name(film.path.name) for film in films)
    return PAEDIATRIC if official >= _OFFICIAL_SHARE * len(films) else OWN
