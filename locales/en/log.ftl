### The log: kinds of incidents, an entry's card, the list and search. Answers to other messages: answers.ftl.

kind-late_payment = Late payment
kind-non_payment = No payment
kind-chargeback = Payment taken back
kind-client_late = Client late
kind-vanished = Client gone quiet
kind-broken_terms = Broken agreement
kind-extra_work = Extra work
kind-off_hours = Out of hours
kind-long_call = Long call
kind-schedule_change = Sudden change
kind-last_minute = Task due yesterday
kind-shouting = Shouting
kind-insult = Insults
kind-threat = Threats
kind-harassment = Harassment
kind-dismissive = Brushed aside
kind-unclear_brief = Unclear brief
kind-unexplained_displeasure = Displeasure
kind-scolding = Scolding
kind-micromanaging = Micromanaging
kind-point_scoring = Point-scoring
kind-sleepless = Sleepless night
kind-self_doubt = A hard moment
kind-dread = Dread
kind-own_mistake = My own mistake
kind-other_client_hurt = Others affected
kind-good_moment = A good moment
kind-other = Something else

## An entry's card.

card-minutes = { $minutes } min
card-no-kind = saved
card-draft = Put aside:
card-undone = Taken back:
# Below lines that were taken back, before those that stay.
card-kept = Still logged:
card-settled = ✓ settled, no longer counts
card-waits = waiting for a word from you, doesn't count towards the verdict
card-ask-who = Who is it about?
card-ask-kind = What was it?
card-ask-also = What else happened then?
card-ask-day = When was it?
card-ask-time = What time was it?
card-ask-minutes = How much of your time did it take?
# A recording without words: the bot doesn't listen to it.
card-unheard = I'm keeping the recording, but I don't listen to it. Say in a word what it was.
# The kind is a guess, and weighs so much that it doesn't count until it's confirmed.
card-unsure = <b>{ $kind }</b>, right?
# From the entry's words: “three times this week”.
card-times = Did it happen { $times } times? So far I'm counting it once.
card-harsh = You don't deserve to be spoken to like that. It's good that you're writing it down.
# Threats and harassment.
card-harm = Nobody has the right to treat you like that. It's good that you're writing it down. Tell someone you trust.
card-heavy = That's a lot to carry. It's good that you're writing it down.
card-move = The verdict changes: { $before } → <b>{ $after }</b>
# When it comes to an end: no arrow, and no hurry.
card-move-ending = The verdict: <b>{ $after }</b>. You don't have to decide today.
card-first-verdict = So far, from the log alone: <b>{ $after }</b>
# Where the entry is about several clients: a line for each.
card-moves = The verdicts now:
card-moves-ending = The verdicts now, and no rush:
card-move-of = { $client }: the verdict is <b>{ $after }</b>.
card-move-ending-of = { $client }: the verdict is <b>{ $after }</b>. You don't have to decide today.

## A time off.

off-holiday = a public holiday{ $holiday }
off-sunday = a Sunday
off-saturday = a Saturday
off-free-day = your day off
off-hours = outside working hours

button-menu-who = Who
button-menu-kind = Another kind…
button-menu-also = + Also…
button-menu-day = When
button-menu-time = What time
button-more-who = Someone else…
button-more-kind = Another kind…
button-more-day = Another day…
button-card-back = ‹ Back
button-unsure-yes = Yes
button-unsure-no = Something else
button-settle = Settled
button-unsettle = Not settled
button-undo = Undo
button-times = Count it { $times } times
button-line = Fix { $place }
button-line-undo = Undo { $place }
button-line-log = Log { $place } after all
button-lines-back = ‹ The whole message
button-undo-all = Undo all
button-log-all = Log it all after all
button-kinds-terms = 💸 The deal
button-kinds-time = ⏰ Your time
button-kinds-respect = 📢 Respect
button-kinds-expectations = ❓ Expectations
button-kinds-partnership = 🤝 Partnership
button-kinds-toll = 🌙 Toll on you
button-log-again = Log it after all
button-log-anyway = Log it anyway
button-log-this = Log this message
button-menu-minutes = How long
button-type-note = ✎ Words
button-type-day = Type the day
button-type-time = Type the time
button-type-minutes = Type how long
button-minutes = { $minutes } min
button-minutes-none = No time lost
button-files = Show the files
button-delete = Delete entry
button-to-log = ‹ Log
button-to-clients = ‹ Clients
button-today = today
button-yesterday = yesterday
button-day = { $day }
button-hour = { $hour }
button-entry = Entry { $place }
button-history = Log
button-see-verdict = See the verdict
# Three in a row, under the verdicts.
button-verdict-in-row = { $client } ›
button-verdict-of = Verdict: { $client }

## An entry's files, counted.

files-photo = 📷 { $count ->
    [one] { $count } photo
   *[other] { $count } photos
}
files-recording = 🎤 { $count ->
    [one] { $count } recording
   *[other] { $count } recordings
}
files-video = 🎬 { $count ->
    [one] { $count } video
   *[other] { $count } videos
}
files-document = 📎 { $name }
files-unnamed = 📎 a file

## An entry opened from the log: what and when, its words, and what of it can be changed.

entry-logged = Logged { $moment }
entry-edited = edited { $moment }
entry-author = The words of { $name }
entry-words = Now: <blockquote>{ $note }</blockquote>
entry-ask-note = Write what this entry should say.
entry-ask-day = Write when it was, for example “15 Nov” or “on Friday”.
entry-ask-time = Write at what time, for example “22:40”.
entry-ask-minutes = Write how much of your time it took, for example “35 min” or “1.5 h”.
entry-wrong-note = There are no words in that. Write what happened.
entry-wrong-day = I can't read that day, or it hasn't come yet. Try “15 Nov”, for example.
entry-wrong-time = I can't read that time. Try “22:40”, for example.
entry-wrong-minutes = I can't read how long it was. Try “35 min”, for example, up to a day.
entry-gone = That entry is gone, so I'm not changing anything.
edited-nothing = I have no entry from that message, so editing it changes nothing. If it's something new, send it again.

## The list and search.

history-title = the log
history-empty = Nothing here yet. When something happens, write about it in one sentence.
search-ask = What should I look for? Write a word or two, “shouted” for example.
search-found = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
search-nothing = There's nothing about “{ $words }” in the log. I look in the words of entries and in clients' names.
search-short = Write at least one word, for example /search shouted.
search-long = That's too much at once. I look for a few words, up to { $limit } characters.
button-cancel = Cancel
choose-for-history = Whose log should I show?
log-how = Just write what happened, such as “Anka called yesterday at 22:40, 40 min”. It saves itself.
not-evidence = I can't add that to the log. I keep text, photos, documents and recordings.
file-too-large = This file is over 20 MB, so I can't fetch it. The entry remembers it, and the file stays in our chat.

# A day as short as it is written: "Fri 20 Nov".
day = { $weekday ->
    [d1] Mon
    [d2] Tue
    [d3] Wed
    [d4] Thu
    [d5] Fri
    [d6] Sat
   *[d7] Sun
} { $day } { $month ->
    [m1] Jan
    [m2] Feb
    [m3] Mar
    [m4] Apr
    [m5] May
    [m6] Jun
    [m7] Jul
    [m8] Aug
    [m9] Sep
    [m10] Oct
    [m11] Nov
   *[m12] Dec
}
# The same of another year: "Sat 23 Nov 2024".
day-of-year = { $day } { $year }
