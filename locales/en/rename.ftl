### Giving a client another name.

rename-ask = Now it's { $client }. What should it be? Write the new name.
rename-whose = Whose name should change?
rename-done = Done: “{ $former }” is now <b>{ $client }</b>.
rename-same = It's { $client } already, so nothing changes.

button-rename-undo = Undo
