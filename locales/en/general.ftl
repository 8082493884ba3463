### Help, privacy, export, and what fits nowhere else.

help = Here is what I can do:
help-log = A plain message, such as “Anka called yesterday at 22:40, 40 min”: I log the incident
help-history = /history Anka: the log of incidents
help-new = /new Anka: a new client, and the questions about them
help-verdict = /verdict Anka: what follows from your answers
help-interview = /interview Anka: back to the questions, or change answers
help-clients = /clients: all of them at once
help-look = The ⏰ button under a verdict: I ask about that work again, on the day you choose
help-settings = /settings: language, working hours, time zone, rate, weekly digest
help-dossier = /dossier Anka: everything about one client as a PDF
help-erase = /erase: erase a client, or everything
help-export = /export: all that I have of yours, in one file
help-privacy = /privacy: what I keep, and where
help-cancel = /cancel: stop what you began
help-note = This helps you think. It is not legal advice, and the decision is always yours.

privacy-what = <b>What I keep.</b> Your settings, your clients' names and what else you call them, your answers, what you log word for word, your plans, when to remind you, what you fill into letters, and the dates of all that. From your corrections I learn how to read your messages.
privacy-files = <b>Photos and files.</b> I do not copy them. I remember where Telegram keeps them, and fetch them for a moment when you ask for a dossier or an export.
privacy-where = <b>Where.</b> In the database of whoever runs this bot. They can get at it, as anybody who runs a server can. I send nothing to anybody else, and your words never enter the program's logs.
privacy-how-long = <b>For how long.</b> Until you erase it. A message that waits its turn, or that I failed on, is put aside whole. /erase deletes that too, and overwrites the space it took. Backups, if somebody makes them, are beyond my reach.
privacy-first = <b>When I write unasked.</b> Only when you set a reminder or the weekly digest, and in your working hours only. The ⏰ button under a verdict stops a reminder, /settings the digest.
privacy-telegram = <b>Telegram.</b> Telegram keeps the chat itself as well, as it does with any other, and it is not end-to-end encrypted. It goes when you delete the chat.
privacy-rights = /export gives you a copy of everything, /erase deletes a client or all of it.

export-archive = { $missing ->
    [0] The photos and files attached to your entries.
    [one] The photos and files attached to your entries. One could not be fetched and is in our chat only.
   *[other] The photos and files attached to your entries. { $missing } could not be fetched and are in our chat only.
}
work-failed = Sorry, I could not prepare that this time. Your notes are safe. Try again in a while.
work-too-large = The file { $name } is over 50 MB, which is more than Telegram takes from a bot. Nothing is lost: your notes are with me, and the photos and files are in our chat.
export-ready = All that I have of yours. Any text editor opens the file.

cancelled = All right, let us leave it.
nothing-to-cancel = Nothing is waiting, so there is nothing to stop.
unknown-command = I do not know that command. /help shows what I can do.
only-private = I talk in private only, so that nobody else reads your answers. Write to me directly.
something-broke = Sorry, something went wrong with that one message. The rest is safe. Try again, or another way.

toast-stale = That button no longer works.
toast-saved = Saved
