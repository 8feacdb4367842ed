"""Every text of the window is translated, in the context in which it is looked up."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.common.banner import Banner
from gui.i18n.languages import ENGLISH, NAMES, TRANSLATIONS, Languages
from gui.i18n.message_translation import SENTENCES, translated
from inference.messages import Message

ROOT = Path(__file__).resolve().parents[3]

SHOWING = re.compile(
    r"set(Text|IconText|ItemText|InformativeText|PlaceholderText|Title|WindowTitle|ToolTip|StatusTip|WhatsThis|Prefix"
    r"|Suffix|HeaderLabels|HorizontalHeaderLabels|AccessibleName|AccessibleDescription)"
    r"|Q(Action|CheckBox|GroupBox|Label|PushButton|RadioButton|ToolBar|ToolButton)"
    r"|add(Action|Item|Items|Menu|Row|Tab)|show_(error|message|note)|HilumError|button|drawText|heading|make|words"
)
"""Calls whose text the user sees, or hears from a screen reader."""

UNTRANSLATED = frozenset({"Hilum"})
"""Texts that are the same in every language."""

VALUES = [f"value {number}" for number in range(9)]
"""Arguments for any template."""

SOURCES = sorted(path for path in (ROOT / "gui").rglob("*.py") if not path.match("i18n/*_sentences.py"))


def calls(tree: ast.AST, owner: str = "") -> Iterator[tuple[ast.Call, str]]:
    """Every call, with the name of the class that contains it."""
    for node in ast.iter_child_nodes(tree):
        inside = node.name if isinstance(node, ast.ClassDef) else owner
        if isinstance(node, ast.Call):
            yield node, inside
        yield from calls(node, inside)


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def literal(node: ast.AST) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def translated_texts(path: Path) -> Iterator[tuple[str, str]]:
    """Context and text of every translation in a module, as they are looked up at run time."""
    found = list(calls(ast.parse(path.read_text(encoding="utf-8"))))
    marked = {
        (literal(call.args[0]), literal(call.args[1])) for call, _ in found if name_of(call) == "QT_TRANSLATE_NOOP"
    }
    yield from ((str(context), str(text)) for context, text in marked)
    for call, owner in found:
        where = f"{path.name}:{call.lineno}"
        if name_of(call) == "tr":
            assert ast.unparse(call.func) == "self.tr", f"{where}: tr uses the class of its object as context"
            assert owner, where
            text = literal(call.args[0])
            assert text is not None, f"{where}: only literals are collected"
            yield owner, text
        elif name_of(call) == "translate" and literal(call.args[0]) is not None:
            context, text = literal(call.args[0]), literal(call.args[1])
            assert text is not None or context in dict(marked), f"{where}: only literals are collected"
            if text is not None:
                yield str(context), text


def shown(call: ast.Call) -> Iterator[str]:
    """The literal texts among a call's arguments, without markup."""
    for argument in call.args:
        for node in (argument, *(argument.elts if isinstance(argument, ast.List) else ())):
            parts = node.values if isinstance(node, ast.JoinedStr) else [node]
            text = re.sub(r"<[^>]*>", "", "".join(literal(part) or "" for part in parts))
            if re.search(r"[^\W\d_]{2}", text):
                yield text


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_untranslated_text_is_shown(path: Path) -> None:
    for call, _ in calls(ast.parse(path.read_text(encoding="utf-8"))):
        if SHOWING.fullmatch(name_of(call)):
            assert set(shown(call)) <= UNTRANSLATED, f"{path.name}:{call.lineno}"


@pytest.mark.parametrize("language", sorted(set(NAMES) - {ENGLISH}))
def test_every_text_is_translated_in_the_context_of_its_lookup(language: str) -> None:
    contexts = ET.parse(TRANSLATIONS / f"hilum_{language}.ts").getroot().iter("context")  # noqa: S314  # our own file
    translated_entries = {
        (context.findtext("name"), text.text) for context in contexts for text in context.iter("source")
    }
    used = {entry for path in SOURCES for entry in translated_texts(path)}
    assert used | {("Inference", sentence) for sentence in SENTENCES} == translated_entries


@pytest.fixture(scope="module")
def german_texts() -> dict[str, str]:
    """The translations of the messages of `inference`, by template, in the source of the translations."""
    contexts = ET.parse(TRANSLATIONS / "hilum_de.ts").getroot().iter("context")  # noqa: S314  # our own file
    (inference,) = (context for context in contexts if context.findtext("name") == "Inference")
    return {message[0].text or "": message.findtext("translation", "") for message in inference.iter("message")}


@pytest.fixture(scope="class")
def german(qapp: QApplication) -> Iterator[None]:
    """German as the window's language; set once for the class, since Qt sends each change to every widget."""
    languages = Languages(qapp)
    languages.choose("de")
    yield
    languages.choose(ENGLISH)


@pytest.mark.usefixtures("german")
class TestInGerman:
    def test_a_subclass_finds_the_texts_of_its_base(self, qtbot: QtBot) -> None:
        """Texts have the context of the class that contains them, also if an object of a subclass looks them up."""

        class Other(QObject):
            pass

        class Below(Banner):
            pass

        below = Below()
        qtbot.addWidget(below)
        assert below.tr("Dismiss") == "Schließen"
        assert Other().tr("Dismiss") == "Dismiss"

    @pytest.mark.parametrize("template", SENTENCES)
    def test_every_message_is_translated_with_its_arguments(self, german_texts: dict[str, str], template: str) -> None:
        assert translated(Message(template, *VALUES)) == german_texts[template].format(*VALUES)


@pytest.mark.parametrize("template", SENTENCES)
def test_every_message_in_english_is_its_template_with_its_arguments(template: str) -> None:
    message = Message(template, *VALUES)
    assert translated(message) == str(message) == template.format(*VALUES)
