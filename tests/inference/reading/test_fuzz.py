"""A few hundred damaged films; `make fuzz` reads many more."""

from pathlib import Path

import numpy as np
import pytest
from fuzz.judging import READ, judge
from fuzz.mutation import damaged, sound_films

FILMS = sound_films()
EACH = 8

pytestmark = pytest.mark.filterwarnings("ignore")  # the decoders' own, which are no errors in the program either


@pytest.mark.parametrize("name", sorted(FILMS))
def test_a_sound_film_is_read(tmp_path: Path, name: str) -> None:
    (tmp_path / "film").write_bytes(FILMS[name])
    judgement = judge(tmp_path / "film")
    assert (judgement.outcome, judgement.fault) == (READ, None)


@pytest.mark.parametrize("name", sorted(FILMS))
def test_a_damaged_film_is_read_or_refused_with_a_sentence(tmp_path: Path, name: str) -> None:
    for number in range(EACH):
        random = np.random.default_rng([7, number])
        other = FILMS[str(random.choice(sorted(FILMS)))]
        (tmp_path / "film").write_bytes(damaged(FILMS[name], other, random))
        assert judge(tmp_path / "film").fault is None, number
