"""Whom a message concerns."""

from datetime import datetime

import pytest

from conversations.reading import read

NOON = datetime(2026, 11, 25, 12, 0)  # noqa: DTZ001

POLISH = {
    "kaśka krzyczała": ("Katarzyna",),
    "gosią to się nie przejmuję, krzyczała": ("Małgorzata",),
    "krzyczała na mnie Baśka": ("Pani Basia",),
    "klientka olała maila i krzyczała": (),
    "kasy nie ma, krzyczałam": (),
    "w maju krzyczeli na mnie": (),
    "pan Maj krzyczał": ("Janusz Maj",),
    "w niedzielę ktoś krzyczał": (),
    "pan niedziela krzyczal w niedziele": ("Piotr Niedziela",),
    "kłótnia z Zieloną Szafą": ("Zielona Szafa",),
    "Zielna Szafa krzyczała": ("Zielona Szafa",),
    "z Nowakową godzina na telefonie": ("Nowakowie",),
    "Katarzyna i pani Basia krzyczały": ("Katarzyna", "Pani Basia"),
    "w przeciwieństwie do Basi Katarzyna krzyczała": ("Katarzyna",),
    "bez powodu krzyczeli": (),
    "cukiernia bez krzyczała": ("Cukiernia Bez",),
    "mają pretensje i krzyczą": (),
    "dla szafy zrobiłam baner, krzyczą": ("Zielona Szafa",),
    "ani razu nie krzyczeli": (),
    "Maja w sylwestra krzyczała": ("Maja",),
    "mili byli dziś, nikt nie krzyczał": (),
    "niedziela w niedzielę krzyczy": ("Piotr Niedziela",),
    "przez krzyki Katarzyny zapomniałam o poście Oli": ("Katarzyna",),
    "zly plik poszedl dla cukierni": ("Cukiernia Bez",),
    "plakat dla szkoły syna, nikt mi nie zapłacił": (),
    "Podpisane! Szafa zostaje ze mną na rok": ("Zielona Szafa",),
}
POLISH_ROSTER = (
    *("Katarzyna", "Małgorzata", "Pani Basia", "Ola", "Janusz Maj", "Piotr Niedziela"),
    *("Zielona Szafa", "Nowakowie", "Cukiernia Bez", "Maja", "Szkoła Jogi Kropla"),
)
ENGLISH = {
    "will texted at 10pm about fonts": ("Will",),
    "will it ever end, somebody yelled": (),
    "mark my words, somebody yelled": (),
    "sick about my call w/ Mark": ("Mark",),
    "missed a deadline, no grace period": (),
    "state-of-the-art anxiety": (),
    "bills content arrived late": ("Bill",),
    "client hasn't paid the bill": (),
    "may's whatsapping me about hashtags": ("May",),
    "he may want a word, dread": (),
    "Neither Mark nor the Hendersons have sent the photos": ("Mark", "The Hendersons"),
    "will AND grace both messaged me saturday night": ("Will", "Grace"),
    "thanks to kestral i missed a deadline": ("Kestrel Kitchens",),
    "unlike Grace, Mark paid late": ("Mark",),
    "may at 4.30pm: 'need this'": ("May",),
    "i hope may may calm down, she yelled": ("May",),
    "Art bellowing at me": ("Art",),
    "no word from may since monday, she ghosted me": ("May",),
    "invoice for bill: 3 weeks late": ("Bill",),
    "grace hasnt learned my name": ("Grace",),
    "Ears ringing. Art at full volume": ("Art",),
    "he yelled. art at its worst": (),
    "was up all night on Grace's launch so I missed Mark's deadline": ("Grace",),
    "William yelled": ("Will", "Bill")[:0],  # two of the roster could be meant
}
ENGLISH_ROSTER = (
    *("Will", "Mark", "Grace", "Art", "Bill", "May", "The Hendersons", "Kestrel Kitchens"),
)


# What people call whom the roster has by another form of the name.
CALLED = {
    ("pl", "Zającowa przesunęła próbny makijaż na godzinę przed"): "Olga Zając",
    ("pl", "przez rakową nie spałam"): "Pani Rak",
    ("pl", "bogdankowej znowu coś nie pasuje"): "Piotr Bogdanek",
    ("pl", "Sobota nie odpuści, znów wyciąga że w umowie jest inaczej"): "Michał Sobota",
    ("pl", "zima najpierw mnie zbeształ a potem czytał z notesu"): "Witold Zima",
    ("pl", "marysia zapłaciła od razu, a świerk nawet nie podziękował"): "Pan Świerk",
    ("en", "Nuala reversed the card payment"): "Nuala's Nails",
    ("en", "nuala rang at 3 for a flyer for 4"): "Nuala's Nails",
}


@pytest.mark.parametrize(("said", "client"), CALLED.items())
def test_a_client_is_known_by_what_people_call_them(said: tuple[str, str], client: str) -> None:
    language, text = said
    assert client in read(text, ["Gosia", client], NOON, language).clients


@pytest.mark.parametrize(
    "text", ["Zima była ciężka, klienci milczą", "zima w tym roku dała mi w kość", "ani słowa"]
)
def test_a_word_is_no_client_where_nobody_does_anything(text: str) -> None:
    assert read(text, ["Witold Zima", "Anka"], NOON, "pl").clients == ()


