### The screen of a letter: which one, in which tone and language, with what; and the law beside it.

letters-title = Words ready to send to { $client }
letters-fits = ✓ fits the verdict
letters-talk = Talk it over
letters-deal = The deal and the money
letters-end = End it, set a limit
button-letters-back = ‹ Messages
letter-to = { $letter } · { $client }
letter-missing-count = To fill in: { $count }
letter-missing = Still to fill in: { $blanks }
letter-warm-note = The warm tone is for people on first-name terms. The others fit any terms.

# The law: over a group of facts it is said once what they apply to.
letter-law = Polish law, not advice
letter-law-scope = Scope: { $scope }
letter-law-fact = { $text } ({ $basis }, checked on { $looked_up })
letter-law-check = In your contract, check the notice period, the form and the penalties.
law-old = Checked on { $date }, over a year ago: the law may have changed since.

letter-handed-over = The message to { $client } is below, to copy or forward. And in a while, let's see what came of it.
button-fill = ✎ Adjust
button-law = § The law
button-share = Share…
button-send = Text to copy
button-other-letter = Another message
button-back-to-letter = ‹ Message
button-tone-warm = Warm
button-tone-plain = Plain
button-tone-firm = Firm
button-in-pl = In Polish
button-in-en = In English
button-cite = { $count ->
    [0] Add dates from the log
   *[other] Added: { $count }
}
button-blank-sender = Your signature
button-blank-hours = Working hours
button-blank-days = Working days
button-blank-lead = Lead time
button-blank-amount = Amount
button-blank-invoice = Invoice
button-blank-due_date = Due date
button-blank-pay_by = By when
button-blank-proof = Proof of work
button-blank-task = The extra task
button-blank-price = Price
button-blank-start_on = Start
button-blank-topic = What it's about
button-blank-answer_by = Reply by
button-blank-meet_on = Day of the talk
button-blank-check_on = Day of the talk
button-blank-contract = Which contract
button-blank-last_day = Last day
button-blank-files = Files and logins
button-blank-interest = Interest
button-lead = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
button-files-after_payment = Files after payment
button-files-last_day = By the last day
button-files-unsaid = No promises
button-interest-trade = Both are businesses
button-interest-civil = One side is no business
button-interest-unsaid = Without a legal basis

blank-name-sender = signature
blank-name-hours = working hours
blank-name-days = working days
blank-name-lead = lead time
blank-name-amount = amount
blank-name-invoice = invoice number
blank-name-due_date = due date
blank-name-pay_by = by when
blank-name-proof = proof of the work
blank-name-task = the extra task
blank-name-price = price
blank-name-start_on = start
blank-name-topic = what it's about
blank-name-answer_by = date to reply by
blank-name-meet_on = day of the talk
blank-name-check_on = day of the talk
blank-name-contract = which contract
blank-name-last_day = last day

blank-ask-sender = How do you sign? Write your first name and surname, for example: Anna Kowalska. I'll remember it for all messages.
blank-ask-hours = What hours do you work? Write, for example: 9–17
blank-ask-days = Which days do you work? Tick them in the settings, and I'll put them in.
blank-ask-amount = How much is it? Write it with its currency, for example: 300 EUR
blank-ask-invoice = What is the invoice's number? Write, for example: 12/2026
blank-ask-due_date = What due date does the invoice show? Write, for example: 10.11.2026
blank-ask-lead = How many working days ahead must a task reach you?
blank-ask-pay_by = Which day should the message set?
blank-ask-proof = What shows that the work was done? Write, for example: files sent on 3 November and an email approving them
blank-ask-task = What is the task? Write, for example: three extra posts a week
blank-ask-price = How much would you charge? Write it with its currency, for example: 100 EUR
blank-ask-start_on = When can you start?
blank-ask-topic = What are you waiting for? Write, for example: approval of the December graphics
blank-ask-answer_by = By when do you want a reply?
blank-ask-meet_on = Which day should the message suggest for the talk?
blank-ask-check_on = Which day should the message suggest for the talk?
blank-ask-contract = Which contract is it? Write, for example: contract for services of 3 March 2025. Nothing was signed? Write: oral agreement of March 2025
blank-ask-last_day = Which day will be the last?
blank-ask-files = When will you hand over the files? The client's passwords, accounts and data belong to the client, so whichever you choose, you return those without waiting for payment.
blank-ask-interest = Who are the two sides? The kind of interest depends on it. Unregistered activity doesn't count as a business here.
blank-ask-cited = Which incidents should it name? The message gives the day and the kind, none of your own words from the log.
blank-wrong-sender = That's too long for a signature. Write just your name, or /cancel.
blank-wrong-hours = I see no hours there. Write from when to when, for example 9–17, or /cancel.
blank-wrong-amount = I see no amount there. Write just the number, for example 300 EUR or 1,200.50, or /cancel.
blank-wrong-invoice = That doesn't look like an invoice number. Write just the number, for example 12/2026, or /cancel.
blank-wrong-due_date = I don't understand that date. Write it like this: 10.11.2026, or /cancel.
blank-wrong-proof = That's too long. Say in one sentence what shows it, or /cancel.
blank-wrong-task = That's too long. Name the task in a few words, or /cancel.
blank-wrong-price = I see no amount there. Write just the number, for example 100 EUR, or /cancel.
blank-wrong-topic = That's too long. Name it in a few words, or /cancel.
blank-wrong-contract = That's too long. Write just the contract's name and date, or /cancel.

letter-hours = Hours and lead times
letter-ask = Ask what is wrong
letter-sum_up = Invite to sum up
letter-check_in = Agree when to look again
letter-vanished = When somebody goes silent
letter-thanks = Say thank you
letter-terms = Recall what you agreed
letter-extra_work = Work beyond the deal
letter-payment_first = Payment: first reminder
letter-payment_last = Payment: last reminder
letter-chargeback = Payment taken back
letter-part = Leaving on good terms
letter-notice = Notice of termination
letter-notice_now = End it today
letter-threat = After threats, harassment
letter-shouting = When somebody shouts

button-cite-late_payment = { $mark } { $day } late payment
button-cite-non_payment = { $mark } { $day } no payment
button-cite-chargeback = { $mark } { $day } chargeback
button-cite-client_late = { $mark } { $day } client late
button-cite-vanished = { $mark } { $day } silence
button-cite-broken_terms = { $mark } { $day } broken terms
button-cite-extra_work = { $mark } { $day } extra work
button-cite-off_hours = { $mark } { $day } off hours
button-cite-long_call = { $mark } { $day } long call
button-cite-schedule_change = { $mark } { $day } change
button-cite-last_minute = { $mark } { $day } rushed task
button-cite-shouting = { $mark } { $day } shouting
button-cite-insult = { $mark } { $day } insults
button-cite-threat = { $mark } { $day } threat
button-cite-harassment = { $mark } { $day } harassment
