### A client's page: where things stand, and where to go from here.

choose-for-client = Who do you mean?
client-alias = “{ $name }”
client-no-verdict = No verdict yet
client-answered = Answers: { $answered } of { $applicable }
client-plan = Plan: { $when } · { $step }
client-plan-none = Plan: not made yet
client-plan-done = Plan: everything's ticked off
client-look-none = ⏰ No reminder
client-archived = 📦 In the archive: off lists and reminders

button-to-client = ‹ Client
button-interview = Questions
button-letters = Messages
button-rename = ✎ Rename
button-archive = Archive
button-unarchive = Take out of the archive
button-client-erase = Delete…
