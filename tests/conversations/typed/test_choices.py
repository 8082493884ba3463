"""What is typed in the interview is the choice that it means, and nothing graver."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.decision.questions import CHOICES, SKIP, VERDICT_QUESTIONS, Question, gravity
from conversations.records.owner import Language
from conversations.typed.choices import UNCLEAR, read_choice
from locales.catalog import Words


@pytest.mark.parametrize(
    ("question", "typed", "choice"),
    [
        ("interest", "tak", "yes"),
        ("interest", "Tak!", "yes"),
        ("interest", "nie", "no"),
        ("click", "raz tak, raz nie", "partly"),
        ("dread", "czasem", "sometimes"),
        ("dread", "nigdy", "never"),
        ("dread", "Często :(", "often"),
        ("dread", "tak", UNCLEAR),
        ("deadlines", "na czas", "kept"),
        ("payment", "nie", UNCLEAR),
        ("payment", "po terminie", "sometimes_late"),
        ("payment", "wcale", "unpaid"),
        ("payment", "2", "sometimes_late"),
        ("agreed_terms", "nie", UNCLEAR),
        ("agreed_terms", "łamane", "broken"),
        ("hours_stated", "obie", "both"),
        ("hours_stated", "jeszcze nie", "no"),
        ("intrusions", "co tydzień", "weekly"),
        ("intrusions", "co tydzien", "weekly"),
        ("intrusions", "every week", "weekly"),
        ("intrusions", "codziennie", "daily"),
        ("time_fit", "nie", UNCLEAR),
        ("abuse", "raz", "once"),
        ("abuse", "tak", UNCLEAR),
        ("abuse", "never", "never"),
        ("i_count", "nie zawsze", "not_always"),
        ("told", "częściowo", "partly"),
        ("told", "not yet", "no"),
        ("summary_talk", "yes", "yes"),
        ("talk_outcome", "za wcześnie", "too_soon"),
        ("mistakes", "u innych", "elsewhere"),
        ("mistakes", "tak", UNCLEAR),
        ("sleep", "nie wiem", UNCLEAR),
        ("own_work", "nie wiem", "unsure"),
        ("sleep", "sama nie wiem, różnie", UNCLEAR),
        ("sleep", "tak, czasem", "sometimes"),
        ("sleep", "nie, nigdy", "no"),
        ("sleep", "czasem, często", UNCLEAR),
        ("sleep", "tak, przez Ankę", None),
        ("sleep", "pomiń", SKIP),
        ("sleep", "3", "often"),
        ("sleep", "4", UNCLEAR),
        ("sleep", "0", UNCLEAR),
        ("sleep", "22", None),
        ("sleep", "nie, bo dzwoniła", None),
        ("cushion", "nie", "none"),
        ("cushion", "na miesiąc", "month"),
        ("cushion", "3 miesiące", "quarter"),
        ("cushion", "pół roku", "plenty"),
        ("cushion", "nie wiem", UNCLEAR),
        ("hours_stated", "co to znaczy?", UNCLEAR),
        ("asked", "sort of", UNCLEAR),
        ("hours_stated", "wait, what does that mean?", UNCLEAR),
        ("hours_stated", "czekaj, co to znaczy", UNCLEAR),
        ("interest", "kinda", "partly"),
        ("notice", "What do you mean?", UNCLEAR),
        ("cushion", "2", "month"),
        ("notice", "brak", "none"),
        ("notice", "14 dni", "two_weeks"),
        ("notice", "miesiąc", "month"),
        ("notice", "three months", "longer"),
        ("notice", "nie wiem", "unknown"),
        ("notice", "tak", UNCLEAR),
        ("other_clients", "0", "only"),
        ("other_clients", "1", "few"),
        ("other_clients", "2", "few"),
        ("other_clients", "3", "many"),
        ("other_clients", "12", "many"),
        ("other_clients", "żadnego", "only"),
        ("other_clients", "kilku", "many"),
        ("sleep", "Anka krzyczała", None),
        ("sleep", "", None),
    ],
)
def test_an_answer_in_words(question: str, typed: str, choice: str | None) -> None:
    assert read_choice(typed, Question(question)) == choice


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("question", VERDICT_QUESTIONS)
def test_what_a_button_says_can_be_typed(question: Question, language: Language) -> None:
    words = Words(language)
    for choice in CHOICES[question]:
        assert read_choice(words.plain(f"choice-{question}-{choice}"), question) == choice


@given(st.text(max_size=40), st.sampled_from(Question))
def test_whatever_is_typed_is_a_choice_of_the_question_or_none(
    typed: str, question: Question
) -> None:
    assert read_choice(typed, question) in {None, SKIP, UNCLEAR, *CHOICES[question]}


# An answer by one of these alone accuses nobody of the worst.
@pytest.mark.parametrize("word", ["tak", "nie", "yes", "no", "ok", "nie wiem", "czasem"])
@pytest.mark.parametrize("question", ["payment", "agreed_terms", "deadlines", "time_fit"])
def test_a_bare_word_is_never_the_gravest_of_what_breaks_a_contract(
    question: str, word: str
) -> None:
    read = read_choice(word, Question(question))
    if read not in (None, UNCLEAR, SKIP):
        assert gravity(Question(question), read) < len(CHOICES[Question(question)]) - 1
