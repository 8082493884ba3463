### Clients: names, the list, choosing.

client-taken = { $client } is here already.
client-name-empty = I need a name, one letter at least. Write it again, please.
client-name-too-long = That is a little long for a name: keep it within { $limit } characters. A first name or an abbreviation will do.
client-name-first = I hear you. Now just the client's name, please, and then one tap logs this message. If this is the name, write /new and the name.
client-name-logged = I hear you, and it is logged. Now just the client's name, please. If this was the name, write /new and the name.
client-name-as-text = The name first: write it as a plain message, please.
client-unknown = I know nobody called “{ $name }”. Who is it?
client-none = There is no client here yet. Who shall I add?
clients-title = Your clients
clients-month = 30 days: { $what }
clients-look = ⏰ Asking { $day }
clients-loose = { $count ->
    [one] One entry waits for you to say who it is about.
   *[other] { $count } entries wait for you to say who they are about.
}
clients-no-verdict = no verdict yet
choose-for-verdict = Whose verdict shall I give you?
choose-for-interview = Who shall I ask about?

button-client = { $client }
button-page-before = ‹ Previous
button-page-after = Next ›
button-loose = Who is it about?
button-new-client = + New client
button-verdict = Verdict
