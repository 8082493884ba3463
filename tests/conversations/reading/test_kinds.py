"""What the reader learned: its models, and the messages that they were trained from."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from conversations.decision.incidents import Kind
from conversations.reading import Intent, model, weighing
from conversations.reading.kinds import NOTHING
from conversations.reading.reader import hear
from tests.conversations.reading import labelled

NOW = datetime(2026, 11, 24, 15, tzinfo=UTC)


def test_the_corpus_has_every_kind_in_both_languages() -> None:
    rows = labelled.corpus()
    told = {(kind, language) for kind, language, _ in rows}
    kinds = [*Kind, labelled.NONE]
    assert {(kind, language) for kind in kinds for language in ("pl", "en")} <= told
    assert len(rows) >= 6000


def test_no_message_that_measures_was_learned_from() -> None:
    learned = {text.casefold() for _, _, text in labelled.corpus()}
    learned |= {case.text.casefold() for name in labelled.LEARNED for case in labelled.own(name)}
    measured = [*labelled.shared(), *labelled.own("fresh")]
    assert not [case.text for case in measured if case.text.casefold() in learned]


def test_the_models_know_every_kind_and_purpose_and_are_small() -> None:
    assert set(model.load("kinds").classes) == {*Kind, NOTHING}
    assert set(model.load("purposes").classes) == set(Intent)
    folder = Path(model.__file__).parent / "data"
    assert sum(path.stat().st_size for path in folder.glob("*.model")) < 5_000_000


def test_a_kind_that_is_not_learned_yet_comes_last_and_breaks_nothing() -> None:
    """Whoever adds one can run the bot before its messages are written."""
    known = model.load("kinds")
    lost, left = known.classes[-1], known.classes[:-1]

    def row_of(name: str) -> bytes:
        return known.row_of(name)[: len(left)]

    def of_word(word: str) -> model.RowSum:
        return model.summed(row_of, model.pieces(word), len(left))

    unlearned = replace(known, classes=left, bias=known.bias[:-1], row_of=row_of, of_word=of_word)
    hearing = hear("Anka shouted at me", ["Anka"], NOW, "en", None, unlearned)
    assert hearing.best[-1] == lost
    likely = [found.kind for found in weighing.weighed(hearing)]
    assert (likely[0], lost in likely) == (Kind.SHOUTING, False)


def test_training_gives_the_same_weights_each_time() -> None:
    from tests.conversations.reading import train  # noqa: PLC0415 it brings scikit-learn

    examples = [
        train.Example(train.traits_of([(model.traits(text.split()), 1.0)]), kind)
        for kind, _, text in labelled.corpus()[::12]
    ]
    assert train.kinds_model(examples) == train.kinds_model(examples)


def test_a_model_says_what_its_file_holds() -> None:
    from tests.conversations.reading import train  # noqa: PLC0415 it brings scikit-learn

    examples = [
        train.Example({"late": 1.0, word: 1.0}, kind)
        for kind, word in (("a", "red"), ("b", "blue"), ("c", "green"))
        for _ in range(20)
    ]
    found = model.parsed(train.kinds_model(examples))
    for kind, word in (("a", "red"), ("b", "blue"), ("c", "green")):
        scores = found.scores([(model.Traits(names={"late", word}), 1.0)])
        assert max(scores, key=lambda name: scores[name]) == kind
