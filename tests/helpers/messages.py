"""Facts of a finding, written as plain English."""

from inference.messages import Code, Message


def as_messages(facts: dict[str, object]) -> dict[str, object]:
    """The facts with their sentences as messages; "code" becomes the code of the reasons."""
    code = facts.get("code")
    made = {name: fact for name, fact in facts.items() if name != "code"}
    for name in ("reasons", "warnings"):
        if name in facts:
            given = Code(str(code)) if code and name == "reasons" else None
            made[name] = tuple(Message(sentence, code=given) for sentence in facts[name])  # type: ignore[attr-defined]
    if "zone" in facts:
        made["zone"] = Message(str(facts["zone"])) if facts["zone"] else None
    return made
