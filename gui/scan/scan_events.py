"""What the worker tells the bridge, one event after another."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.scan.device_in_use import DeviceInUse

if TYPE_CHECKING:
    from inference.finding import Finding
    from inference.passport import ModelPassport


@dataclass(frozen=True, slots=True)
class ModelLoaded:
    """The model is ready."""

    passport: "ModelPassport"
    sha256: str


@dataclass(frozen=True, slots=True)
class DeviceTold:
    """What the model runs on from now."""

    device: DeviceInUse


@dataclass(frozen=True, slots=True)
class Counted:
    """A job has that many files; its findings follow."""

    files: int


@dataclass(frozen=True, slots=True)
class Found:
    """One more finding."""

    finding: "Finding"


@dataclass(frozen=True, slots=True)
class Failed:
    """Something did not work; a sentence says why, and what to do."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Finished:
    """A job is over; exactly one for each that was submitted."""

    job: int


Event = ModelLoaded | DeviceTold | Counted | Found | Failed | Finished
