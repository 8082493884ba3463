### Help, privacy, export, and what fits nowhere else.

help = Here is what I can do:
help-log = A plain message, such as “Anka called yesterday at 22:40, 40 min”: I log the incident
help-history = /history Anka: the log of incidents
help-new = /new Anka: a new client, and the questions about them
help-verdict = /verdict Anka: what follows from your answers
help-interview = /interview Anka: back to the questions, or change answers
help-clients = /clients: all of them at once
help-settings = /settings: language and form of address
help-export = /export: all that I have of yours, in one file
help-privacy = /privacy: what I keep, and where
help-cancel = /cancel: stop what you began
help-note = This helps you think. It is not legal advice, and the decision is always yours.

privacy-what = I keep your language and form of address, your clients' names, your answers, what you log word for word, and the dates. Photos and files I do not copy: I remember where Telegram keeps them.
privacy-where = All of it lies in the database of whoever runs this bot. Nobody else gets your answers, and they never enter the program's logs.
privacy-telegram = Telegram keeps the chat itself as well, as it does with any other.
privacy-export = /export gives you a copy of everything.

export-ready = All that I have of yours. Any text editor opens the file.

cancelled = All right, let us leave it.
nothing-to-cancel = Nothing is waiting, so there is nothing to stop.
unknown-command = I do not know that command. /help shows what I can do.
only-private = I talk in private only, so that nobody else reads your answers. Write to me directly.
something-broke = Sorry, something went wrong with that one message. The rest is safe. Try again, or another way.

toast-stale = That button no longer works.
