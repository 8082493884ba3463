### Erasing: asked twice, and the second time says what goes.

erase-choose = What shall I erase? Before anything goes, I will ask once more.
erase-nothing = I have nothing of yours, so there is nothing to erase.
erase-client = Everything about your work with { $client } goes:
erase-everything = Everything that I have of yours goes:
erase-list-clients = { $count ->
    [one] • { $count } client, name and verdict
   *[other] • { $count } clients, names and verdicts
}
erase-list-answers = { $count ->
    [one] • { $count } answer
   *[other] • { $count } answers
}
erase-list-incidents = { $count ->
    [one] • { $count } entry in the log
   *[other] • { $count } entries in the log
}
erase-list-rest = • the evidence with the entries, other names, plans, reminders, your corrections, and files that I am preparing right now
erase-list-settings = • language, form of address, working hours, time zone, rate and weekly digest
erase-final = This cannot be undone. /export makes a copy.
erase-grown = Something has changed here since, so I ask again.
erase-done-client = Erased: I have nothing about { $client } any more. The messages in our chat can be deleted in Telegram.
erase-done-everything = Erased: I have nothing of yours any more. Only our chat in Telegram is left, and the app can delete it. If you ever want me back: /start.
erase-gone = That is not here any more.
erase-kept = All right, everything stays.

button-erase-everything = Everything
button-erase-yes = Erase for good
button-erase-no = Keep it
