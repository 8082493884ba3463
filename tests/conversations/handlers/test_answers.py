"""What is no incident: heard or answered, and of pain nothing is kept."""

import pytest

from tests.conversations.handlers.entries import incidents
from tests.support.person import Person


@pytest.fixture
async def owner(ola: Person) -> Person:
    """Somebody with two clients."""
    await ola.says("/nowy Anka")
    await ola.says("/nowy Basia")
    return ola


@pytest.mark.parametrize("text", ["nie chcę już żyć", "mysle zeby ze soba skonczyc"])
async def test_a_crisis_is_answered_with_the_lines_and_nothing_is_kept(
    owner: Person, text: str
) -> None:
    await owner.says(text)
    assert "116 123" in owner.sees().text
    assert owner.sees().labels == []
    assert await incidents(owner, "Anka") == []


async def test_distress_is_heard_and_nothing_is_kept(owner: Person) -> None:
    await owner.says("siedzę i ryczę, nie mam na nic siły")
    assert owner.sees().labels == []
    assert await incidents(owner, "Anka") == []


async def test_a_name_leads_to_its_client(owner: Person) -> None:
    await owner.says("Anka")
    assert owner.sees().labels == ["Werdykt", "Dziennik"]


async def test_each_deed_of_a_message_is_an_entry(owner: Person) -> None:
    await owner.says("Anka nie zapłaciła i nawrzeszczała na mnie przez telefon")
    kinds = [each["kind"] for each in await incidents(owner, "Anka")]
    assert kinds == ["late_payment", "shouting"]
