### The verdict.

verdict-nothing-known = I know nothing yet about your work with { $client }, so I do not judge. A few questions, and there is somewhere to start.
verdict-coverage = I have { $answered } of { $applicable } answers. The rest may change the verdict.
verdict-coverage-settled = I have { $answered } of { $applicable } answers. The rest will not change this verdict.
verdict-for-staying = On the side of staying
verdict-why = Why
verdict-our-reading = our reading
verdict-source = The reasoning follows an article by Karolina, a virtual assistant, told in our own words.
verdict-logged = { $count ->
    [one] { $count } entry in the log, { $last }
   *[other] { $count } entries in the log, the last { $last }
}
verdict-logged-more = { $count ->
    [one] your log says more than your answer: { $count } entry, { $last }
   *[other] your log says more than your answer: { $count } entries, the last { $last }
}

button-finish-interview = Finish the questions
button-change-answers = Change answers
