### Other names for a client: those one uses from day to day.

aliases-title = <b>{ $client }</b> · other names
aliases-none = None yet. Add what you call { $client } in your notes: “the boss”, “her from Leeds”, a brand. Then an entry finds its place by itself.
alias-line = • { $name }
alias-ask = What else do you call { $client }? Something like “the boss”, “her from Leeds”, or a brand. Capitals make no difference.
alias-kept = Noted: “{ $name }” is { $client }.
alias-taken = “{ $name }” is { $client } already. Give me another name.
alias-common = By “{ $name }” alone I cannot tell whom you mean. Give me something that only stands in messages about { $client }.
alias-too-many = More than { $limit } names for one client are more than I can remember. Take one away, and there is room.

toast-alias-kept = Noted
toast-alias-gone = Name removed

button-aliases = Other names
button-alias-add = + Add a name
button-alias-drop = ✕ { $name }
button-alias-remember = Remember: { $name } is { $client }
