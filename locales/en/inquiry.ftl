### Questions that the log answers: how often, when last, how much time.
### $period begins with a space or is empty; $about is the kinds of incidents, with commas.

inquiry-count = You've got it written down <b>{ $times ->
    [one] { $times } time
   *[other] { $times } times
}</b>{ $period }: { $client }, { $about } ({ $days }).
inquiry-last = The last time was <b>{ $day }</b>, { $ago }: { $client }, { $about }. That's what your log says.
inquiry-minutes = From what you've written down, { $client } took <b>{ $spent }</b> of your time{ $period }{ $everything ->
    [yes] {""}
   *[no] : { $about }
} ({ $days }).
inquiry-open = { $times ->
    [one] <b>{ $times } entry</b> is still open
   *[other] <b>{ $times } entries</b> are still open
}{ $period }: { $client }, { $about } ({ $days }).
inquiry-none = There's nothing like that in your log{ $period }: { $client }, { $about }. If something did happen, tell me in one sentence.
inquiry-none-minutes = There's no lost time written down for { $client }{ $period }{ $everything ->
    [yes] {""}
   *[no] : { $about }
}.
inquiry-none-open = I don't see anything open{ $period }: { $client }, { $about }.
inquiry-no-minutes = { $times ->
    [one] There's { $times } entry, but it doesn't say how long it took.
   *[other] There are { $times } entries, but they don't say how long it took.
}
inquiry-waiting = { $waiting ->
    [one] { $waiting } more entry is waiting for a word from you, so I'm not counting it here.
   *[other] { $waiting } more entries are waiting for a word from you, so I'm not counting them here.
}
inquiry-worth = { $spent } ({ $worth })

inquiry-about-unpaid = overdue payments
inquiry-about-calls = calls out of hours and long calls
inquiry-about-weekend = at the weekend
# Counted from entries with a time only.
inquiry-about-after = after { $hour }:00
inquiry-about-trouble = all the trouble

inquiry-day = { $times ->
    [1] { $day }
   *[other] { $day }, { $times } times
}
inquiry-days = { $before ->
    [0] { $days }
    [one] most recently { $days }, and { $before } day before that
   *[other] most recently { $days }, and { $before } days before that
}
inquiry-ago = { $days ->
    [0] today
    [1] yesterday
   *[other] { $days } days ago
}

inquiry-period-today = today
inquiry-period-yesterday = yesterday
inquiry-period-this-week = this week
inquiry-period-last-week = last week
inquiry-period-this-month = this month
inquiry-period-this-year = this year
inquiry-period-last-30 = in the last 30 days
inquiry-period-year = in { $year }
inquiry-period-day = on { $since }
inquiry-period-since = since { $since }
inquiry-period-span = from { $since } to { $until }
inquiry-period-month = { $month ->
    [m1] in January
    [m2] in February
    [m3] in March
    [m4] in April
    [m5] in May
    [m6] in June
    [m7] in July
    [m8] in August
    [m9] in September
    [m10] in October
    [m11] in November
   *[m12] in December
}{ $year }
