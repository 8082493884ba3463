### What a message changed of entries: said where the message is, and it can be undone.

corrected-changed = Corrected. Now it says:
corrected-undone = Taken back, it no longer counts:
corrected-same = That's what it says already, so nothing changes:
corrected-joined = Added to this entry:
corrected-parted = Taken off. The entry stays:
corrected-asked = Take this entry back?

# The last change was no entry.
undo-rename = Do you mean the new name? I can change it back.
undo-unarchive = Do you mean the archive? I can put the client back on your lists.
undo-archive = Do you mean the archive? I can put the client away again.
undo-restore = Do you mean the client you deleted? For ten minutes that can be undone.
undo-nothing = I don't see anything to undo. Your entries are in /history, and you can change answers in /interview.

button-revert = Undo the correction
button-undo-entry = Undo the whole entry
button-entry-card = Show the entry
button-detach = Take it off
