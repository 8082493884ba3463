### Erasing: asked twice, and the second time says what goes. A client can be restored for a while.

erase-choose = What should I delete? Before anything goes, I'll ask once more.
erase-nothing = I don't have anything of yours, so there's nothing to delete.
erase-client = Everything about your work with { $client } will go:
erase-everything = Everything I have of yours will go:
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
erase-list-rest = • photos and files attached to entries, other names, plans, reminders, your corrections, and files I'm preparing right now
erase-list-settings = • language, form of address, working hours, time zone, rate and weekly digest
erase-final = This can't be undone. /export makes a copy.
erase-grown = Something has changed here since, so I'm asking again.
erase-done-client = Deleted: I don't have anything about { $client } any more. You can delete the messages in our chat in Telegram.
erase-done-everything = Deleted: I don't have anything of yours any more. Only our chat in Telegram is left, and you can delete it in the app. If you ever want me back: /start.
erase-gone = That isn't here any more.
erase-kept = All right, everything stays.
button-erase-everything = Everything
button-erase-yes = Delete for good
button-erase-no = Keep it
