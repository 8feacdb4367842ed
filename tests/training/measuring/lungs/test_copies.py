"""Photographs and screenshots of chests: refused by the real gate, or judged."""

import shutil
from pathlib import Path

from helpers.training.runs import JointRun

from inference.paths import EMBEDDED_MODEL
from training.measuring.lungs.copies import COPIES, measure_copies

FILMS = 60
"""Of which one in seven belongs to a patient who is held out."""


def test_copies_of_real_films_are_refused_or_their_verdicts_are_compared(
    joint_run: JointRun, shared_data: Path, tmp_path: Path
) -> None:
    data = shutil.copytree(joint_run.data, tmp_path / "data")
    for film in sorted((shared_data / "chest_xray" / "train" / "PNEUMONIA").glob("person*"))[:FILMS]:
        shutil.copy(film, data / "chest_xray" / "train" / "PNEUMONIA")
    measured = {one.name: one for one in measure_copies(EMBEDDED_MODEL, data)}
    for name in COPIES:
        safe, refused, kept = (
            measured[f"children, {name}: {what}"]
            for what in ("refused, or the verdict kept", "refused", "the verdict kept, of those not refused")
        )
        assert 0 < safe.films == refused.films < FILMS
        assert safe.share.value >= refused.share.value >= 0.5
        assert kept.films == refused.films - round(refused.films * refused.share.value)
