### Letters to the client: what was agreed, and money.

# Incidents that are named: how each letter leads to them, then the list with their days.
letter-hours-cited = Why I am writing:
letter-terms-cited = This is about:
letter-payment_first-cited = From my records:
letter-payment_last-cited = From my records:
letter-notice-cited = This is about:
letter-notice_now-cited = This is about:
letter-cited-line = – { $day }: { $what }

cited-late_payment = payment after the due date
cited-non_payment = no payment
cited-client_late = materials or an answer after the deadline
cited-broken_terms = a departure from what we agreed
cited-off_hours = contact outside working hours
cited-long_call = a long call without notice
cited-schedule_change = a change of plan at the last moment
cited-last_minute = a task given at the last moment
cited-shouting = shouting
cited-insult = insulting words

letter-terms-warm =
    { $hi }

    I'm coming back to what we agreed, because lately it has slipped a little.

    { $cited }

    No hard feelings: I'd just like us to get back to it. If something has changed on your side, let's work out a new arrangement.

    { $bye }
letter-terms-plain =
    { $hi }

    A reminder of what we agreed, because lately it is not being kept.

    { $cited }

    Could we please go back to it? If circumstances have changed, let me know: we can discuss new terms before they start to apply.

    { $bye }
letter-terms-firm =
    { $hi }

    What we agreed is not being kept.

    { $cited }

    I expect it to be kept from today. If this happens again, I will end our work together. Please confirm that you have received this.

    { $bye }

letter-payment_first-warm =
    { $hi }

    This probably slipped someone's mind: invoice { $invoice } for { $amount } is past its due date, and I haven't seen the transfer yet. Could it reach me by { $pay_by }?

    { $cited }

    If the money is already on its way, never mind, and thank you!

    { $bye }
letter-payment_first-plain =
    { $hi }

    A reminder about invoice { $invoice } for { $amount }. The due date has passed and no payment has come. Please transfer it by { $pay_by }.

    { $cited }

    If it has already been sent, please let me know.

    { $bye }
letter-payment_first-firm =
    { $hi }

    Invoice { $invoice } for { $amount } is overdue and still unpaid. Please pay it by { $pay_by } and confirm the transfer.

    { $cited }

    Until then I am taking on no new tasks.

    { $bye }

letter-payment_last-warm =
    { $hi }

    This isn't my first message about it, so I'll be quite open: invoice { $invoice } for { $amount } is still unpaid, and I'm counting on that money. I need the transfer by { $pay_by }.

    { $cited }

    If it doesn't come, I'll stop work and take formal steps to get paid. I'd rather not. If there's a problem, let's talk about it now.

    { $bye }
letter-payment_last-plain =
    { $hi }

    Despite my reminder, invoice { $invoice } for { $amount } has not been paid. This is the last reminder: please transfer the money by { $pay_by }.

    { $cited }

    If it does not arrive, I will stop work the next day and take formal steps to recover it.

    { $bye }
letter-payment_last-firm =
    { $hi }

    I demand payment of { $amount } for invoice { $invoice }. The final date is { $pay_by }.

    { $cited }

    If the money does not arrive, I will end our work together and take the matter to court. There will be no further reminders.

    { $bye }
