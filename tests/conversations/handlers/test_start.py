"""The welcome, the language and the form of address."""

import pytest

from conversations.records.owner import Address, Language
from tests.conversations.handlers.walking import EN, PL, glance_of
from tests.support.person import Person
from tests.support.rozstaje import Rozstaje
from tests.support.seen import SeenWords


async def test_a_polish_welcome_asks_for_the_form_and_then_for_the_client(ola: Person) -> None:
    await ola.says("/start")
    assert PL.plain("start-ask-address") in ola.sees().text
    assert PL.plain("start-ask-name") not in ola.sees().text
    assert [data for row in ola.sees().buttons for _, data in row] == [
        "address:f",
        "address:m",
        "address:n",
        "language:en",
    ]
    await ola.taps(PL.plain("button-address-f"))
    assert PL.plain("start-ask-name") in ola.sees().text
    assert not ola.sees().buttons


async def test_whoever_writes_the_name_at_once_need_not_choose_a_form(ola: Person) -> None:
    await ola.says("/start")
    await ola.says("Anka")
    assert glance_of(ola.sees()) == "client"


@pytest.mark.parametrize(
    "payload", ["x", "client-1", "' or 1=1; --", "ą" * 64, "-", "\u202e", "9" * 64]
)
async def test_a_payload_of_junk_is_a_plain_start(ola: Person, payload: str) -> None:
    await ola.says("/start")
    welcome = ola.sees()
    await ola.says(f"/start {payload}")
    assert ola.sees().text == welcome.text
    assert ola.sees().buttons == welcome.buttons


async def test_an_english_welcome_asks_for_no_form(emma: Person) -> None:
    await emma.says("/start")
    assert EN.plain("start-ask-name") in emma.sees().text
    assert [data for row in emma.sees().buttons for _, data in row] == ["language:pl"]


@pytest.mark.parametrize(
    ("code", "language"),
    [("pl", "pl"), ("pl-PL", "pl"), ("PL", "pl"), ("en", "en"), ("uk", "en"), ("", "en")],
)
async def test_the_language_is_telegrams_until_it_is_chosen(
    bot: Rozstaje, code: str, language: str
) -> None:
    person = bot.person(5, "Kim", code)
    await person.says("/start")
    assert SeenWords(Language(language)).html("start-welcome") in person.sees().html


async def test_the_language_follows_telegram_until_it_is_chosen_here(ola: Person) -> None:
    await ola.says("/pomoc")
    ola.speaks("en")
    await ola.says("/pomoc")
    assert EN.plain("help") in ola.sees().text
    await ola.says("/jezyk")
    await ola.taps("Polski")
    await ola.says("/pomoc")
    assert PL.plain("help") in ola.sees().text
    ola.speaks("de")
    await ola.says("/pomoc")
    assert PL.plain("help") in ola.sees().text


@pytest.mark.parametrize("address", Address)
async def test_the_form_of_address_is_chosen_in_one_tap(ola: Person, address: Address) -> None:
    await ola.says("/start")
    shown = ola.sees().message_id
    await ola.taps(PL.plain(f"button-address-{address}"))
    assert ola.sees().message_id == shown
    assert SeenWords(Language.PL, address).plain("address-set") in ola.sees().text
    await ola.says("Anka")
    assert glance_of(ola.sees()) == "client"


async def test_the_welcome_can_be_turned_into_the_other_language(ola: Person) -> None:
    await ola.says("/start")
    await ola.taps("English")
    assert EN.plain("start-ask-name") in ola.sees().text
    await ola.taps("Polski")
    assert PL.plain("start-ask-address") in ola.sees().text
    await ola.says("Anka")
    assert glance_of(ola.sees()) == "client"


async def test_start_again_shows_the_clients(ola: Person) -> None:
    await ola.says("/start")
    await ola.says("Anka")
    await ola.says("/start")
    assert PL.plain("start-welcome-back") in ola.sees().text
    assert "Anka" in ola.sees().labels


async def test_start_again_before_a_name_still_waits_for_it(ola: Person) -> None:
    await ola.says("/start")
    await ola.says("/start")
    await ola.says("Anka")
    assert glance_of(ola.sees()) == "client"


@pytest.mark.parametrize("command", ["/ustawienia", "/settings", "/jezyk", "/language"])
async def test_the_settings_mark_what_is_chosen_and_change_in_place(
    ola: Person, command: str
) -> None:
    await ola.says("/nowy Anka")
    await ola.says(command)
    shown = ola.sees().message_id
    assert "✓ Polski" in ola.sees().labels
    await ola.taps(PL.plain("button-address-m"))
    assert f"✓ {PL.plain('button-address-m')}" in ola.sees().labels
    await ola.taps("English")
    assert ola.sees().message_id == shown
    assert "✓ English" in ola.sees().labels
    assert ola.sees().text.startswith("Settings")


async def test_a_setting_tapped_twice_stays_set(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/ustawienia")
    await ola.taps(PL.plain("button-address-f"))
    await ola.forges("address:f", ola.sees())
    assert f"✓ {PL.plain('button-address-f')}" in ola.sees().labels


async def test_the_settings_of_one_owner_are_not_anothers(ola: Person, bot: Rozstaje) -> None:
    ela = bot.person(1003, "Ela", "pl")
    await ola.says("/nowy Anka")
    await ola.forges("language:en")
    await ela.says("/pomoc")
    assert PL.plain("help") in ela.sees().text
