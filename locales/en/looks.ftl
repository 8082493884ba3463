### Reminders about a client, and the weekly digest.

look-ask = When should I ask about your work with { $client }? I only write in your working hours.
look-set = I'll write on <b><tg-time unix="{ $unix }">{ $day } at { $time }</tg-time></b> and ask about your work with { $client }.
look-none = All right, no reminder.
look-type = When should I ask about your work with { $client }? Write a date, such as “15.12”, “in 3 weeks” or “on Friday”.
look-wrong = I don't understand that date. Write it like this: “15.12”, “15 December” or “in 3 weeks”.
look-past = That day is over, or it's today. Choose tomorrow at the earliest.
look-far = That's more than a year away. Choose a nearer day.
look-moved = You don't work on { $day }, so I'll take your next working day.
look-no-days = I only write on your working days, and there aren't any in the settings. Mark at least one and come back.
look-due = Time to look again at your work with { $client }.
look-held = Has what you agreed with { $client } held?
look-since-talk = { $count ->
    [one] In the log since your talk: { $count } incident.
   *[other] In the log since your talk: { $count } incidents.
}

button-look-default = { $days ->
    [one] ⏰ Ask in { $days } day
   *[other] ⏰ Ask in { $days } days
}
button-look-set = ⏰ Asking { $day }
button-look-in = { $days ->
    [one] In { $days } day
   *[other] In { $days } days
}
button-look-typed = Another date…
button-look-none = No reminder
button-look-later = { $days ->
    [one] Ask in { $days } day
   *[other] Ask in { $days } days
}
button-look-back = ‹ Back

digest-title = Your week
digest-span = { $first } – { $last }
digest-quiet = No verdict has changed, and there are no new incidents in the log.
digest-rest = No change and no new incidents: { $clients }
digest-rest-many = { $count ->
    [one] No change and no new incidents: { $count } client
   *[other] No change and no new incidents: { $count } clients
}
digest-more = { $count ->
    [one] And { $count } more client; they're all in /clients.
   *[other] And { $count } more clients; they're all in /clients.
}
digest-ask = Once a week I can sum up what's changed with all your clients. Choose a day and a time. If it's a holiday, the digest comes on your next working day.
digest-no-days = The digest only comes on working days, and there aren't any in the settings. Mark at least one and come back.
button-all-clients = All clients
button-settings-digest = Weekly digest
button-no-digest = No digest
settings-digest = Weekly digest: <b>{ $weekday }, { $time }</b>
settings-no-digest = Weekly digest: <b>off</b>
