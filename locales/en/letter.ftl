### The screen of a letter: which one, in which tone and language, with what.

letters-title = Words ready to send to { $client }
letters-fits = ✓ fits the verdict
letter-to = { $letter } · { $client }
letter-missing = Still to fill in: { $blanks }
letter-warm-note = The warm tone is for people on first-name terms. The others fit any terms.
letter-law = Polish law, not advice
letter-law-fact = { $text } ({ $basis }, as of { $as_of })

letter-handed-over = The message to { $client } is below, to copy or forward. And in a while, let us see what came of it.
button-send = Send it to me to copy
button-other-letter = Another message
button-back-to-letter = ‹ Message
button-tone-warm = Warm
button-tone-plain = Plain
button-tone-firm = Firm
button-in-pl = In Polish
button-in-en = In English
button-cite = { $count ->
    [0] Cite entries
   *[other] Cited: { $count }
}
button-blank-hours = Working hours
button-blank-lead = Lead time
button-blank-amount = Amount
button-blank-invoice = Invoice
button-blank-pay_by = Pay by
button-blank-meet_on = Day of the talk
button-blank-check_on = Day of the talk
button-blank-last_day = Last day
button-lead = { $days ->
    [one] { $days } day
   *[other] { $days } days
}

blank-name-hours = working hours
blank-name-lead = lead time
blank-name-amount = amount
blank-name-invoice = invoice number
blank-name-pay_by = date to pay by
blank-name-meet_on = day of the talk
blank-name-check_on = day of the talk
blank-name-last_day = last day

blank-ask-hours = What hours do you work? Write, for example: 9–17
blank-ask-amount = How much is it? Write it with its currency, for example: 300 EUR
blank-ask-invoice = What is the invoice's number? Write, for example: 12/2026
blank-ask-lead = How many working days ahead must a task reach you?
blank-ask-pay_by = By when should the money come?
blank-ask-meet_on = Which day shall the letter suggest for the talk?
blank-ask-check_on = Which day shall the letter suggest for the talk?
blank-ask-last_day = Which day will be the last?
blank-ask-cited = Which incidents shall it name? The letter gives the day and the kind, none of your own words from the log.
blank-wrong-hours = I see no hours there. Write from when to when, for example 9–17, or /cancel.
blank-wrong-amount = I see no amount there. Write just the number, for example 300 EUR or 1,200.50, or /cancel.
blank-wrong-invoice = That does not look like an invoice number. Write just the number, for example 12/2026, or /cancel.

letter-hours = Hours and lead times
letter-ask = Ask what is wrong
letter-sum_up = Invite to sum up
letter-check_in = Agree when to look again
letter-thanks = Say thank you
letter-terms = Recall what you agreed
letter-payment_first = Payment: first reminder
letter-payment_last = Payment: last reminder
letter-part = A parting without a grudge
letter-notice = Notice of termination
letter-notice_now = End it today
letter-shouting = When somebody shouts

button-cite-late_payment = { $mark } { $day } late payment
button-cite-non_payment = { $mark } { $day } no payment
button-cite-client_late = { $mark } { $day } client late
button-cite-broken_terms = { $mark } { $day } broken terms
button-cite-off_hours = { $mark } { $day } off hours
button-cite-long_call = { $mark } { $day } long call
button-cite-schedule_change = { $mark } { $day } change
button-cite-last_minute = { $mark } { $day } rushed task
button-cite-shouting = { $mark } { $day } shouting
button-cite-insult = { $mark } { $day } insults
