"""The interview: open it, answer by a tap or in words, go back, go on, pause.

It has two ways. The short one shows two glances, then asks what they open; the full one asks
everything one by one. Which one a client is on stands with the position (`Client.in_full`).
"""

from collections.abc import Mapping
from dataclasses import replace

from conversations.decision import path as interview
from conversations.decision.glances import (
    SHOWS,
    Glance,
    Position,
    mildest,
    passed_over,
)
from conversations.decision.questions import CHOICES, PLAN_QUESTIONS, SKIP, WITH_CONSENT, Question
from conversations.handlers import plan, quick_log
from conversations.handlers.clients import one
from conversations.handlers.reply import no_longer, said_so, show
from conversations.handlers.turn import Response, Turn
from conversations.handlers.verdict import judged
from conversations.records.client_edits import SetNaming, SetPosition
from conversations.records.consent import Consent
from conversations.records.edits import Edit, SetAnswer, SetAwaiting, SetConsent, SetUndo
from conversations.records.events import Said
from conversations.records.owner import Answer, Awaiting, Client, ClientFile
from conversations.screens.basics import Screen, Text
from conversations.screens.interview import AnswerList, Asking, Glancing, paused
from conversations.screens.taps import Action, StaleTapError, Tap, data
from conversations.typed.choices import UNCLEAR, is_nothing, read_choice


def open_named(turn: Turn) -> Response:
    """`/interview NAME`: go on where it stopped; the answers, when it is done."""
    return one(turn, Action.RESUME, "choose-for-interview", _resume, changes=True)


def resume(turn: Turn, _tap: Tap, client: Client) -> Response:
    """`resume:<client>`: the same by a button."""
    return _resume(turn, client)


def in_full(turn: Turn, _tap: Tap, client: Client) -> Response:
    """`interview:<client>`: ask everything one by one; go on where that stopped."""
    file, path = turn.file(client), turn.path(client)
    asked = client.at if client.in_full and isinstance(client.at, Question) else None
    at = interview.standing(path, file.answers, asked) if asked else path[0]
    return _at(turn, replace(client, in_full=True), file, at or path[0])


def glance(turn: Turn, tap: Tap, client: Client) -> Response:
    """`glance:<client>:<glance>`: show one of the two again."""
    tap.exactly(2)
    return _at(turn, replace(client, in_full=False), turn.file(client), tap.one(Glance))


def ask(turn: Turn, tap: Tap, client: Client) -> Response:
    """`ask:<client>:<question>`: show one question by itself."""
    question = tap.question()
    if question not in turn.path(client):
        raise StaleTapError
    return _at(turn, replace(client, in_full=False), turn.file(client), question)


def answers(turn: Turn, _tap: Tap, client: Client) -> Response:
    """`answers:<client>`: what was answered, and what was taken without a tap."""
    edits = no_longer(turn, Awaiting.ANSWER)
    return Response(edits, (show(turn, _answer_list(turn, client)),))


def answer(turn: Turn, tap: Tap, client: Client) -> Response:
    """Set an answer and go on; a late tap sets it and leaves the interview where it stands."""
    question, choice = tap.question(), tap.choice()
    response = _answered(turn, client, {question: choice})
    shown = SHOWS[client.at] if isinstance(client.at, Glance) else ()
    if question in shown and choice in CHOICES[question]:
        # The buttons there say little: what was taken is said in full.
        return replace(response, toast=Text(f"evidence-{question}-{choice}"))
    return response


def talked(turn: Turn, tap: Tap, client: Client) -> Response:
    """`talked:<client>:<outcome>`: there was a summing-up talk, and this came of it."""
    tap.exactly(2)
    came = tap.among(*CHOICES[Question.TALK_OUTCOME], place=1)
    return _answered(turn, client, _talked(came))


def _talked(came: str) -> dict[Question, str]:
    return {Question.SUMMARY_TALK: "yes", Question.TALK_OUTCOME: came}


def go_on(turn: Turn, tap: Tap, client: Client) -> Response:
    """`next:<client>:<glance>`: what was not tapped on it is as well as can be; show what follows.

    Tapped twice, or on a glance that was left long ago, it keeps nothing.
    """
    tap.exactly(2)
    left = tap.one(Glance)
    if client.at is not left:
        file = turn.file(client)
        shown = _screen(turn, client, file, _standing(turn, client, file))
        return Response(replies=(show(turn, shown),), toast=Text("toast-had"))
    return _passed(turn, client, left)


