"""Topics of the private chat: an answer comes where it was asked for, and is never lost."""

import pytest

from tests.conversations.handlers.entries import incidents
from tests.conversations.handlers.walking import EN, PL
from tests.support.person import Bubble, Person


@pytest.fixture
async def owner(ola: Person) -> Person:
    """Somebody with a client whom they told of outside any topic."""
    await ola.says("/nowy Anka")
    await ola.says("Anka wczoraj nie zapłaciła")
    return ola


async def said_in(person: Person, topic: int, text: str) -> list[Bubble]:
    """Say it in a topic, and return all that the bot says after."""
    message = await person.says(text, topic=topic)
    return [each for each in person.chat if each.from_bot and each.message_id > message.message_id]


@pytest.mark.parametrize(
    "text",
    [
        *("/werdykt Anka", "/historia Anka", "/dziennik Anka", "/klienci", "/ustawienia", "Anka"),
        *("Anka krzyczała na mnie dziś", "cofnij", "dzięki", "przypomnij mi jutro o fakturze"),
        *("/eksport", "/cokolwiek", "/nowy Basia"),
    ],
)
async def test_an_answer_stays_in_the_topic(owner: Person, text: str) -> None:
    topic = await owner.opens_topic("Faktury")
    answers = await said_in(owner, topic, text)
    assert answers
    assert {each.topic for each in answers} == {topic}


async def test_to_open_a_topic_is_met_with_silence(owner: Person) -> None:
    before = owner.sees().message_id
    await owner.opens_topic("Faktury")
    assert owner.sees().message_id == before


async def test_what_a_button_makes_comes_in_its_topic(emma: Person) -> None:
    await emma.says("/new Greg")
    topic = await emma.opens_topic("Greg's project")
    await said_in(emma, topic, "Greg shouted at me yesterday")
    await said_in(emma, topic, "/history Greg")
    history = emma.sees()
    await emma.taps(EN.plain("button-chart"), history)
    assert emma.sees().photo
    assert emma.sees().topic == topic


async def test_each_topic_has_its_own_answers_and_the_chat_beside_them_too(owner: Person) -> None:
    first, second = await owner.opens_topic("Faktury"), await owner.opens_topic("Terminy")
    for topic, text in ((first, "/klienci"), (second, "/pomoc"), (first, "/ustawienia")):
        assert {each.topic for each in await said_in(owner, topic, text)} == {topic}
    await owner.says("/klienci")
    assert owner.sees().topic is None


async def test_a_question_is_answered_and_corrected_in_its_topic(owner: Person) -> None:
    topic = await owner.opens_topic("Faktury")
    (card,) = await said_in(owner, topic, "Anka dzwoniła wczoraj na pogaduchy 40 min")
    (answer,) = await said_in(owner, topic, "nie 40 min tylko godzina")
    assert answer.topic == topic
    await owner.taps(PL.plain("button-undo"), card)
    assert owner.bubble(card.message_id).topic == topic


@pytest.mark.parametrize("text", ["/werdykt Anka", "/eksport"])
async def test_an_answer_to_a_topic_that_is_gone_is_given_outside(owner: Person, text: str) -> None:
    topic = await owner.opens_topic("Faktury")
    message = owner.account.send_text(text, topic=topic)
    owner.deletes(topic)
    await owner.settle()
    answers = [each for each in owner.chat if each.message_id > message.id]
    assert answers
    assert {each.topic for each in answers} == {None}


async def test_an_entry_of_a_topic_is_an_entry_like_any(owner: Person) -> None:
    topic = await owner.opens_topic("Faktury")
    await said_in(owner, topic, "Anka krzyczała na mnie dziś")
    assert len(await incidents(owner, "Anka")) == 2
