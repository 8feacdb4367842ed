"""Messages for the user: sentences as data, which the window can translate, and the stable codes of reasons."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Self, TypeAlias

_PLACEHOLDER = re.compile(r"\{(\d)\}")


class Code(StrEnum):
    """The stable codes of reasons, for tables and scripts; the values never change."""

    # A file that cannot be read as a film.
    BITS = "bits"
    COLOUR_SPACE = "colour_space"
    CUT_SHORT = "cut_short"
    DAMAGED = "damaged"
    DECODER_CRASHED = "decoder_crashed"
    DECODER_UNAVAILABLE = "decoder_unavailable"
    DENIED = "denied"
    DICOMDIR = "dicomdir"
    EMPTY = "empty"
    GONE = "gone"
    HEADER_MISMATCH = "header_mismatch"
    INFLATES_TOO_FAR = "inflates_too_far"
    MEMORY = "memory"
    MISSING = "missing"
    NO_PICTURE = "no_picture"
    NO_PIXELS = "no_pixels"
    NOT_A_FILE = "not_a_file"
    NOT_A_FILM = "not_a_film"
    NOT_FINITE = "not_finite"
    NOT_OPENED = "not_opened"
    TIME_LIMIT = "time_limit"
    TOO_LARGE = "too_large"
    TOO_MANY_TILES = "too_many_tiles"
    TOO_SMALL = "too_small"
    TRANSFER_SYNTAX = "transfer_syntax"
    UNEXPECTED = "unexpected"
    UNSUPPORTED_FORMAT = "unsupported_format"
    VIDEO = "video"

    # A film that must not be assessed.
    AGE = "age"
    AGE_BETWEEN = "age_between"
    ASPECT = "aspect"
    BLANK = "blank"
    BLURRED = "blurred"
    BODY_PART = "body_part"
    INVERTED = "inverted"
    LATERAL = "lateral"
    MODALITY = "modality"
    NO_RADIOGRAPH = "no_radiograph"
    NOT_UPRIGHT = "not_upright"
    NOT_WHOLE = "not_whole"
    OTHER_PART = "other_part"
    PICTURE_OF_FILM = "picture_of_film"
    POPULATION = "population"
    SEVERAL_FILMS = "several_films"
    VIEW = "view"

    # A warning on a film that was read.
    AGE_UNCLEAR = "age_unclear"
    ANYWAY = "anyway"
    BAD_DISPLAY_TABLE = "bad_display_table"
    BAD_DISPLAY_WINDOW = "bad_display_window"
    BAD_RESCALE = "bad_rescale"
    BORDER = "border"
    CORRECTED = "corrected"
    DECIMAL_COMMA = "decimal_comma"
    DISPLAY_RANGE = "display_range"
    FOR_PROCESSING = "for_processing"
    HEADER_CONTRADICTED = "header_contradicted"
    HEADER_UNCLEAR = "header_unclear"
    IN_COLOUR = "in_colour"
    LUNG_CUT = "lung_cut"
    MAPS_DISAGREE = "maps_disagree"
    MIRRORED = "mirrored"
    NOISY = "noisy"
    NO_DETAIL = "no_detail"
    NO_DISPLAY_WINDOW = "no_display_window"
    NO_GREY_RANGE = "no_grey_range"
    OUTSIDE_LUNGS = "outside_lungs"
    OVERLAY = "overlay"
    SAME_FILE = "same_file"
    SEVERAL_FRAMES = "several_frames"
    SEVERAL_PAGES = "several_pages"
    SHUTTER = "shutter"
    TILTED = "tilted"
    TONE_CURVE = "tone_curve"
    TRANSPARENT = "transparent"
    TURNED = "turned"
    UNUSED_BITS = "unused_bits"

    # Something that a command, or the window, cannot do.
    CHANGED = "changed"
    CLUSTER = "cluster"
    DEVICE = "device"
    ERROR = "error"
    FOLDER = "folder"
    JOURNAL = "journal"
    MODEL = "model"
    NOT_WRITTEN = "not_written"
    OUTPUT_TARGET = "output_target"
    REVIEWS = "reviews"
    SESSION = "session"

    # A list of labelled films, or a row of one, that cannot be used or is not measured.
    LABELS = "labels"
    NO_FILMS = "no_films"
    NO_LABEL = "no_label"
    NO_PATH = "no_path"
    OTHER_POPULATION = "other_population"
    TABLE = "table"
    TWICE = "twice"


@dataclass(frozen=True, slots=True, init=False)
class Message:
    """A sentence for the user; `str` gives it in English.

    The template must be a literal where the message is created, since `tools/translations.py` collects it from there.

    Attributes:
        template: English, with the placeholders {0}, {1} …
        arguments: The values of the placeholders; messages among them are translated, too.
        code: The code of the reason; None for a message that is only part of another one.
    """

    template: str
    arguments: tuple["str | Message", ...]
    code: Code | None

    def __init__(self, template: str, *arguments: object, code: Code | None = None) -> None:
        values = tuple(value if isinstance(value, Message) else str(value) for value in arguments)
        object.__setattr__(self, "template", template)
        object.__setattr__(self, "arguments", values)
        object.__setattr__(self, "code", code)

    def __str__(self) -> str:
        return filled(self.template, list(map(str, self.arguments))) if self.arguments else self.template

    @classmethod
    def finished(cls, sentence: str, code: Code | None = None) -> Self:
        """A stored English sentence, with its arguments already filled in."""
        return cls(sentence, code=code)

    def with_code(self, code: Code) -> Self:
        """The message with this code, unless it has a code."""
        return self if self.code else type(self)(self.template, *self.arguments, code=code)


Notes: TypeAlias = tuple[Message, ...]
"""Warnings about a film, in the order in which they are shown."""


def filled(template: str, arguments: Sequence[str]) -> str:
    """Fill the arguments into a template.

    Unlike `str.format`, accepts any template: it may come from a file, or from a process that a film has corrupted.
    """

    def argument(placeholder: re.Match[str]) -> str:
        index = int(placeholder[1])
        return arguments[index] if index < len(arguments) else placeholder[0]

    return _PLACEHOLDER.sub(argument, template)
