"""The house stands as the design says: who imports whom, how long a file is, what is kept out."""

import ast
import re
import subprocess
from collections import Counter
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from conversations.casework.letters import Letter
from conversations.decision.incidents import Kind
from conversations.decision.questions import Question
from conversations.decision.rule_names import Rule
from conversations.reading import Intent

ROOT = Path(__file__).parent.parent
# Each folder and those of ours that it may import.
MAY_IMPORT = {
    "bot": {"bot", "conversations", "storage", "locales"},
    "storage": {"storage", "conversations"},
    "locales": {"locales", "conversations"},
    "conversations": {"conversations"},
}
# The rooms of `conversations`: each may import itself and those above it.
ROOMS = (
    "decision",
    "values",
    "records",
    "reading",
    "typed",
    "casework",
    "screens",
    "handlers",
)
EDGE_ONLY = {"telegram", "aiohttp"}
LONGEST_FILE = 300
# Rooms that read what people type, and files that fold or decline names.
READS_POLISH = {
    "bot/local_telegram",
    "conversations/reading",
    "conversations/typed",
    "conversations/values/declension.py",
    "conversations/values/folding.py",
    "conversations/values/name_kinds.py",
    "conversations/values/surnames.py",
}
SQL = re.compile(
    r"\b(select\b.+\bfrom|insert\s+into|update\s+\w+\s+set|delete\s+from|create\s+table|"
    r"drop\s+table|alter\s+table|begin\s+immediate|pragma\s+\w+\s*=)\b",
    re.IGNORECASE | re.DOTALL,
)


def sources(*folders: str) -> list[Path]:
    """Return the Python files of the folders."""
    return [file for folder in folders for file in sorted((ROOT / folder).rglob("*.py"))]


def imported(file: Path) -> Iterator[str]:
    """Give the full name of everything a file imports, wherever in it."""
    package = ".".join(file.relative_to(ROOT).with_suffix("").parts)
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            parents = package.split(".")[: -node.level] if node.level else []
            yield ".".join([*parents, *([node.module] if node.module else [])])


def shown(file: Path) -> str:
    """Return a file's place in the project."""
    return str(file.relative_to(ROOT))


OURS = sources(*MAY_IMPORT)


@pytest.mark.parametrize("file", OURS, ids=shown)
def test_imports_run_one_way(file: Path) -> None:
    folder = file.relative_to(ROOT).parts[0]
    ours = {name.split(".")[0] for name in imported(file)} & {*MAY_IMPORT, "tests"}
    assert ours <= MAY_IMPORT[folder], f"{folder} must not import {ours - MAY_IMPORT[folder]}"


@pytest.mark.parametrize("file", sources("conversations"), ids=shown)
def test_the_rooms_stand_in_one_order(file: Path) -> None:
    room = file.relative_to(ROOT).parts[1]
    if room == "__init__.py":
        return
    below = ROOMS[ROOMS.index(room) + 1 :]
    for name in imported(file):
        of_ours, _, rest = name.partition(".")
        if of_ours == "conversations":
            assert rest.split(".")[0] not in below, f"{room} must not import {name}"


