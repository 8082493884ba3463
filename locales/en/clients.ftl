### Clients: names, the list, choosing, the archive.

client-taken = You already have a client called { $client }.
client-name-empty = I need a name, one letter at least. Please write it again.
client-name-too-long = That's a bit long for a name: please keep it within { $limit } characters. A first name or an abbreviation will do.
client-name-command = A name can't begin with “/”, because that's how commands begin. Write another one.
client-name-first = I hear you. First the client's name, then one tap logs your message.
client-name-logged = Logged. Who is it about? Write the client's name.
client-name-as-text = The name first: please write it as a plain message.
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
button-client = { $client }
button-page-before = ‹ Previous
button-page-after = Next ›
button-loose = Who is it about?
button-new-client = + New client
button-verdict = Verdict
