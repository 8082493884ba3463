### What a message changed of entries: said where the message is, and it can be undone.

corrected-changed = Corrected. Now it says:
# $was is one or several, with commas: the client, the day, the time, how long.
corrected-changed-from = Corrected, it said { $was }. Now it says:
corrected-no-client = no client
corrected-no-day = no day
corrected-no-time = no time
corrected-no-minutes = no length
corrected-already = { $entries ->
    [1] This entry is taken back already, and I don't go further without asking:
   *[other] These entries are taken back already, and I don't go further without asking:
}
corrected-undone = { $entries ->
    [1] Taken back, it no longer counts:
   *[other] Taken back, they no longer count:
}
corrected-same = That's what it says already, so nothing changes:
corrected-joined = { $entries ->
    [1] Added to this entry:
   *[other] Added to these entries:
}
corrected-lines = More messages from the same person go into this one entry:
corrected-written = Added to the entry:
corrected-more = Your edit tells of more, so I've added:
corrected-fewer = Your edit doesn't say this any more, so it no longer counts:
corrected-parted = { $entries ->
    [1] Taken off. The entry stays:
   *[other] Taken off. The entries stay:
}
corrected-asked = { $entries ->
    [1] Take this entry back?
   *[other] Which of these should I take back?
}

# The last change was no entry.
undo-rename = Do you mean the new name? I can change it back.
undo-unarchive = Do you mean the archive? I can put the client back on your lists.
undo-archive = Do you mean the archive? I can put the client away again.
undo-restore = Do you mean the client you deleted? For ten minutes that can be undone.
undo-erase = Do you mean the new client? I can delete them, and I'll ask once more.
undo-zone = Do you mean the time zone? I can go back to the one before.
undo-rate = Do you mean the rate? I can put it back as it was.
undo-hours = Do you mean the working hours? I can put them back as they were.
undo-days = Do you mean the working days? I can put them back as they were.
undo-look = Do you mean the day I'll ask? I can put it back as it was.
undo-unalias = Do you mean the new name? I can remove it.
undo-blank = Do you mean what the message says now? You can write it again.
undo-back = Do you mean your last answer? I can go back to that question.
undo-detach = Do you mean the file? I can take it off the entry.
undo-nothing = I don't see anything to undo. Your entries are in /history, and you can change answers in /interview.

button-revert = { $place ->
    [0] Undo the change
   *[other] Undo the change { $place }
}
button-first-only = Keep only the first
button-undo-entry = { $place ->
    [0] Undo the whole entry
   *[other] Undo the whole entry { $place }
}
button-entry-card = { $place ->
    [0] Show the entry
   *[other] Show the entry { $place }
}
button-detach = { $place ->
    [0] Take it off
   *[other] Take it off { $place }
}
