### The descriptions in the menu of commands.

command-new = A new client, and the questions
command-verdict = What follows from your answers
command-history = The log of incidents
command-interview = Back to the questions, or change answers
command-clients = All your clients
command-settings = Language, working hours, rate, digest
command-dossier = A client's dossier: PDF and table
command-erase = Erase a client, or everything
command-export = All that is yours, in one file
command-privacy = What I keep, and where
command-help = What I can do
command-cancel = Stop what you began

bot-about = Stay, talk, or end it? I help you decide about working with a client.
bot-description = Stay, talk, or end it? Answer a dozen or so short questions about one client, and I tell you what follows from them and why.
