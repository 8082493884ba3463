"""constraints.txt has the versions of all that runs the bot, and pyproject.toml pins the same."""

import re
import tomllib
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
IN_STEP = "run .ci/constraints, and pin what is new in pyproject.toml"


def constraints() -> dict[str, Requirement]:
    """Return the lines of constraints.txt by name."""
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    asked = [Requirement(line) for line in lines if line and not line.startswith("#")]
    return {canonicalize_name(each.name): each for each in asked}


def needed(name: str, extras: set[str]) -> set[str]:
    """Return all that a package needs on this machine, and what that needs, by name."""
    found: set[str] = set()
    ways = [(name, extra) for extra in ("", *extras)]
    while ways:
        one, extra = ways.pop()
        for text in metadata.requires(one) or []:
            asked = Requirement(text)
            if asked.marker is None or asked.marker.evaluate({"extra": extra}):
                other = canonicalize_name(asked.name)
                if other not in found:
                    ways += [(other, each) for each in ("", *asked.extras)]
                found.add(other)
    return found


def test_all_that_runs_the_bot_is_there_in_the_version_that_is_tested() -> None:
    listed = constraints()
    here = needed("rozstaje", {"postgres"})
    assert here - listed.keys() == set(), IN_STEP
    for name in here:
        assert listed[name].specifier.contains(metadata.version(name)), f"{name}: {IN_STEP}"
    # What is listed and not needed here is for another system or version of Python.
    for name in listed.keys() - here:
        marker = listed[name].marker
        assert marker, f"{name}: {IN_STEP}"
        assert not marker.evaluate(), f"{name}: {IN_STEP}"


def test_the_pins_say_the_same() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        pins = tomllib.load(file)["tool"]["uv"]["constraint-dependencies"]
    pinned: dict[str, SpecifierSet] = {
        canonicalize_name(Requirement(pin).name): Requirement(pin).specifier for pin in pins
    }
    for name, listed in constraints().items():
        assert pinned.get(name) == listed.specifier, f"{name}: {IN_STEP}"


def test_a_constraint_is_a_name_and_a_version_and_no_address() -> None:
    for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            assert re.fullmatch(r"[a-z0-9-]+==[0-9a-z.]+( ; [A-Za-z_ '=!<>0-9.()]+)?", line), line
