### The verdict.

verdict-nothing-known = I don't know anything yet about your work with { $client }, so I won't say anything yet. A few questions will give us a start.
verdict-coverage = I have { $answered } of { $applicable } answers. The rest may still change the verdict.
# Less than half.
verdict-coverage-little = { $answered ->
    [0] I have no answers yet.
   *[other] Only { $answered } of { $applicable } answers so far.
}
verdict-coverage-settled = I have { $answered } of { $applicable } answers. The rest won't change this verdict.
verdict-for-staying = For staying
verdict-why = Why
verdict-more = What else
# At the head of the reasoning, once: from here on "she" and "her" are the author.
verdict-source = From “Kiedy zerwać współpracę” by Karolina, a virtual assistant, in our words. “I'd add” begins what isn't in it.
verdict-logged = { $count ->
    [one] { $count } entry in the log, { $last }
   *[other] { $count } entries in the log, the last { $last }
}
verdict-logged-more = { $count ->
    [one] the log says more than the answer: { $count } entry, { $last }
   *[other] the log says more than the answer: { $count } entries, the last { $last }
}

## "End it now": what comes first, and where to turn.

verdict-now-first = Just two things today: write instead of talking, and keep the messages.

button-why = The whole why
button-finish-interview = More questions
button-change-answers = Change answers
button-now-first = What to do first
