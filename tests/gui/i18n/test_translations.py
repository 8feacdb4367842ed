"""The translation files: complete, up to date, with the same placeholders and punctuation."""

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from gui.i18n.languages import ENGLISH, NAMES, TRANSLATIONS

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "tools"))

import translations  # noqa: E402

LANGUAGES = sorted(set(NAMES) - {ENGLISH})
PLACEHOLDERS = re.compile(r"\{\d\}")
TOOLS = Path(sys.executable).parent


def messages(file: Path) -> dict[tuple[str, str], ET.Element]:
    """The messages of a .ts file, by context and English text."""
    found = {}
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314  # our own file
        for message in context.iter("message"):
            found[context.findtext("name", ""), message.findtext("source", "")] = message
    return found


def translated(message: ET.Element) -> str:
    return message.findtext("translation", "")


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Context and text of every translatable text of the code, as `pyside6-lupdate` collects them."""
    target = tmp_path_factory.mktemp("gathered") / "now.ts"
    sources = [str(path.relative_to(ROOT)) for path in (ROOT / "gui").rglob("*.py")]
    subprocess.run([TOOLS / "pyside6-lupdate", *sources, "-ts", target], cwd=ROOT, check=True, capture_output=True)
    return set(messages(target))


def test_sentences_of_inference_are_up_to_date() -> None:
    for path, source in translations.tables().items():
        assert path.read_text(encoding="utf-8") == source, "run `make translations`"


def test_a_message_must_be_made_from_a_literal(tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    module.write_text('Message("One {0}." " Two.", x, code=Code.AGE)\n"No message."', encoding="utf-8")
    assert list(translations.templates(module)) == ["One {0}. Two."]
    module.write_text("def say(template):\n    return Message(template)\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"module\.py:2: .* literal"):
        list(translations.templates(module))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str, collected: set[tuple[str, str]]) -> None:
    known = messages(TRANSLATIONS / f"hilum_{language}.ts")
    assert collected == set(known), "run `make translations`"
    unfinished = [
        source
        for (_, source), message in known.items()
        if not translated(message) or message.find("translation").get("type")  # type: ignore[union-attr]
    ]
    assert not unfinished


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_are_the_same(language: str) -> None:
    for (_, source), message in messages(TRANSLATIONS / f"hilum_{language}.ts").items():
        assert sorted(PLACEHOLDERS.findall(source)) == sorted(PLACEHOLDERS.findall(translated(message))), source


def test_french_marks_have_no_break_spaces() -> None:
    """French has a no-break space (&#xa0;) before two-part marks and inside quotation marks."""
    texts = map(translated, messages(TRANSLATIONS / "hilum_fr.ts").values())
    assert not [text for text in texts if re.search(r" [»;?!]| :(?:[ <]|$)|« ", text)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_punctuation_and_markup_are_the_same(language: str) -> None:
    """The same ellipses, markup, search terms and full stops; abbreviated zones and headings may end with a stop."""
    for (context, source), message in messages(TRANSLATIONS / f"hilum_{language}.ts").items():
        for mark in ("…", "<b>", "</b>", "p:0", "verdict:", "reviewed:"):
            assert source.count(mark) == translated(message).count(mark), source
        assert context in {"Zone", "Heading"} or source.endswith(".") == translated(message).endswith("."), source


@pytest.mark.parametrize("language", LANGUAGES)
def test_never_a_diagnosis(language: str) -> None:
    forbidden = {"de": ("gesund",), "es": ("sano",), "fr": ("sain",)}[language]
    for message in messages(TRANSLATIONS / f"hilum_{language}.ts").values():
        words = re.findall(r"\w+", translated(message).lower())
        assert not set(forbidden) & set(words), translated(message)


@pytest.mark.parametrize("language", LANGUAGES)
def test_compiled_file_matches_its_source(language: str, tmp_path: Path) -> None:
    source = shutil.copy(TRANSLATIONS / f"hilum_{language}.ts", tmp_path / "source.ts")
    subprocess.run(
        [TOOLS / "pyside6-lrelease", "-silent", source, "-qm", tmp_path / "made.qm"], check=True, capture_output=True
    )
    assert (tmp_path / "made.qm").read_bytes() == (TRANSLATIONS / f"hilum_{language}.qm").read_bytes()
