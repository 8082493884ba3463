### The archive: a client who is to be out of the way for now. Nothing of them goes.

archive-title = Archive
archive-empty = The archive is empty.
archive-done = { $client } is in the archive now. The answers, the log and the plan all stay, just off your lists, digests and reminders.
archive-undone = { $client } is out of the archive: back on your lists, in digests and reminders.
archive-away = { $client } is in the archive, so I don't change anything here. Take { $client } out of the archive and let's get back to it.
archive-all = All your clients are in the archive. Is there somebody new? Write a first name, or any name.

button-archive-list = 📦 Archive ({ $count })
