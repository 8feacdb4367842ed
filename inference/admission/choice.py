"""Whose model judges a film: by the age that its header states, else by its look, else by what the user said."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from inference.admission.appearance import doubt_about_population, is_in_doubt, look_of, other_population
from inference.admission.population import outside_population, refusal_by_all, refusals_of
from inference.messages import Code, Message
from inference.models.gate.passport import GatePassport
from inference.models.passport import Population
from inference.populations import ADULTS, AUTO, CHILDREN
from inference.radiograph import FilmFacts

_OVERRULED = frozenset({Code.AGE, Code.AGE_BETWEEN, Code.POPULATION, Code.VIEW})
"""Refusals that "assess anyway" sets aside; never that of a picture which is no chest film."""

_ANYWAY: dict[str, Callable[[Message], Message]] = {
    CHILDREN: lambda refusal: Message(
        "Assessed anyway, by the model for children, at the user's wish; else it would have been refused: {0}",
        refusal,
        code=Code.ANYWAY,
    ),
    ADULTS: lambda refusal: Message(
        "Assessed anyway, by the model for adults, at the user's wish; else it would have been refused: {0}",
        refusal,
        code=Code.ANYWAY,
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Whose model judges a film, and what must be known of that."""

    population: str
    warnings: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PopulationChooser:
    """Chooses among the models that there are.

    Attributes:
        populations: Whom they were made for, by name.
        gate: The gate's thresholds; None where the only model is of a population that the gate does not know.
        asked: Who judges a film whose header states no age; `AUTO` for its look.
        anyway: Whose model judges what would be refused for age, look or view; None to refuse it.
    """

    populations: Mapping[str, Population]
    gate: GatePassport | None
    asked: str = AUTO
    anyway: str | None = None

    def refusal_by_header(self, facts: FilmFacts) -> Message | None:
        """Why a film must not be assessed whatever it looks like; None where it may be, be it at the user's wish."""
        refusal = refusal_by_all(facts, tuple(self.populations.values()))
        return None if refusal is None else self._standing(facts, refusal)

    def choose(self, facts: FilmFacts, adult: float) -> Choice | Message:
        """Choose whose model judges a film that shows a chest.

        Args:
            facts: What its header says.
            adult: The gate's probability that an adult is shown, 0 to 1.

        Returns:
            Whose, or why nobody's.
        """
        refusal = refusal_by_all(facts, tuple(self.populations.values()))
        if refusal is not None:
            return self._anyway(facts, adult, refusal)
        if facts.age_years is not None or self.gate is None:
            return Choice(population=next(name for name in self.populations if not self._outside(facts, name)))
        return self._by_look(facts, adult, self.gate)

    def _by_look(self, facts: FilmFacts, adult: float, gate: GatePassport) -> Choice | Message:
        look, in_doubt = look_of(adult, gate), is_in_doubt(adult, gate)
        (alone, *others) = self.populations
        chosen = look if self.asked == AUTO else self.asked
        if in_doubt and chosen not in self.populations and not others:
            chosen = alone
        if chosen not in self.populations:
            return self._anyway(facts, adult, other_population(look))
        outside = self._outside(facts, chosen)
        if outside is not None:
            return self._anyway(facts, adult, outside)
        return Choice(population=chosen, warnings=self._warnings_of_look(facts, adult, chosen))

    def _outside(self, facts: FilmFacts, name: str) -> Message | None:
        return outside_population(facts, self.populations[name])

    def _anyway(self, facts: FilmFacts, adult: float, refusal: Message) -> Choice | Message:
        """The user's wish where it may overrule every refusal, with all of them as warnings, else the refusal."""
        standing = self._standing(facts, refusal)
        if self.anyway is None or standing is not None:
            return standing or refusal
        own = refusals_of(facts, self.populations[self.anyway])
        overruled = (refusal if one.code is Code.AGE and refusal.code is Code.AGE_BETWEEN else one for one in own)
        warnings = (
            *(_ANYWAY[self.anyway](one) for one in overruled),
            *self._warnings_of_look(facts, adult, self.anyway),
        )
        return Choice(population=self.anyway, warnings=warnings or (_ANYWAY[self.anyway](refusal),))

    def _standing(self, facts: FilmFacts, refusal: Message) -> Message | None:
        """What of a film's refusals the user's wish cannot overrule; None if it overrules them all."""
        if self.anyway is None:
            return refusal
        own = refusals_of(facts, self.populations[self.anyway])
        return next((one for one in (refusal, *own) if one.code not in _OVERRULED), None)

    def _warnings_of_look(self, facts: FilmFacts, adult: float, judge: str) -> tuple[Message, ...]:
        """What must be known where a film without an age does not look like those that the model was made for."""
        if facts.age_years is not None or self.gate is None:
            return ()
        if is_in_doubt(adult, self.gate):
            return (doubt_about_population(judge),)
        look = look_of(adult, self.gate)
        return () if judge == look else (_ANYWAY[judge](other_population(look)),)
