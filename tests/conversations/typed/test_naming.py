"""A name is told from the words around it; a bare one, and a story, are left as they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.typed.naming import is_no_name, read_name
from conversations.values.folding import tidy


@pytest.mark.parametrize(
    ("text", "name", "longer"),
    [
        ("Pani Ania z Biura Krok", "Ania", "Pani Ania z Biura Krok"),
        ("chodzi o Anię", "Ania", None),
        ("chodzi o anię", "Ania", None),
        ("It's Greg from Bluefin", "Greg", "Greg from Bluefin"),
        ("it’s greg", "Greg", None),
        ("Ania Kowalska, studio jogi", "Ania Kowalska", "Ania Kowalska, studio jogi"),
        ("No więc chodzi o Zosię z drukarni.", "Zosia", "Zosia z drukarni"),
        ("moja klientka Basia", "Basia", None),
        ("to jest pani Basia z przedszkola", "Basia", "Basia z przedszkola"),
        ("Hej, to Kasia!", "Kasia", None),
        ("o Marka", "Marek", None),
        ("chodzi o Jana Nowaka", "Jan Nowak", None),
        ("mam na myśli Magdę Lis", "Magda Lis", None),
        ("chodzi o panią Kowalską", "pani Kowalska", None),
        ("chodzi o szefową", "szefowa", None),
        ("chodzi o firmę Bluefin", "firma Bluefin", None),
        ("pracuję dla Bluefin", "Bluefin", None),
        ("my client is Bob", "Bob", None),
        ("Greg Smith at Acme Ltd", "Greg Smith", "Greg Smith at Acme Ltd"),
        ("It's Ania from the Krok office", "Ania", "Ania from the Krok office"),
        ("Biuro Krok z Poznania", "Biuro Krok", "Biuro Krok z Poznania"),
        ("Bożena (biuro rachunkowe)", "Bożena", "Bożena (biuro rachunkowe)"),
        ("Jan i Maria z Krakowa", "Jan i Maria", "Jan i Maria z Krakowa"),
        ("o Anię chodzi", "Ania", None),
        ("o Janka z IT mi chodzi", "Janek", "Janek z IT"),
        ("imię: Ola", "Ola", None),
        ("jego imię to Darek", "Darek", None),
        ("they're called Bluefin Ltd", "Bluefin Ltd", None),
        ("someone named Kate", "Kate", None),
        ("his name's Bob", "Bob", None),
        ("Dave, plumber", "Dave", "Dave, plumber"),
    ],
)
def test_a_name_is_taken_out_of_what_is_around_it(text: str, name: str, longer: str | None) -> None:
    assert read_name(text) == (name, longer)


@pytest.mark.parametrize(
    "text",
    [
        "Anka", "Ania Kowalska", "pani Zosia", "Pan Marek", "Studio Jogi Lotos", "Kawiarnia Krzyk",
        "Studio Spokój sp. z o.o.", "Firma ABC", "👩‍👩‍👧", "מרים", "{ $client }", "' or 1=1; --",
        "answer:1:payment:unpaid", "C:\\nul", "-", "", "z", "to", "chodzi o", "pani",
    ],
)  # fmt: skip
def test_a_bare_name_stays_as_it_is_typed(text: str) -> None:
    assert read_name(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Ania z biura krzyczała na mnie", "Ania krzyczy", "mam taką klientkę, dzwoni po 22",
        "Greg from accounting swore at me", "chodzi o anię, bo krzyczy", "chodzi o to że nie płaci",
        "moja klientka Ania ciągle dzwoni", "It's complicated", "to ja", "chodzi o kasę",
        "Ania Kowalska, studio jogi, płaci po terminie",
    ],
)  # fmt: skip
def test_what_tells_of_something_is_no_name(text: str) -> None:
    assert read_name(text) is None


@pytest.mark.parametrize(
    ("text", "none"),
    [
        ("nie wiem", True), ("Sama nie wiem...", True), ("jeszcze nie wiem", True), ("nikt", True),
        ("I don't know", True), ("idk", True), ("tak", True), ("Anka", False), ("Nie", True),
        ("Nikt Ważny", False), ("👍", False), ("", False), ("Nie wiem, jak ją nazwać", True),
        ("moja klientka", True), ("I'd rather not say", True), ("my client", True),
        ("Klient Roku", False), ("szefowa", False), ("the boss", False),
    ],
)  # fmt: skip
def test_not_to_know_is_no_name(text: str, none: bool) -> None:
    assert is_no_name(text) is none


@given(st.text(max_size=80))
def test_whatever_is_typed_a_name_comes_from_it_or_none(text: str) -> None:
    naming = read_name(text)
    if naming is not None:
        assert naming.name
        assert naming.name == tidy(naming.name)


@given(
    st.sampled_from(["chodzi o ", "to ", "it's ", "moja klientka ", ""]),
    st.sampled_from(["Ania", "Greg", "Zosia Nowak", "Bluefin"]),
    st.sampled_from([" z Krakowa", ", studio jogi", " from Leeds", " (biuro)", ""]),
)
def test_every_lead_and_every_tail_come_off(lead: str, name: str, tail: str) -> None:
    naming = read_name(f"{lead}{name}{tail}")
    if not lead and not tail:
        assert naming is None
    else:
        assert naming is not None
        assert naming.name == name
