### Other names for a client: those one uses from day to day.

aliases-title = <b>{ $client }</b> · other names
aliases-none = None yet. Tap “+ Add a name” and write what you call { $client } day to day: “the boss”, “her from Leeds”, a brand. Then an entry finds its place by itself.
alias-line = • { $name }
alias-line-former = • { $name } (former name)
alias-ask = What else do you call { $client }? Something like “the boss”, “her from Leeds”, or a brand. Capitals don't matter.
alias-kept = Noted: “{ $name }” is { $client }.
alias-taken = “{ $name }” is already { $client }. Give me another name.
alias-common = “{ $name }” alone doesn't tell me who you mean. Give me something you only write about { $client }.
alias-too-many = I can remember { $limit } names for one client at most. Remove one to make room.

toast-alias-kept = Noted
toast-alias-gone = Name removed

button-aliases = Other names
button-alias-add = + Add a name
button-alias-drop = ✕ { $name }
button-alias-remember = Remember: { $name } is { $client }