def modules(file: Path) -> Iterator[str]:
    """Give the modules of ours that a file imports, also for its types or late."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom):
            parents = module_of(file).split(".")[: -node.level] if node.level else []
            origin = ".".join([*parents, *([node.module] if node.module else [])])
            inside = {f"{origin}.{alias.name}" for alias in node.names}
            yield from inside & MODULES or {origin} & MODULES


def module_of(file: Path) -> str:
    """Return the name by which a file is imported."""
    return ".".join(file.relative_to(ROOT).with_suffix("").parts)


MODULES = {module_of(file) for file in OURS}


def test_no_files_import_each_other_in_a_circle() -> None:
    graph = {module_of(file): set(modules(file)) for file in OURS}
    assert len(list(TopologicalSorter(graph).static_order())) == len(OURS)
    assert any(graph.values())


# What all screens are made of; each other file of the room is a feature's.
NO_FEATURE = {"__init__", "basics", "choices", "limits", "links", "taps"}


@pytest.mark.parametrize("file", sources("conversations/screens"), ids=shown)
def test_a_feature_has_one_file_name_in_every_room(file: Path) -> None:
    if file.stem in NO_FEATURE:
        return
    assert (ROOT / "conversations/handlers" / file.name).is_file()
    # A screen that is a class has a layout of its own; the others are sentences of the catalogue.
    if any(isinstance(node, ast.ClassDef) and has_rows(node) for node in own(file)):
        assert (ROOT / "locales" / f"{file.stem}_page.py").is_file()


def own(file: Path) -> list[ast.stmt]:
    """Return what stands at the top of a file."""
    return ast.parse(file.read_text("utf-8")).body


def has_rows(screen: ast.ClassDef) -> bool:
    """Tell whether a class has rows of buttons of its own: so it is a screen."""
    return any(isinstance(each, ast.FunctionDef) and each.name == "rows" for each in screen.body)


@pytest.mark.parametrize("file", sources("bot", "storage", "locales"), ids=shown)
def test_only_the_composition_root_brings_the_local_telegram(file: Path) -> None:
    if shown(file).startswith("bot/local_telegram") or shown(file) == "bot/app.py":
        return
    assert not any(name.startswith("bot.local_telegram") for name in imported(file))


@pytest.mark.parametrize("file", sources("conversations", "storage", "locales"), ids=shown)
def test_only_the_edge_knows_telegram_and_the_network(file: Path) -> None:
    assert not {name.split(".")[0] for name in imported(file)} & EDGE_ONLY


def test_the_local_telegram_knows_nothing_of_the_bot() -> None:
    for file in sources("bot/local_telegram"):
        for name in imported(file):
            assert name.split(".")[0] not in MAY_IMPORT or name.startswith("bot.local_telegram"), (
                f"{shown(file)} imports {name}"
            )


IMPURE = {"time", "random", "os", "socket", "sqlite3", "logging", "asyncio", "subprocess", "jinja2"}
CLOCKS = {"now", "today", "utcnow", "monotonic", "perf_counter", "time_ns"}


@pytest.mark.parametrize("file", sources("conversations"), ids=shown)
def test_conversations_have_no_clock_no_network_and_no_chance(file: Path) -> None:
    assert not {name.split(".")[0] for name in imported(file)} & IMPURE
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            called_on = ast.unparse(node.func.value).split(".")[-1]
            reads_clock = called_on in {"datetime", "date", "time"} and node.func.attr in CLOCKS
            assert not reads_clock, f"{shown(file)}:{node.lineno} reads the clock"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in {"open", "print", "input", "eval", "exec"}


@pytest.mark.parametrize("file", OURS, ids=shown)
def test_a_file_can_be_read_at_one_go(file: Path) -> None:
    assert len(file.read_text("utf-8").splitlines()) <= LONGEST_FILE


# A way of saying a day, a clock, a length, and what the three have in common.
SAME_IN_SEVERAL = {"Saying"}


def test_the_name_of_a_class_means_one_thing() -> None:
    """The local Telegram knows nothing of the bot, and has names of its own."""
    apart = sources("bot/local_telegram")
    names = Counter(
        node.name
        for file in OURS
        if file not in apart
        for node in ast.parse(file.read_text("utf-8")).body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    )
    assert {name for name, count in names.items() if count > 1} == SAME_IN_SEVERAL


@pytest.mark.parametrize("file", OURS, ids=shown)
def test_a_file_says_what_lives_in_it(file: Path) -> None:
    assert ast.get_docstring(ast.parse(file.read_text("utf-8"))), "no docstring"


def test_every_folder_with_code_is_a_package_that_says_what_it_is() -> None:
    for folder in {file.parent for file in [*OURS, *sources("tests")]}:
        opening = folder / "__init__.py"
        assert opening.is_file(), f"{shown(folder)} has no __init__.py"
        assert ast.get_docstring(ast.parse(opening.read_text("utf-8"))), shown(opening)


def strings(file: Path) -> Iterator[str]:
    """Give every string of a file that is no docstring, f-strings with what they fill left out."""
    tree = ast.parse(file.read_text("utf-8"))
    told = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node.value


# What a database is opened with is no query; it stands beside the opening.
SQL_ALLOWED = {
    "storage/sqlite_run.py",
    "storage/sqlite.py",
    "storage/sqlite_schema.py",
    "storage/sqlite_file.py",
    "storage/postgres.py",
}


@pytest.mark.parametrize("file", OURS, ids=shown)
def test_queries_stand_in_sql_files(file: Path) -> None:
    if shown(file) in SQL_ALLOWED:
        return
    for text in strings(file):
        assert not SQL.search(text), f"{shown(file)}: {text!r}"


def test_the_search_for_sql_finds_some() -> None:
    assert any(SQL.search(text) for text in strings(ROOT / "storage/sqlite_schema.py"))


@pytest.mark.parametrize("file", OURS, ids=shown)
def test_no_words_for_people_stand_in_code(file: Path) -> None:
    """Polish letters in a string are a sentence that belongs into the words."""
    # What is read from people, and what declines their names, is no words for them.
    if any(shown(file).startswith(place) for place in READS_POLISH):
        return
    for text in strings(file):
        assert not re.search("[ąćęłńóśźż]", text, re.IGNORECASE), f"{shown(file)}: {text!r}"


def test_there_are_five_folders_and_no_lock_file_is_committed() -> None:
    tracked = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    assert "uv.lock" not in tracked
    code = {name.split("/")[0] for name in tracked if name.endswith(".py")}
    assert code == {*MAY_IMPORT, "tests"}


def test_the_two_commands_of_the_readme_are_those_that_are_run() -> None:
    """One runs the bot, one runs all tests; what runs before a change lands uses the second."""
    readme, contributing, before_landing = (
        (ROOT / name).read_text("utf-8").splitlines()
        for name in ("README.md", "CONTRIBUTING.md", ".ci/run")
    )
    (tests,) = [line.strip() for line in readme if "uv run" in line and "pytest" in line]
    assert "    pip install uv && uv run rozstaje" in readme
    assert tests in before_landing
    assert f"    {tests.removeprefix('pip install uv && ')}" in contributing


UNIX_ONLY = {"fcntl", "grp", "pwd", "resource", "termios", "pty", "syslog", "uvloop"}
UNIX_CALLS = {"fork", "getuid", "geteuid", "chown", "setsid", "mkfifo", "getloadavg", "nice"}


@pytest.mark.parametrize("file", OURS, ids=shown)
def test_what_only_unix_has_is_asked_for_where_it_is_needed(file: Path) -> None:
    """So that the bot starts on Windows too; `locales/fonts/make.py` is a tool of Debian's."""
    for top in own(file):
        if isinstance(top, ast.Import | ast.ImportFrom):
            names = {alias.name for alias in top.names}
            module = top.module if isinstance(top, ast.ImportFrom) else None
            assert not ({*names, module} & UNIX_ONLY), f"{shown(file)}:{top.lineno}"
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "os":
            assert node.attr not in UNIX_CALLS, f"{shown(file)}:{node.lineno}"


def test_nothing_holds_state_between_updates() -> None:
    """What the library would keep in memory is left out: see the design's dependencies."""
    left_out = {"ConversationHandler", "PicklePersistence", "JobQueue", "DictPersistence"}
    for file in sources("bot"):
        names = {
            node.id if isinstance(node, ast.Name) else node.attr
            for node in ast.walk(ast.parse(file.read_text("utf-8")))
            if isinstance(node, ast.Name | ast.Attribute)
        }
        assert not names & {*left_out, "run_polling", "run_webhook", "drop_pending_updates"}


def test_the_glossary_counts_what_there_is() -> None:
    rows = re.findall(
        r"^\| (\w+) .*\bone of (\d+)\b", (ROOT / "GLOSSARY.md").read_text("utf-8"), re.M
    )
    counted = {"question": Question, "kind": Kind, "intent": Intent, "rule": Rule, "letter": Letter}
    assert {word: int(number) for word, number in rows} == {
        word: len(each) for word, each in counted.items()
    }