def typed(turn: Turn) -> Response:
    """Take a message as the answer to what is shown; what is none is taken as ever.

    The question stays open by that.
    """
    client = turn.owner.client(turn.owner.naming)
    text = turn.event.text if isinstance(turn.event, Said) else ""
    if client is None or client.at is None or turn.log.linked:
        return quick_log.said(turn)
    if isinstance(client.at, Glance) and is_nothing(text):
        return _passed(turn, client, client.at)
    # A glance asks of several things at once: no word tells which of them is meant.
    question = client.at if isinstance(client.at, Question) else SHOWS[client.at][0]
    choice = read_choice(text, question)
    told = {question: choice} if choice is not None else {}
    if choice is None and question is Question.SUMMARY_TALK and not client.in_full:
        came = read_choice(text, Question.TALK_OUTCOME)
        told = _talked(came) if came in CHOICES[Question.TALK_OUTCOME] else {}
    if not told:
        return quick_log.said(turn)
    if choice == UNCLEAR or isinstance(client.at, Glance):
        shown = _screen(turn, client, turn.file(client), client.at)
        if isinstance(shown, Asking | Glancing):
            shown = replace(shown, unclear=True)
        return Response(replies=(show(turn, shown),))
    done = said_so(_answered(turn, client, told), *[*told.items()][-1])
    return replace(done, edits=(*done.edits, SetUndo(data(Action.BACK, client.number))))


def keep(turn: Turn, tap: Tap, client: Client) -> Response:
    """Go on from a question and keep its answer as it is."""
    question = tap.question()
    file = turn.file(client)
    if client.in_full:
        path = turn.path(client)
        at = interview.following(path, question) or interview.first_open(path, file.answers)
        return _at(turn, client, file, at)
    if isinstance(client.at, Glance):
        return _at(turn, client, file, client.at)
    return _at(turn, client, file, _first_open(turn, client, file))


def back(turn: Turn, _tap: Tap, client: Client) -> Response:
    """Show what was shown before."""
    if client.in_full and not isinstance(client.at, Glance):
        before: Position = interview.preceding(turn.path(client), client.at)
    else:
        before = interview.before_in_short(turn.short_path(client), client.at)
    return _at(turn, client, turn.file(client), before)


def refuse(turn: Turn, _tap: Tap, client: Client) -> Response:
    """`refuse:<client>`: keep nothing of sleep and doubt, ask of them no more, and go on."""
    no = Consent(given=False, at=turn.now)
    turn = replace(turn, owner=replace(turn.owner, consent=no))
    file = turn.file(client)
    kept = {q: each for q, each in file.answers.items() if q not in WITH_CONSENT}
    file = replace(file, answers=kept)
    at = _standing(turn, client, file)
    return replace(_at(turn, client, file, at, SetConsent(no)), toast=Text("toast-refused"))


def pause(turn: Turn, _tap: Tap, client: Client) -> Response:
    """Put the questions away; they wait where they are."""
    return Response(no_longer(turn, Awaiting.ANSWER), (show(turn, paused(client)),))


def _resume(turn: Turn, client: Client) -> Response:
    file = turn.file(client)
    at = _standing(turn, client, file)
    if at is None and all(passed_over(each, _choices(file)) == SHOWS[each] for each in Glance):
        at = Glance.CLIENT
    if at is not None:
        return _at(turn, client, file, at)
    edits = no_longer(turn, Awaiting.ANSWER)
    return Response(edits, (show(turn, _answer_list(turn, client)),))


def _standing(turn: Turn, client: Client, file: ClientFile) -> Position:
    """Return where the interview stands, or what takes its place; None when it is done."""
    if isinstance(client.at, Glance):
        return client.at
    if client.in_full and client.at is not None:
        return interview.standing(turn.path(client, file), file.answers, client.at)
    if client.at in turn.short_path(client, file):
        return client.at
    return _first_open(turn, client, file)


def _first_open(turn: Turn, client: Client, file: ClientFile) -> Question | None:
    return interview.first_open(turn.short_path(client, file), file.answers)


