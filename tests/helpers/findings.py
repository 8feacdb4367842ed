"""Findings to test with."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import numpy as np
from helpers.window.background import in_background

from inference.finding import Finding, ModelRecord, Status, Verdict
from inference.messages import Code, Message
from inference.radiograph import FilmRecord
from inference.reading.reader import read_radiograph

MODEL = ModelRecord(name="tiny 1", sha256="ab" * 32, device="cpu")


def make_finding(file: str = "film.png", status: Status = Status.ASSESSED, **fields: object) -> Finding:
    """A finding of a file, of a film with signs of pneumonia if it is assessed, with some fields changed."""
    usual: dict[str, object] = {"path": Path(file), "model": MODEL, "assessed_at": datetime(2026, 1, 2, tzinfo=UTC)}
    if status is Status.ASSESSED:
        film = FilmRecord(width=100, height=80, source_format="PNG", sha256="cd" * 32)
        usual |= {"verdict": Verdict.SIGNS, "probability": 0.75, "operating_point": "balanced", "film": film}
    return Finding(file=file, status=status, **(usual | fields))  # type: ignore[arg-type]


def fields_of_film(path: Path) -> dict[str, object]:
    """Fields of a finding for a film that is read, with evidence in the lower left quarter."""
    film = in_background(partial(read_radiograph, path))
    heatmap = np.zeros((4, 4), np.float32)
    heatmap[2:, :2] = 1.0
    return {"path": path, "film": film.record, "heatmap": heatmap}


def as_messages(facts: dict[str, object]) -> dict[str, object]:
    """The fields with their sentences as `Message`; the value of "code" becomes the code of the reasons."""
    code = facts.get("code")
    fields = {name: fact for name, fact in facts.items() if name != "code"}
    for name in ("reasons", "warnings"):
        if name in facts:
            given = Code(str(code)) if code and name == "reasons" else None
            fields[name] = tuple(Message(sentence, code=given) for sentence in facts[name])  # type: ignore[attr-defined]
    if "zone" in facts:
        fields["zone"] = Message(str(facts["zone"])) if facts["zone"] else None
    return fields
