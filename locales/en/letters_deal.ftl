### Letters to the client: what was agreed, and money.

# Incidents that are named: how each letter leads to them, then the list with their days.
letter-hours-cited = Why I am writing:
letter-terms-cited = I mean:
letter-payment_first-cited = My records say:
letter-payment_last-cited = My records say:
letter-notice-cited = I mean:
letter-notice_now-cited = I mean:
letter-cited-line = – { $day }: { $what }

cited-late_payment = payment after the due date
cited-non_payment = no payment
cited-client_late = materials or an answer after the deadline
cited-broken_terms = a departure from what we agreed
cited-off_hours = contact outside working hours
cited-long_call = a long call without notice
cited-schedule_change = a change of plan at the last moment
cited-last_minute = a task with no time to do it
cited-shouting = shouting
cited-insult = insulting words

letter-terms-warm =
    { $hi }

    I am coming back to what we agreed, because lately it has slipped a little.

    { $cited }

    No hard feelings: I only want things to be as they were meant to be again. If something has changed on your side, let us agree it anew.

    { $bye }
letter-terms-plain =
    { $hi }

    A reminder of what we agreed, because lately it is not being kept.

    { $cited }

    Please let us go back to it. If circumstances have changed, let me know: we can discuss new terms before they start to apply.

    { $bye }
letter-terms-firm =
    { $hi }

    What both sides agreed to is not being kept.

    { $cited }

    I expect it to be kept from today. If this happens again, I will end our work together. Please confirm that you have received this.

    { $bye }

letter-payment_first-warm =
    { $hi }

    It probably slipped through: invoice { $invoice } for { $amount } is past its due date, and I do not see the transfer yet. Could it reach me by { $pay_by }?

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

    Invoice { $invoice } for { $amount } is overdue and still not paid. Please pay it by { $pay_by } and confirm the transfer.

    { $cited }

    Until then I take on no new tasks.

    { $bye }

letter-payment_last-warm =
    { $hi }

    This is not my first message about it, so I will be quite open: invoice { $invoice } for { $amount } is still not paid, and I count on that money. I need the transfer by { $pay_by }.

    { $cited }

    If it does not come, I will stop work and start to claim the money officially. I would rather not. If there is a problem, let us talk about it now.

    { $bye }
letter-payment_last-plain =
    { $hi }

    Despite my reminder, invoice { $invoice } for { $amount } has not been paid. This is the last one: please transfer the money by { $pay_by }.

    { $cited }

    If it does not come, the next day I stop work and start to claim it officially.

    { $bye }
letter-payment_last-firm =
    { $hi }

    I demand payment of { $amount } for invoice { $invoice }. The final date is { $pay_by }.

    { $cited }

    If the money does not arrive, I end our work together and go to court for it. There will be no other reminder.

    { $bye }
