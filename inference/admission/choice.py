"""Chooses the model for a film: by the age in its header, else by its appearance, else by the user's option."""

from collections.abc import Callable, Mapping

from msgspec import Struct

from inference.admission.appearance import (
    contradicted_age_warning,
    is_population_uncertain,
    likely_population,
    other_population_refusal,
    uncertain_population_warning,
)
from inference.admission.population import header_refusals, population_refusal, refusal_by_every_population
from inference.messages import Code, Message
from inference.models.gate.passport import GatePassport
from inference.models.passport import Population
from inference.populations import ADULTS, AUTO, CHILDREN
from inference.radiograph import FilmFacts

_OVERRIDDEN = frozenset({Code.AGE, Code.AGE_BETWEEN, Code.POPULATION, Code.VIEW})
"""Refusals that "assess anyway" overrides. A picture that is not a chest film stays refused."""

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


class PopulationChoice(Struct, frozen=True, kw_only=True):
    """The population whose model judges a film, and warnings about that choice."""

    population: str
    warnings: tuple[Message, ...] = ()


class PopulationChooser(Struct, frozen=True, kw_only=True):
    """Chooses among the installed models.

    Attributes:
        populations: The models' populations, by name.
        gate: The gate's thresholds; None if the only model is for a population that the gate does not know.
        requested: The population of films whose header states no age; `AUTO` decides by their appearance.
        anyway: The model that judges films refused for age, appearance or view; None to refuse them.
    """

    populations: Mapping[str, Population]
    gate: GatePassport | None
    requested: str = AUTO
    anyway: str | None = None

    def refusal_by_header(self, facts: FilmFacts) -> Message | None:
        """The refusal that follows from the header alone; None if there is none, or the user overrides it."""
        refusal = refusal_by_every_population(facts, tuple(self.populations.values()))
        return None if refusal is None else self._final_refusal(facts, refusal)

    def choose(self, facts: FilmFacts, adult: float) -> PopulationChoice | Message:
        """Choose the model for a film that shows a chest.

        Args:
            facts: The facts of its header.
            adult: The gate's probability that an adult is shown, 0 to 1.

        Returns:
            The choice, or the reason for refusing the film.
        """
        refusal = refusal_by_every_population(facts, tuple(self.populations.values()))
        if refusal is not None:
            return self._anyway(facts, adult, refusal)
        if facts.age_years is not None or self.gate is None:
            chosen = next(name for name in self.populations if not self._outside(facts, name))
            return PopulationChoice(population=chosen, warnings=self._age_warnings(adult, chosen))
        return self._by_appearance(facts, adult, self.gate)

    def _age_warnings(self, adult: float, chosen: str) -> tuple[Message, ...]:
        """The warning for a film that certainly looks like another population than its header's age says."""
        if self.gate is None or is_population_uncertain(adult, self.gate):
            return ()
        return () if likely_population(adult, self.gate) == chosen else (contradicted_age_warning(chosen),)

    def _by_appearance(self, facts: FilmFacts, adult: float, gate: GatePassport) -> PopulationChoice | Message:
        look, in_doubt = likely_population(adult, gate), is_population_uncertain(adult, gate)
        (first, *others) = self.populations
        chosen = look if self.requested == AUTO else self.requested
        if in_doubt and chosen not in self.populations and not others:
            chosen = first
        if chosen not in self.populations:
            return self._anyway(facts, adult, other_population_refusal(look))
        outside = self._outside(facts, chosen)
        if outside is not None:
            return self._anyway(facts, adult, outside)
        return PopulationChoice(population=chosen, warnings=self._appearance_warnings(facts, adult, chosen))

    def _outside(self, facts: FilmFacts, name: str) -> Message | None:
        return population_refusal(facts, self.populations[name])

    def _anyway(self, facts: FilmFacts, adult: float, refusal: Message) -> PopulationChoice | Message:
        """The model for "assess anyway", with all refusals as warnings, if it overrides them all; else the refusal."""
        standing = self._final_refusal(facts, refusal)
        if self.anyway is None or standing is not None:
            return standing or refusal
        own = header_refusals(facts, self.populations[self.anyway])
        overridden = (
            refusal if other.code is Code.AGE and refusal.code is Code.AGE_BETWEEN else other for other in own
        )
        warnings = (
            *(_ANYWAY[self.anyway](other) for other in overridden),
            *self._appearance_warnings(facts, adult, self.anyway),
        )
        return PopulationChoice(population=self.anyway, warnings=warnings or (_ANYWAY[self.anyway](refusal),))

    def _final_refusal(self, facts: FilmFacts, refusal: Message) -> Message | None:
        """The first refusal of a film that "assess anyway" does not override; None if it overrides them all."""
        if self.anyway is None:
            return refusal
        own = header_refusals(facts, self.populations[self.anyway])
        return next((other for other in (refusal, *own) if other.code not in _OVERRIDDEN), None)

    def _appearance_warnings(self, facts: FilmFacts, adult: float, judge: str) -> tuple[Message, ...]:
        """Warnings for a film without an age that does not look like the model's population."""
        if facts.age_years is not None or self.gate is None:
            return ()
        if is_population_uncertain(adult, self.gate):
            return (uncertain_population_warning(judge),)
        look = likely_population(adult, self.gate)
        return () if judge == look else (_ANYWAY[judge](other_population_refusal(look)),)
