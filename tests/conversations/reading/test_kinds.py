"""Kinds: the model, the stems under it, and the corpus it was trained from."""

from pathlib import Path

from conversations.decision.incidents import Kind
from conversations.reading import kinds, model
from tests.conversations.reading import labelled, train


def test_the_corpus_has_every_kind_in_both_languages() -> None:
    rows = train.corpus()
    told = {(kind, language) for kind, language, _ in rows}
    assert {(kind, language) for kind in [*Kind, model.NONE] for language in ("pl", "en")} <= told
    assert len(rows) >= 6000


def test_no_message_that_measures_is_in_the_corpus() -> None:
    learned = {text.casefold() for _, _, text in train.corpus()}
    learned |= {text.casefold() for _, _, text in train.measured()}
    measured = [*labelled.shared(), *labelled.own("fresh")]
    assert not [case.text for case in measured if case.text.casefold() in learned]


def test_the_model_knows_every_kind_and_is_small() -> None:
    found = model.load()
    assert {name for name in found.classes if not name.startswith(model.APART)} == {
        *Kind,
        model.NONE,
    }
    weights = Path(model.__file__).parent / "data" / model.FILE
    assert weights.stat().st_size < 2_000_000


def test_training_gives_the_same_weights_each_time(tmp_path: Path) -> None:
    some = train.corpus()[::12]
    train.write(tmp_path / "one", some)
    train.write(tmp_path / "two", some)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_the_stems_alone_name_a_plain_kind() -> None:
    seen = kinds.of_corpus("@ nakrzyczała na mnie przez telefon", "pl")
    assert kinds.by_stems(seen)[0] == Kind.SHOUTING
