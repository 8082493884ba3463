### Help, privacy, export, and what fits nowhere else.

# The headings on top, the rest folded: the first line stays on the screen.
help = Here's what I can do. Just write to me.
help-log =
    <b>I keep track of what happens</b>
    <blockquote expandable>One sentence is enough, such as “{ $client }: a call yesterday at 22:40, 40 min”. I also take photos, files, recordings and forwarded messages.
    Got it wrong? Write “undo” or “no, it was on Monday”, edit your message, reply to the card, or use its buttons.
    /history: your log, entry by entry, /search: an entry by a word
    “Remind me tomorrow about the invoice” and “how often did she call after hours?” are enough, too</blockquote>
help-think =
    <b>I help you decide</b>
    <blockquote expandable>Just “{ $client }”: where things stand, and buttons to everything, renaming and the archive too
    /new: a new client and the questions about them, /interview: back to those
    /verdict: what follows from it all, and why. Under it there's a step-by-step plan, messages ready to send, the ⏰ reminder and what would change the verdict
    /clients: all of them at once</blockquote>
help-data =
    <b>Your data and settings</b>
    <blockquote expandable>/dossier: a PDF about one client, for you or to show someone
    /settings: language, working hours, time zone, rate, weekly digest
    /export: a copy of everything
    /import: put it back
    /erase: delete a client (you can undo it for ten minutes) or everything
    /privacy: what I keep, and where
    /cancel: stop what you started</blockquote>
help-note = It isn't legal advice. You decide.

# Three things on top, the rest folded below: all of it is seen on a small phone.
privacy =
    <b>What I keep.</b> Your settings, clients' names, answers, your log word for word, plans and reminders.
    <b>Where.</b> In the database of whoever runs this bot. Your words are encrypted, but that person has the key and can read them. { $authority ->
        [none] I don't send anything to anyone else.
       *[other] I don't send your words to anyone else.
    }
    <b>How long.</b> Until you delete it: /erase deletes a client (after ten minutes) or everything (at once).{ $days ->
        [0] {""}
       *[other] {" "}After { $days } days of silence I'll tell you ahead, and { $later } days later I'll delete everything myself unless I hear from you.
    }
privacy-who = <b>Who.</b> This bot is run, and your data answered for, by { $contact }.
privacy-who-unknown = <b>Who.</b> Who runs this bot? Ask where you got the link to it.
privacy-details = <blockquote expandable><b>Details</b>
    Telegram has this chat too, and can read it. /export gives you a copy of everything that I have.
    I don't copy photos and files. I remember where Telegram keeps them, and fetch them for a moment when you ask for a dossier or an export.
    I also keep other names of clients, what you fill into letters, and the dates of all that. From your corrections I learn how to read your messages.
    I keep a deleted client for ten minutes, whole and apart, in case it was a mistake. Then they're gone for good, at the latest when the bot starts.
    I also remember an entry before its last correction, so that you can undo it, and clients' former names, since you may still use them. You can remove those among a client's other names.
    What you write is encrypted, and so are your answers. Numbers, days and kinds of entries aren't: I search by them.
    { $authority ->
        [none] {""}
       *[other] Once a day at most, and before a dossier or an export, { $authority } gets a bare hash of your log. Nothing can be read from it, and the time stamp that comes back attests that the entries were there by then.
    }
    /erase deletes what's waiting in the queue too, and throws away the key to your words. What's left of them in the backups that I make can't be read from the next backup on; about any other backups, ask whoever runs this bot.
    I write unasked only when you set a reminder or the weekly digest{ $days ->
        [0] {""}
       *[other] , or when after a long silence I'm about to delete everything
    }, and only in your working hours, unless you pick another day or hour. The ⏰ button under a verdict stops a reminder, /settings the digest.
    You can delete our chat in Telegram itself. If you're trying me without Telegram, on a page in your browser, the chat with its photos and recordings is in a folder beside the database. The page's ⋮ menu clears it, and so does /erase when everything goes.
    Under the GDPR you can also have data corrected, take back consent, and complain to your data protection authority. For anything else, write to whoever runs this bot.</blockquote>

export-archive = { $missing ->
    [0] The photos and files attached to your entries.
    [one] The photos and files attached to your entries. One couldn't be fetched. It's still in our chat.
   *[other] The photos and files attached to your entries. { $missing } files couldn't be fetched. They're still in our chat.
}
work-failed = Sorry, I couldn't prepare that this time. Your notes are safe. Try again in a while.
work-too-large = The file { $name } is over 50 MB, which is more than Telegram takes from a bot. Nothing is lost: I have your notes, and the photos and files are in our chat.
export-ready = Everything I have of yours. Any text editor opens the file.

cancelled = All right, let's leave it.
nothing-to-cancel = Nothing's waiting, so there's nothing to stop.
unknown-command = I don't know that command. /help shows what I can do.
only-private = I only talk in private, so that nobody else reads your answers. Write to me directly.
not-invited = Sorry, I only talk with people who were invited, and I keep nothing of this chat. To join, give your number to whoever runs me: { $number }.
quota-entries = I'm full for today: that's more entries than I can hold for one day, so I haven't kept this one. Everything from before is safe. Send it to me again tomorrow.
quota-clients = I can't hold any more clients. If there's somebody on your list you don't need, delete them: /erase.
something-broke = Sorry, something went wrong with that one message. The rest is safe. Try again, or say it another way.

toast-stale = That button no longer works.
toast-saved = Saved
