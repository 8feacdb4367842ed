"""The gate's passport entries on its training data: sources, licences, limits."""

from collections.abc import Sequence

from inference.models.gate.passport import Kind
from inference.models.passport import TrainingData
from training.data.gate.chest_films import ADULTS_FOLDER, CHILDREN_FOLDER, MASKS_FOLDER, ChestFilm
from training.data.gate.other_pictures import OtherPicture
from training.data.manifest import HasDigest, digest_of

_UNKNOWN_PATIENTS = 0
"""Number of patients of a source that does not tell them."""

LIMITS = (
    "For research and teaching; not a medical device.",
    "Academic and non-commercial use only: it learnt in part from films whose licences say so (see the training data).",
    "It tells children of 1 to 5 years from adults; of the ages between it knows nothing.",
    "It learnt from one hospital's children and a few hospitals' adults: sound films from elsewhere may be refused.",
    "Something unlike all that it learnt from may pass for a chest film.",
    "It notices most mirrored films by the heart's side, but not all.",
    "Where no patients are stated, two films of one patient may lie on both sides of its split.",
)


def training_data(films: Sequence[ChestFilm], others: Sequence[OtherPicture]) -> tuple[TrainingData, ...]:
    """The passport's entries on the data that the weights were fitted to, one per source, without synthetic pictures.

    Args:
        films: The chest films of the training split.
        others: Other pictures, of which those `for_training` count.
    """
    children, adults, masked = (
        [film for film in films if film.source == source] for source in (CHILDREN_FOLDER, ADULTS_FOLDER, MASKS_FOLDER)
    )
    lateral = [picture for picture in others if picture.for_training and picture.kind is Kind.LATERAL]
    other_parts = [picture for picture in others if picture.for_training and picture.kind is Kind.OTHER_PART]
    return (
        _entry(
            children,
            _patients(children),
            name="chest-xray-pneumonia, official train and val parts, with lung masks",
            source="Kermany, Zhang, Goldbaum 2018, doi:10.17632/rscbjbr9sj.2; masks: V7 Labs",
            licence="CC BY 4.0",
        ),
        _entry(
            adults,
            _patients(adults),
            name="SIIM-FISABIO-RSNA COVID-19, as adults' chest films, without their labels",
            source="SIIM-FISABIO-RSNA COVID-19 Detection challenge 2021 (BIMCV, RICORD)",
            licence="academic and non-commercial use only",
        ),
        _entry(
            masked,
            _UNKNOWN_PATIENTS,
            name="covid-chestxray, adults' films with lung masks",
            source="Cohen et al. 2020, arXiv:2006.11988; masks: V7 Labs",
            licence="CC0 to CC BY-NC-SA, by film",
        ),
        _entry(
            lateral,
            _UNKNOWN_PATIENTS,
            name="covid-chestxray, lateral films",
            source="Cohen et al. 2020, arXiv:2006.11988",
            licence="CC BY-NC-SA 4.0",
        ),
        _entry(
            other_parts,
            _UNKNOWN_PATIENTS,
            name="knees, and MedicalMNIST's hands and abdominal CT",
            source="knee radiographs; MedicalMNIST",
            licence="CC BY 4.0; CC BY-SA 4.0",
        ),
    )


def _patients(films: Sequence[ChestFilm]) -> int:
    return len({film.patient for film in films})


def _entry(pictures: Sequence[HasDigest], patients: int, *, name: str, source: str, licence: str) -> TrainingData:
    digest = digest_of(pictures)
    return TrainingData(
        name=name, source=source, licence=licence, films=len(pictures), patients=patients, sha256=digest
    )
