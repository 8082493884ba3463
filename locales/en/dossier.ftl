### The dossier: a PDF about one client, and the table of incidents.

choose-for-dossier = Which client should the dossier be about?
dossier-empty = It's too early for a dossier about { $client }: there's nothing to show yet. Answer a few questions, or write what happened.
dossier-select = <b>What goes into the dossier about { $client }?</b>
dossier-select-me = For you: everything. Untick what you don't want.
dossier-select-others = Private things go in only if you tick them. Entries are word for word: read it before you share it.
dossier-select-size = Entries: { $entries }. Answers: { $answers }.
button-dossier-me = For me
button-dossier-others = To show someone
button-dossier-verdict = { $mark } Verdict
button-dossier-answers = { $mark } Answers
button-dossier-money = { $mark } Money and notice
button-dossier-toll = { $mark } Nights, doubts
button-dossier-good = { $mark } Good moments
button-dossier-files = { $mark } Photos and files
button-dossier-all = All
button-dossier-year = Year
button-dossier-quarter = 90 days
button-dossier-month = 30 days
button-dossier-make = Make the dossier
toast-dossier-nothing = There's nothing to put together from that yet. Tick more, or take a longer time.
dossier-caption-me = { $missing ->
    [0] The dossier on your work with { $client }, for you.
    [one] The dossier on your work with { $client }, for you. One file couldn't be shown in it, so it's only named.
   *[other] The dossier on your work with { $client }, for you. { $missing } files couldn't be shown in it, so they're only named.
}
dossier-caption-others = The dossier on your work with { $client }, to show someone. { $missing ->
    [0] {""}
    [one] One file couldn't be shown in it, so it's only named.{" "}
   *[other] { $missing } files couldn't be shown in it, so they're only named.{" "}
}Read it through before you hand it over: your entries are in it word for word.
dossier-table-caption = The same incidents in a table, for a spreadsheet.
dossier-file = dossier

dossier-title = Dossier: { $client }
dossier-kicker = How the work has gone
dossier-footer = { $client } · as of { $day }
dossier-verdict-today = Verdict, { $day }
dossier-about-selected = These are chosen from one person's notes, in their own words and with their own dates. They're here to help think things through and talk about them. They aren't legal advice, or a judgement of anyone.
dossier-about = These are one person's notes and answers, in their own words and with their own dates. They're here to help think things through and talk about them. They aren't legal advice, or a judgement of anyone.
dossier-verdict = The verdict and what it's based on
dossier-reasons = Why
dossier-chart = How it went
dossier-list = The log, day by day
dossier-no-incidents = The log is still empty.
dossier-answers = Answers to the questions
dossier-skipped = skipped
dossier-settled = settled
dossier-undated = No date
dossier-no-kind = no kind given
dossier-entry = entry { $number }
dossier-logged = entry { $number }, logged { $on } at { $time }
dossier-logged-that-day = entry { $number }, logged that day at { $time }
dossier-later = { $days ->
    [one] a day later
   *[other] { $days } days later
}
dossier-edited = edited { $on } at { $time }
dossier-exact = The words under each date are exactly as they were written. Under each entry it says when it was logged, and whether it was edited later.
dossier-record = The record
dossier-record-what = Every entry, and every change to one, leaves a link in a chain, and the chain's end depends on all the links before it. This was its end when this dossier was made: held against a later export, it shows whether anything older was quietly changed.
dossier-stamp = Time stamp: { $authority } attests that on { $on } at { $time } the record ended exactly so. The stamp itself (RFC 3161) is in the export.
dossier-stamp-older = Time stamp: { $authority } attests that on { $on } at { $time } links 1 to { $link } of these { $links } were there. Later ones have no stamp. The stamp itself (RFC 3161) is in the export.
dossier-stamp-away = A new time stamp couldn't be had just now.
# In the dossier nobody says “I”.
told-kind-own_mistake = Own mistake
dossier-question = Question
dossier-answer = Answer
dossier-when = When
dossier-count-incidents = { $count ->
    [one] incident
   *[other] incidents
}
dossier-count-settled = { $count ->
    [one] of them settled
   *[other] of them settled
}
dossier-count-good = { $count ->
    [one] good moment
   *[other] good moments
}
dossier-count-evidence = { $count ->
    [one] photo or file attached
   *[other] photos and files attached
}
dossier-count-lost = time lost
dossier-count-lost-worth = time lost, about { $money }
dossier-count-answers = { $count ->
    [one] question answered
   *[other] questions answered
}

exhibit-photo = Photo
exhibit-document = Document
exhibit-video = Video
exhibit-audio = Recording
exhibit-voice = Voice message
exhibit-named = { $kind } “{ $name }”
exhibit-alt = Photo with entry { $number }
exhibit-too-large = over 20 MB, stays in the chat with the bot
exhibit-gone = Telegram no longer provides it
exhibit-no-picture = can't be printed, stays in the chat with the bot
exhibit-too-many = doesn't fit into the document, stays in the chat with the bot

table-number = No.
table-day = Date
table-time = Time
table-kind = Kind
table-situation = About
table-minutes = Minutes
table-note = Note
table-settled = Settled
table-logged = Logged
table-edited = Edited
table-between = ,
table-yes = yes
table-no = no