def _answered(turn: Turn, client: Client, told: Mapping[Question, str]) -> Response:
    """Set what was told, and go on from the first of its questions."""
    question, choice = next(iter(told.items()))
    consent: tuple[Edit, ...] = ()
    if question in WITH_CONSENT and choice != SKIP:
        if turn.refused:
            raise StaleTapError
        if turn.owner.consent is None:
            # The screen says so: this tap is the consent.
            yes = Consent(given=True, at=turn.now)
            turn = replace(turn, owner=replace(turn.owner, consent=yes))
            consent = (SetConsent(yes),)
    file = turn.file(client)
    # Tapped twice or late it stays as old as it is: a talk does not begin anew by that.
    new = {q: c for q, c in told.items() if not _stands(file.answers.get(q), c)}
    edits = tuple(SetAnswer(client.number, q, c, turn.now) for q, c in new.items())
    now = {q: Answer(c, turn.now) for q, c in new.items()}
    changed = replace(file, answers={**file.answers, **now})
    if question in PLAN_QUESTIONS:
        return plan.answered(turn, client, changed, question, *edits)
    at = _after(turn, client, changed, question)
    return _at(turn, client, changed, at, *consent, *edits)


def _stands(given: Answer | None, choice: str) -> bool:
    return given is not None and given.choice == choice and not given.passed


def _after(turn: Turn, client: Client, file: ClientFile, question: Question) -> Position:
    """Return what is shown once a question was answered."""
    if client.in_full and isinstance(client.at, Question):
        path = turn.path(client, file)
        return interview.after_answer(path, file.answers, client.at, question)
    if client.at == question:
        return _first_open(turn, client, file)
    return _standing(turn, client, file)


def _passed(turn: Turn, client: Client, left: Glance) -> Response:
    """Leave a glance: what was not tapped on it is answered as the mildest choice."""
    file = turn.file(client)
    # A tap on "next" is no consent: of nights and doubts it says nothing.
    over = [q for q in passed_over(left, _choices(file)) if turn.may_keep(q)]
    edits = tuple(SetAnswer(client.number, q, mildest(q), turn.now, passed=True) for q in over)
    passed = {q: Answer(mildest(q), turn.now, passed=True) for q in over}
    changed = replace(file, answers={**file.answers, **passed})
    onward = [*Glance][[*Glance].index(left) + 1 :]
    at = onward[0] if onward else _first_open(turn, client, changed)
    return _at(turn, client, changed, at, *edits)


def _at(turn: Turn, client: Client, file: ClientFile, at: Position, *edits: Edit) -> Response:
    """Move the interview there and show it; None: it is over, show the verdict."""
    moved = replace(client, at=at, in_full=client.in_full and isinstance(at, Question))
    shown = show(turn, _screen(turn, moved, file, at))
    awaited = no_longer(turn, Awaiting.ANSWER) if at is None else _awaiting(turn, client)
    position = SetPosition(client.number, at, moved.in_full)
    return Response((*edits, position, *awaited), (shown,))


def _awaiting(turn: Turn, client: Client) -> tuple[Edit, ...]:
    """Await an answer about this client from now on, where it is not awaited already."""
    owner = turn.owner
    if owner.awaiting is Awaiting.ANSWER and owner.naming == client.number:
        return ()
    return SetNaming(client.number), SetAwaiting(Awaiting.ANSWER)


def _screen(turn: Turn, client: Client, file: ClientFile, at: Position) -> Screen:
    if at is None:
        return judged(turn, client, file)
    chosen = _choices(file)
    if isinstance(at, Glance):
        shown = interview.without(WITH_CONSENT if turn.refused else (), SHOWS[at])
        asks = turn.owner.consent is None and not WITH_CONSENT.isdisjoint(shown)
        return Glancing(client, at, chosen, shown=shown, asks_consent=asks)
    asks = turn.owner.consent is None and at in WITH_CONSENT
    outcome = chosen.get(Question.TALK_OUTCOME)
    return Asking(client, at, chosen.get(at), asks_consent=asks, outcome=outcome)


def _answer_list(turn: Turn, client: Client) -> AnswerList:
    given = turn.file(client).answers
    on_path = {q: given[q] for q in turn.path(client) if q in given and given[q].choice != SKIP}
    asked = (q for q in interview.follow_ups(turn.path(client)) if q in given)
    return AnswerList(
        client,
        {q: each.choice for q, each in on_path.items() if not each.passed},
        {q: each.choice for q, each in on_path.items() if each.passed},
        tuple(asked),
    )


def _choices(file: ClientFile) -> dict[Question, str]:
    """Return what was answered; skipped is not, nor what another version of the bot asked."""
    return {q: each.choice for q, each in file.answers.items() if each.choice in CHOICES[q]}
