### Clients: names, the list, choosing, the archive.

client-taken = You already have a client called { $client }.
client-name-empty = I need a name, one letter at least. Please write it again.
client-name-too-long = That's a bit long for a name: please keep it within { $limit } characters. A first name or an abbreviation will do.
client-name-first = I hear you. First the client's name, then one tap logs your message.
client-name-logged = Logged. Who is it about? Write the client's name.
client-name-as-text = The name first: please write it as a plain message.
# When “I don't know” came instead of a name.
client-name-unsure = It doesn't have to be a real name. A first name, an abbreviation or “the shoe shop” will do. What should I call this client?
client-name-confirm = <b>{ $name }</b>, right?
client-unknown = I don't know anyone called “{ $name }”. Who is it?
client-none = There's no client here yet. Who's on your mind? Write a name.
clients-title = Your clients
clients-month = 30 days: { $what }
clients-look = ⏰ Asking { $day }
clients-loose = { $count ->
    [one] One entry is waiting for you to say who it's about.
   *[other] { $count } entries are waiting for you to say who they're about.
}
clients-no-verdict = no verdict yet
choose-for-verdict = Who's on your mind? I'll show you the verdict.
choose-for-interview = Who should I ask about?
choose-for-client = Which client should I show?

rename-ask = What should I call { $client } from now on? Write the new name.
rename-done = Changed: { $before } is now <b>{ $client }</b>. The log, the answers and the plan stay.
rename-same = That's already the name: { $client }.

archive-done = Archived: <b>{ $client }</b>. Nothing's lost, it's just off your lists and digests.
unarchive-done = Back on your list: <b>{ $client }</b>.
archive-title = Archive
archive-empty = There's nobody in the archive.
archive-note = archived

button-client = { $client }
button-page-before = ‹ Previous
button-page-after = Next ›
button-loose = Who is it about?
button-new-client = + New client
button-verdict = Verdict
button-name-yes = Yes
button-name-no = Something else
button-rename = Rename
button-rename-undo = Restore the old name
button-archive = Archive
button-unarchive = Take out of the archive
button-archived = Archive ({ $count })
