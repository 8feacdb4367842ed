"""Fields of a finding, given in plain English."""

from inference.messages import Code, Message


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
