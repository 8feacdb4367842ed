"""The device that was asked for, the one that really runs, and why."""

from dataclasses import dataclass

AUTO = "auto"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceInUse:
    """The device behind the findings.

    Attributes:
        asked: What the user set, by its name in `inference.devices`.
        runs: What the model runs on.
        reason: Why it is that one, in the words of `inference.probing`; empty where nothing needs explaining.
        fell_back: Whether it failed in the middle of a scan and the processor went on in its place.
    """

    asked: str
    runs: str
    reason: str = ""
    fell_back: bool = False
