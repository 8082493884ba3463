### The descriptions in the menu of commands.

command-new = A new client, and the questions
command-client = A client's page: where things stand
command-verdict = The verdict, the plan, messages to send
command-history = The log: what's happened
command-search = Find an entry by a word
command-interview = Back to the questions, or change answers
command-clients = All your clients
command-settings = Language, working hours, rate, digest
command-dossier = A client's dossier: PDF and table
command-erase = Delete a client, or everything
command-export = Everything of yours in one file
command-privacy = What I keep, and where
command-help = What I can do
command-cancel = Stop what you started

bot-about = Stay, talk, or end it? I help you decide about working with a client.
bot-description = Stay, talk, or end it? You answer short questions about one client by tapping, usually 15–20 of them, about 3 minutes. I tell you what follows from them and why. I also keep track of what happens, and help you write to the client.
