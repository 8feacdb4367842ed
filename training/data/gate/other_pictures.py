"""Radiographs and slices that are not frontal chest films; some subjects are held out from training."""

from dataclasses import dataclass
from pathlib import Path

from inference.models.gate.passport import Kind
from training.data.manifest import DataError, digest_of_file

OTHERS_FOLDER = "not_chest"
"""A data set's folder of other pictures, with one folder per subject, `lateral` for lateral chest films."""

LATERAL = "lateral"
HELD_OUT_SUBJECTS = ("headct", "chestct", "breastmri")
"""Subjects without training pictures: they stand for whatever the gate was not trained on."""

_SUFFIXES = {".jpg", ".jpeg", ".png"}


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherPicture:
    """One picture.

    Attributes:
        subject: Its folder's name.
        for_training: Whether it is used for training: every other picture of a subject that is not held out.
    """

    path: Path
    kind: Kind
    subject: str
    for_training: bool

    @property
    def sha256(self) -> str:
        """Digest of the file's bytes."""
        return digest_of_file(self.path)


def other_pictures(data: Path) -> list[OtherPicture]:
    """All pictures under the data set's `not_chest`.

    Raises:
        DataError: There are none.
    """
    folders = sorted(folder for folder in (data / OTHERS_FOLDER).glob("*") if folder.is_dir())
    pictures = [picture for folder in folders for picture in _pictures(folder)]
    if not any(picture.for_training and picture.kind is Kind.LATERAL for picture in pictures):
        raise DataError(f"There are no lateral films under {data / OTHERS_FOLDER / LATERAL}.")
    return pictures


def _pictures(folder: Path) -> list[OtherPicture]:
    kind = Kind.LATERAL if folder.name == LATERAL else Kind.OTHER_PART
    paths = sorted(path for path in folder.rglob("*") if path.suffix.lower() in _SUFFIXES)
    return [
        OtherPicture(
            path=path,
            kind=kind,
            subject=folder.name,
            for_training=number % 2 == 0 and folder.name not in HELD_OUT_SUBJECTS,
        )
        for number, path in enumerate(paths)
    ]
