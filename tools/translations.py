"""`make translations`: gathers what must be translated into the .ts files, and compiles them for the program."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from gui.i18n.languages import ENGLISH, NAMES, TRANSLATIONS  # noqa: E402

TABLE = ROOT / "gui" / "i18n" / "message_sentences.py"

_NAMED = re.compile(r"an? [\w ]+")
"""What a file is, as in “This is a text file”."""

_WITHOUT = ("commands", "output/terminal.py")
"""Parts of `inference` that speak to a terminal."""

_FRAGMENTS = ("{0} bytes", "grown while it was read", "normal", "of an unknown kind", "pneumonia")
"""What `inference` puts into the places of its sentences, and is no sentence in itself."""

_THIRDS, _SIDES = ("upper", "middle", "lower"), ("both sides", "left of the picture", "right of the picture")
"""What `inference.models.heatmap.zone` puts together."""

_HEAD = '''"""The sentences of `inference` that the window translates, gathered by `make translations`."""

# ruff: noqa: E501
# fmt: off

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: tuple[str, ...] = tuple(map(str, (
'''


def main() -> int:
    """Write the table of sentences, the .ts files and the .qm files."""
    TABLE.write_text(table(), encoding="utf-8")
    TRANSLATIONS.mkdir(parents=True, exist_ok=True)
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "gui").rglob("*.py"))
    for code in NAMES:
        if code != ENGLISH:
            target = TRANSLATIONS / f"hilum_{code}.ts"
            options = ("-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", code)
            _run("pyside6-lupdate", *sources, *options, "-ts", str(target.relative_to(ROOT)))
            _run("pyside6-lrelease", "-silent", str(target), "-qm", str(target.with_suffix(".qm")))
    return 0


def table() -> str:
    """The module with the sentences of `inference`, as it should be."""
    lines = (f'    QT_TRANSLATE_NOOP("Inference", {_literal(text)}),\n' for text in sentences())
    return f"{_HEAD}{''.join(lines)})))\n"


def sentences() -> list[str]:
    """Every sentence that `inference` may say to a user, with {0}, {1} … where it puts something in."""
    found = {text for path in _modules() for text in _sentences_of(ast.parse(path.read_text(encoding="utf-8")))}
    zones = {f"{third} zone, {side}" for third in _THIRDS for side in _SIDES}
    return sorted(found | zones | set(_FRAGMENTS) | set(_passport_words()))


def _passport_words() -> Iterator[str]:
    """What the embedded model says of itself; another model's words stay as they are."""
    from inference.models.classifier import PneumoniaClassifier

    passport = PneumoniaClassifier().passport
    yield passport.population.description
    yield from passport.limits
    yield from (point.name for point in passport.operating_points)


def _modules() -> Iterator[Path]:
    inference = ROOT / "inference"
    for path in inference.rglob("*.py"):
        if not path.relative_to(inference).as_posix().startswith(_WITHOUT):
            yield path


def _sentences_of(tree: ast.Module) -> Iterator[str]:
    inside = {part for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    statements = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}  # docstrings
    spoken = {node for call in ast.walk(tree) if isinstance(call, ast.Call) for node in _spoken_in(call)}
    for node in ast.walk(tree):
        if node in inside or node in statements or not isinstance(node, ast.Constant | ast.JoinedStr):
            continue
        text = _template(node)
        if (node in spoken and " " in text.strip()) or _is_sentence(text) or _NAMED.fullmatch(text):
            yield text


def _spoken_in(call: ast.Call) -> Iterator[ast.AST]:
    """What a call is told to say, even if it is no whole sentence."""
    if isinstance(call.func, ast.Name) and call.func.id == "Message":
        yield call.args[0]
    for keyword in call.keywords:
        if keyword.arg == "reason":
            yield from ast.walk(keyword.value)


def _template(node: ast.Constant | ast.JoinedStr) -> str:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    parts: list[str] = []
    places = 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        else:
            parts.append(f"{{{places}}}")
            places += 1
    return "".join(parts)


def _is_sentence(text: str) -> bool:
    begins_well = text[:1].isupper() or text.startswith(("{0}", "“"))
    return begins_well and " " in text and text.rstrip().endswith((".", ":"))


def _literal(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _run(tool: str, *arguments: str) -> None:
    command = [str(Path(sys.executable).parent / tool), *arguments]
    subprocess.run(command, cwd=ROOT, check=True)  # noqa: S603  # our own command


if __name__ == "__main__":
    sys.exit(main())