@pytest.mark.parametrize(("text", "clients"), POLISH.items())
def test_a_polish_message_names_its_clients(text: str, clients: tuple[str, ...]) -> None:
    assert read(text, POLISH_ROSTER, NOON, "pl").clients == clients


@pytest.mark.parametrize(("text", "clients"), ENGLISH.items())
def test_an_english_message_names_its_clients(text: str, clients: tuple[str, ...]) -> None:
    assert read(text, ENGLISH_ROSTER, NOON, "en").clients == clients


def test_two_clients_of_one_first_name_are_nobody() -> None:
    assert read("Anna krzyczała", ["Anna Lis", "Anna Wrona"], NOON, "pl").clients == ()


def test_a_surname_tells_them_apart() -> None:
    assert read("Anna Wrona krzyczała", ["Anna Lis", "Anna Wrona"], NOON, "pl").clients == (
        "Anna Wrona",
    )


def test_the_owner_may_have_a_name_of_their_own_for_a_client() -> None:
    found = read("szefowa krzyczała", ["Hanna"], NOON, "pl", aliases={"Hanna": ["szefowa"]})
    assert found.clients == ("Hanna",)


@pytest.mark.parametrize(
    ("text", "roster", "language", "named"),
    [
        ("keiths been frosty with me", ("Keith", "Bill"), "en", ("Keith",)),
        ("Sids ghosting me", ("Sid", "Bill"), "en", ("Sid",)),
        ("bills are high this month, he yelled", ("Sid", "Bill"), "en", ()),
        ("dom yelled at me", ("Dom", "Ann"), "en", ("Dom",)),
        ("mrs p yelled at me", ("Mrs. Papadopoulos", "Ann"), "en", ("Mrs. Papadopoulos",)),
        ("mrs p yelled at me", ("Mrs. Papadopoulos", "Mrs Pratt"), "en", ()),
        ("SCS, 65 min on hold", ("Sunshine Coast Solar", "Ann"), "en", ("Sunshine Coast Solar",)),
        ("Kasia Z. krzyczała", ("Kasia Wrona", "Kasia Zając"), "pl", ("Kasia Zając",)),
        ("Kasia z Markiem krzyczeli", ("Kasia Zając", "Marek"), "pl", ("Kasia Zając", "Marek")),
        ("agropol nie zapłacił", ("Agro-Pol", "Ola"), "pl", ("Agro-Pol",)),
        ("soft leaf na mnie krzyczał", ("SoftLeaf", "Ola"), "pl", ("SoftLeaf",)),
        ("Szef Migdału krzyczał", ("Café Migdał", "Ola"), "pl", ("Café Migdał",)),
        ("w papudze na mnie krzyczeli", ("Sklep Papuga", "Ola"), "pl", ("Sklep Papuga",)),
        ("Beatka krzyczała", ("Szymańska Beata", "Ola"), "pl", ("Szymańska Beata",)),
    ],
)
def test_a_client_is_found_by_what_a_name_becomes(
    text: str, roster: tuple[str, ...], language: str, named: tuple[str, ...]
) -> None:
    found = read(text, roster, NOON, language)
    assert tuple(dict.fromkeys(each.client for each in found.events if each.client)) == named


ANOTHERS = (
    ("Anna Nowak znowu krzyczała", "pl"),
    ("anna nowak znowu krzyczala", "pl"),
    ("Ania Wiśniewska nie zapłaciła", "pl"),
    ("Anna Smith yelled at me", "en"),
)


@pytest.mark.parametrize(("text", "language"), ANOTHERS)
def test_a_first_name_with_anothers_surname_is_not_the_client(text: str, language: str) -> None:
    """It is asked whose it is: the roster has one Ania, and this is not she."""
    found = read(text, ("Ania Kowalska",), NOON, language)
    assert (found.clients, [each.client for each in found.events]) == ((), [None])


@pytest.mark.parametrize(
    "text",
    [
        *("Ania Zadzwoniła o 23", "Ania Wczoraj krzyczała", "ania znowu krzyczała"),
        *("Ania Kowalska krzyczała", "Ani Kowalskiej nie pasuje, krzyczała na mnie"),
    ],
)
def test_a_first_name_with_another_word_or_the_own_surname_is(text: str) -> None:
    assert read(text, ("Ania Kowalska",), NOON, "pl").clients == ("Ania Kowalska",)


def test_a_surname_says_more_of_a_client_of_whom_none_is_known() -> None:
    assert read("Anna Nowak krzyczała", ("Anna",), NOON, "pl").clients == ("Anna",)


@pytest.mark.parametrize(
    ("text", "client", "language"),
    [
        ("frank is shouting again", "Frank", "en"),
        ("told rosie about frank shouting at me", "Frank", "en"),
        ('"we need to talk" says May', "May", "en"),
        ("theo shouted and so did chase", "Chase", "en"),
        ("pat didnt speak to me all day", "Pat", "en"),
        ("lew prowadzi zeszyt moich spóźnień", "Lew", "pl"),
        ("mila przenosi trening z 7 na 18", "Mila", "pl"),
        ("edyta spokojnym tonem, że jestem nieudacznik", "Edyta Zawada", "pl"),
        ("nadal nie mam od hani tych opisów", "Hania Lis", "pl"),
        ("godzina dwadzieścia na telefonie z Kamilą", "Kamila", "pl"),
    ],
)
def test_a_name_that_is_a_word_too_is_told_by_what_is_done(
    text: str, client: str, language: str
) -> None:
    assert client in read(text, [client], NOON, language).clients
