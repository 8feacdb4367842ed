"""A message: English by `str`, kept and sent as data, and harmless whoever has written it."""

import pickle

import msgspec
import pytest

from inference.errors import DeviceError, HilumError, UnreadableFilmError
from inference.messages import Code, Message

NESTED = Message("This is {0}, not a film. At {1} it was read.", Message("a text file"), 3.5, code=Code.NOT_A_FILM)


def test_str_fills_the_arguments_into_the_template() -> None:
    assert str(NESTED) == "This is a text file, not a film. At 3.5 it was read."


def test_a_message_survives_json_and_pickling() -> None:
    assert msgspec.json.decode(msgspec.json.encode(NESTED), type=Message) == NESTED
    assert msgspec.convert(msgspec.to_builtins(NESTED), Message) == NESTED
    assert pickle.loads(pickle.dumps(NESTED)) == NESTED  # noqa: S301  # made here


@pytest.mark.parametrize("template", ["{0.__class__}", "{0!r:>99999999}", "{7}", "{", "}", "{}", "{name}"])
def test_a_template_is_never_evaluated(template: str) -> None:
    assert str(Message(template, "value")) == template


def test_a_placeholder_in_an_argument_is_not_filled() -> None:
    assert str(Message("{0} and {1}.", "{1}", "b")) == "{1} and b."


def test_an_error_is_in_english_and_has_the_code_of_its_message_or_its_own() -> None:
    error = UnreadableFilmError(Message("The picture is {0}.", "small", code=Code.TOO_SMALL))
    assert (str(error), error.code) == ("The picture is small.", "too_small")
    assert UnreadableFilmError(Message("The picture is damaged.")).message.code is Code.DAMAGED
    assert DeviceError(Message("No device.")).code == "device"
    assert str(pickle.loads(pickle.dumps(HilumError(NESTED)))) == str(NESTED)  # noqa: S301  # made here
