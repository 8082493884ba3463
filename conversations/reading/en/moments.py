# ruff: noqa: E501 — a pattern a line
"""What is only planned, moved or ahead in English, over the plain line."""

import re

# After these, up to the end of the clause, a moment is an appointment or a promise.
PLANNED = re.compile(
    r"\b(?:promis\w+|due|deadline (?:was|is|of|for|being)|supposed to|meant to|was to|were to|should have|should've|agreed|booked (?:for|in)|scheduled|planned|will|'ll|he'll|she'll|they'll|i'll|he'd|she'd|they'd|would|gonna|going to|needs|wants|wanting|demands|expects|want|expect|i've got a|i have a|i've a|got a|have got a|tomorrow\w*|i work|my hours|working hours|office hours|said (?:he|she|they)(?:'d| would| ll)|(?:told|asked|made|making|ordered) me to|(?:i|we) must|swore|assured)\b"
    r"(?: _c)?[^.!?;]{0,60}$"
)
MOVED = re.compile(
    r"\b(?:moved|moves|shifted|shifts|pushed|bumped|rescheduled|changed|switched|swapped)\b[^.!?;]{0,60}$"
)
# What the owner has before her.
BEFORE_ME = re.compile(
    r"\bi've got\b|\bi have\b|\bgot a\b|\bcoming up\b|\bahead of\b|\bbefore my\b|\bbefore our\b|\bcall at\b"
)
CLAUSE = re.compile(r"[,;.!?:]| but | and | then ")
# After these a clock is the end of what began before: "rang at two, hung up at four".
ENDS = re.compile(
    r"\b(?:left|hung up|rang off|got off|let me go|finished|ended|stopped|til|till|until)\b"
)
# Of two lengths beside these one was planned, and the longer is what came of it: "a 15 min call turned into two hours".
OUTGREW = re.compile(
    r"\b(?:turned into|became|went(?: on)?(?: for)?|took|ended up|ran (?:to|for)|lasted|dragged on|(?:supposed|meant) to be|was to be|booked for)\b"
)
DIGITS_TO_24 = False
# A day on which something else is to be: "told her i'm away friday".
_AHEAD = re.compile(
    r"\b(?:i'm|i am|im|we're|i'll be) (?:at|off|away|on (?:leave|holiday|a train|a plane)|in|not|out|busy|closed|unavailable|travelling)\b[^.!?;:]{0,40}$"
)
_IS_ON = re.compile(r"\b(?:is|are|starts|launches|opens|goes live|ships) (?:on |this )?$")


def is_ahead(_line: str, _end: int, before: str) -> bool:
    """Tell whether a day that comes after `before` is one to come, by what is on then."""
    return (_AHEAD.search(before) or _IS_ON.search(before)) is not None
