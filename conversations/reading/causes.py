"""Who caused it, where one client's work was late or wrong because of another's.

"Because of A I failed B" accuses A alone. It is whoever stands after a word of cause, else whoever
is named first: so it was in nine of ten labelled messages (2026-11-28).
"""

from collections.abc import Sequence
from dataclasses import replace

from conversations.decision.incidents import Kind
from conversations.reading.matter import Matter
from conversations.reading.surroundings import plain_at
from conversations.reading.weighing import Candidate

_SEVERAL = 2  # clients of whom one caused what the other had
_NEAR = 4  # words before a name, within which its cause is said
_ENDS = frozenset([",", ".", ";", "!", "?"])


def blamed(told: Sequence[Candidate], matter: Matter) -> list[Candidate]:
    """Return the deeds with what went wrong on the account of who caused it, once."""
    harms = [each for each in told if each.kind == Kind.OTHER_CLIENT_HURT]
    slips = [each for each in told if each.kind == Kind.OWN_MISTAKE]
    if len({one.client for one in matter.found}) < _SEVERAL or not (harms or slips):
        return list(told)
    cause = _cause(matter)
    right = next((each for each in (*harms, *slips) if each.client == cause), None)
    if right is None and not harms:
        return list(told)
    right = right or harms[0]
    wrong = [each for each in (*harms, *slips) if each.client != cause and each is not right]
    return [
        replace(each, client=cause) if each is right else each for each in told if each not in wrong
    ]


def _cause(matter: Matter) -> int:
    """Return the client who caused what is told."""
    found = sorted(matter.found, key=lambda one: one.start)
    named = next((one for one in found if is_after_a_cause(matter, one.start)), found[0])
    return named.client


def is_after_a_cause(matter: Matter, start: int) -> bool:
    """Tell whether a word of cause stands near before a name: "bo Konrad mnie poganiał"."""
    before: list[str] = []
    for place in range(start - 1, max(start - _NEAR, 0) - 1, -1):
        word = plain_at(matter.message, place)
        if word in _ENDS:
            break
        before.append(word)
    spoken, near = matter.spoken, set(before)
    of_what_was_said = spoken.causes_of_said & near and spoken.said & near
    return bool(spoken.causes & near) and not of_what_was_said
