### The next look, and the weekly digest.

look-ask = When shall I ask about your work with { $client }? I write in your working hours only.
look-set = I will write on <b>{ $day } at { $time }</b> and ask about your work with { $client }.
look-none = All right, no reminder.
look-type = When shall I ask about your work with { $client }? Write a date, such as “15.12”, “in 3 weeks” or “on Friday”.
look-wrong = I do not understand that date. Write it like this: “15.12”, “15 December” or “in 3 weeks”.
look-past = That day is gone. Choose another, tomorrow at the earliest.
look-far = That is more than a year away. Choose a nearer day.
look-moved = You do not work on { $day }, so I take the next day that you do.
look-no-days = I write on your working days only, and there is none in the settings. Mark one at least, and come back.
look-due = Time to look again at your work with { $client }.
look-held = Has what you agreed with { $client } held?
look-since-talk = { $count ->
    [one] In the log since your talk: { $count } incident.
   *[other] In the log since your talk: { $count } incidents.
}

button-look-default = ⏰ Ask in { $days } days
button-look-set = ⏰ Asking { $day }
button-look-in = In { $days } days
button-look-typed = Another date…
button-look-none = No reminder
button-look-later = Ask in { $days } days
button-look-back = ‹ Back

digest-title = Your week
digest-span = { $first } – { $last }
digest-quiet = A quiet week: no verdict has changed, and there are no incidents in the log.
digest-rest = No change and no incidents: { $clients }
digest-rest-many = { $count ->
    [one] No change and no incidents: { $count } client
   *[other] No change and no incidents: { $count } clients
}
digest-more = { $count ->
    [one] And { $count } more client, in /clients.
   *[other] And { $count } more clients, in /clients.
}
digest-ask = Once a week I can sum up what has moved with all your clients. Choose a day and a time. If it is a holiday, it comes on your next working day.
digest-no-days = The digest comes on working days only, and there is none in the settings. Mark one at least, and come back.
button-all-clients = All clients
button-settings-digest = Weekly digest
button-no-digest = No digest
settings-digest = Weekly digest: <b>{ $weekday }, { $time }</b>
settings-no-digest = Weekly digest: <b>off</b>
