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
# One client can still be brought back.
erase-for-a-while = You can undo this for ten minutes, and not after that. /export makes a copy.
erase-grown = Something has changed here since, so I'm asking again.
erase-done-client = Deleted: { $client }. A mistake? You can undo it for ten minutes. After that everything's gone for good. You can delete the messages in our chat in Telegram.
restore-done = { $client } is back, with everything there was.
restore-late = Ten minutes have passed, so I don't have it any more. It's gone for good.
restore-taken = There's somebody called { $client } here now. Change that name, then bring the other one back.
button-restore = Bring back
erase-done-everything = Deleted: I don't have anything of yours any more. Only our chat in Telegram is left, and you can delete it in the app. If you ever want me back: /start.
erase-gone = That isn't here any more.
erase-kept = All right, everything stays.
button-erase-everything = Everything
button-erase-yes = Delete for good
button-erase-client = Delete (10 min to undo)
button-erase-no = Keep it
