"""The two classes of a labelled film, in the spellings that folders and tables use for them."""

import re

_PNEUMONIA = (
    *("1", "true", "yes", "y", "t", "positive", "pos", "p", "signs", "ja", "oui", "si", "sí"),
    *("pneumonia", "pneumonic", "bacteria", "bacterial", "virus", "viral"),
    *("neumonia", "neumonía", "pneumonie", "lungenentzündung"),
)
_NORMAL = (
    *("0", "false", "no", "n", "f", "negative", "neg", "nein", "non"),
    *("normal", "healthy", "control", "sano", "sana", "sain", "gesund"),
)

_PHRASES = {
    "no pneumonia": False,
    "not pneumonia": False,
    "non pneumonia": False,
    "without pneumonia": False,
    "no signs": False,
    "no signs of pneumonia": False,
    "no finding": False,
    "no findings": False,
    "sin neumonía": False,
    "sin neumonia": False,
    "sans pneumonie": False,
    "keine pneumonie": False,
    "signs of pneumonia": True,
    "with pneumonia": True,
    "bacterial pneumonia": True,
    "viral pneumonia": True,
    "1.0": True,
    "0.0": False,
}


def class_named(text: str) -> bool | None:
    """Which class a word means, whatever its case and separators.

    Only whole names count: “pneumonia?” and “COVID-19” are nobody's to guess.

    Returns:
        True for pneumonia, False for normal, None if that is not known.
    """
    name = re.sub(r"[\s_-]+", " ", text.strip().casefold())
    if name in _PHRASES:
        return _PHRASES[name]
    return True if name in _PNEUMONIA else False if name in _NORMAL else None
