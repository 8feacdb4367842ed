import re
from pathlib import Path

from gui.session import user_data
from inference import __version__

ROOT = Path(__file__).resolve().parents[1]


def test_the_citation_names_this_version() -> None:
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert re.search(r"^version: (.+)$", citation, re.MULTILINE)[1] == __version__  # type: ignore[index]


def test_the_page_on_security_names_every_folder_of_the_users_data() -> None:
    page = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
    folders = (
        user_data.JOURNALS,
        user_data.LOGS,
        user_data.PASTED,
        user_data.PROFILES,
        user_data.STUDIES,
        user_data.SESSIONS,
    )
    assert [folder for folder in folders if f"`{folder}/`" not in page] == []
    assert [name for name in ("reviews.sqlite", "marks.sqlite", "session.sqlite") if f"`{name}`" not in page] == []


def test_the_workflow_runs_no_action_that_may_change() -> None:
    """A tag of an action can be moved to other code, a commit's hash cannot."""
    workflow = (ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8")
    used = re.findall(r"uses: (.+)", workflow)
    assert len(used) >= 2
    assert [action for action in used if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v[\d.]+", action)] == []


def test_the_citation_names_the_data_of_both_models() -> None:
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert "10.17632/rscbjbr9sj.2" in citation
    assert "SIIM-FISABIO-RSNA" in citation


def test_the_page_on_security_names_tests_that_there_are() -> None:
    page = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
    sources = {path: path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py")}
    files = set(re.findall(r"`(?:tests/)?([\w/]+/?test_\w+\.py)`", page))
    assert len(files) > 10
    assert [file for file in files if not any(path.as_posix().endswith(f"/{file}") for path in sources)] == []
    names = set(re.findall(r"`(test_\w+)`", page))
    assert [name for name in names if not any(f"def {name}(" in text for text in sources.values())] == []
