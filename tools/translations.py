"""`make translations`: collects the texts to translate in the .ts files, and compiles them."""

import ast
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from gui.i18n.languages import ENGLISH, NAMES, TRANSLATIONS  # noqa: E402
from inference.models.classifier import PneumoniaClassifier  # noqa: E402
from inference.models.gate.gate import Gate  # noqa: E402
from inference.models.model_set import installed_models  # noqa: E402

MESSAGES, PASSPORTS = (ROOT / "gui" / "i18n" / name for name in ("message_sentences.py", "passport_sentences.py"))

_SUBJECTS = {MESSAGES: "templates of messages", PASSPORTS: "texts of the shipped models' passports"}
_HEAD = '''"""The {} that the window translates, gathered by `make translations`."""

# ruff: noqa: E501
# fmt: off

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: tuple[str, ...] = tuple(map(str, (
'''


def main() -> int:
    """Write the tables of sentences, the .ts files and the .qm files."""
    for path, source in tables().items():
        path.write_text(source, encoding="utf-8")
    TRANSLATIONS.mkdir(parents=True, exist_ok=True)
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "gui").rglob("*.py"))
    for code in NAMES:
        if code != ENGLISH:
            target = TRANSLATIONS / f"hilum_{code}.ts"
            options = ("-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", code)
            _run("pyside6-lupdate", *sources, *options, "-ts", str(target.relative_to(ROOT)))
            _run("pyside6-lrelease", "-silent", str(target), "-qm", str(target.with_suffix(".qm")))
    return 0


def tables() -> dict[Path, str]:
    """The sources of the modules with the templates of all messages, and with the texts of passports."""
    files = [path for package in ("inference", "gui") for path in (ROOT / package).rglob("*.py")]
    messages = {text for path in files for text in templates(path)}
    sentences = {MESSAGES: messages, PASSPORTS: set(_passport_texts()) - messages}
    return {path: _table(_SUBJECTS[path], sorted(texts)) for path, texts in sentences.items()}


def _table(subject: str, texts: Iterable[str]) -> str:
    lines = (f'    QT_TRANSLATE_NOOP("Inference", {_literal(text)}),\n' for text in texts)
    return f"{_HEAD.format(subject)}{''.join(lines)})))\n"


def templates(path: Path) -> Iterator[str]:
    """The templates of the messages in a module: the first argument of each call of `Message`.

    Raises:
        ValueError: A template is not a literal, so that it cannot be translated.
    """
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Message":
            template = node.args[0] if node.args else None
            if not isinstance(template, ast.Constant) or not isinstance(template.value, str):
                raise ValueError(f"{path}:{node.lineno}: the template of a message must be a literal")
            yield template.value


def _passport_texts() -> Iterator[str]:
    """The texts of the passports of the shipped models and the gate; those of other models are not translated."""
    gate = Gate().passport
    for passport in (PneumoniaClassifier(path).passport for path in installed_models().values()):
        yield passport.population.description
        yield passport.training_data.licence
        yield from passport.limits
        yield from (point.name for point in passport.operating_points)
    yield from (data.licence for data in gate.training_data)
    yield from (measured.name for measured in gate.performance)
    yield from gate.limits


def _literal(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _run(tool: str, *arguments: str) -> None:
    command = [str(Path(sys.executable).parent / tool), *arguments]
    subprocess.run(command, cwd=ROOT, check=True)  # noqa: S603  # our own command


if __name__ == "__main__":
    sys.exit(main())
