### The log: an entry's card, the kinds of incidents, the history.

kind-late_payment = Late payment
kind-non_payment = No payment
kind-client_late = Client missed a deadline
kind-broken_terms = Broken terms
kind-off_hours = Out of hours
kind-long_call = Long call
kind-schedule_change = Last-minute change
kind-last_minute = Task due yesterday
kind-shouting = Shouting
kind-insult = Insults
kind-dismissive = Brushed aside
kind-unclear_brief = Unclear brief
kind-unexplained_displeasure = Unspoken displeasure
kind-scolding = Scolding
kind-micromanaging = Micromanaging
kind-point_scoring = Who is right
kind-sleepless = Sleepless night
kind-self_doubt = Self-doubt
kind-dread = Dread at the thought
kind-own_mistake = My own slip
kind-other_client_hurt = Another client hurt
kind-good_moment = A good moment

card-minutes = { $minutes } min
card-no-kind = saved
card-draft = Put aside:
card-undone = Taken back:
card-settled = ✓ settled, no longer counts
card-ask-who = Who was it?
card-ask-kind = What was it?
card-ask-day = When was it?
card-ask-time = At what time?
card-harsh = Nobody may speak to you like that. It is good that you write it down.
card-heavy = That is a lot to carry. It is good that you write it down.
card-move = The verdict moves: { $before } → <b>{ $after }</b>
card-first-verdict = The first verdict: <b>{ $after }</b>

off-holiday = a public holiday{ $holiday }
off-sunday = a Sunday
off-saturday = a Saturday
off-free-day = your day off
off-hours = outside working hours

button-menu-who = Who
button-menu-kind = Another kind…
button-menu-day = When
button-menu-time = What time
button-more-who = Somebody else…
button-more-kind = Another kind…
button-more-day = Another day…
button-card-back = ‹ Back
button-settle = Settled
button-unsettle = Not settled after all
button-undo = Undo
button-log-again = Log it after all
button-log-anyway = Log it anyway
button-log-this = Log this message
button-today = today
button-yesterday = yesterday
button-day = { $day }
button-hour = { $hour }
button-entry = Entry { $place }
button-history = History
button-see-verdict = See the verdict

history-title = the log
history-empty = Nothing here yet. When something happens, write it in one sentence.
choose-for-history = Whose log shall I show?

log-how = Just write what happened, such as “Anka called yesterday at 22:40, 40 min”. It saves itself.
not-evidence = I cannot add that to the log. I keep text, photos, documents and recordings.
file-too-large = This file is over 20 MB, so I cannot fetch it. The entry points to it, and the file stays in our chat.

answer-question-about = What do I know about your work with { $client }? Have a look:
answer-question = That sounds like a question, so I log nothing. /verdict shows what follows from your answers, /history what has happened, /help what I can do.
answer-conditional = That has not happened yet, so I log nothing.
answer-plan = That sounds like a plan, so I log nothing. Good luck! The ⏰ button under a verdict sets a reminder.
answer-greeting = I am here. When something happens, write it in one sentence and I will log it.
answer-remark = I see no incident here, so I log nothing.
answer-correction = I do not know which entry to correct. Reply to its card, or log this on its own.
answer-incident = Log this?

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
