### Letters to the client: what was agreed, and money.

# Incidents that are named: how each letter leads to them, then the list with their days.
letter-hours-cited = Why I am writing:
letter-terms-cited = This is about:
letter-extra_work-cited = This is not the first time:
letter-payment_first-cited = From my records:
letter-payment_last-cited = From my records:
letter-notice-cited = This is about:
letter-notice_now-cited = This is about:
letter-threat-cited = This is about:
letter-cited-line = – { $day }: { $what }

cited-late_payment = payment after the due date
cited-non_payment = no payment
cited-chargeback = a payment taken back
cited-client_late = materials or an answer after the deadline
cited-vanished = no answer
cited-broken_terms = a departure from what we agreed
cited-extra_work = a request for work beyond what we agreed
cited-off_hours = contact outside working hours
cited-long_call = a long call without notice
cited-schedule_change = a change of plan at the last moment
cited-last_minute = a task given at the last moment
cited-shouting = shouting
cited-insult = insulting words
cited-threat = a threat
cited-harassment = behaviour I do not consent to

# Interest, by who the two sides are.
letter-interest = { $interest ->
    [trade] From the day after the due date I am entitled to statutory interest for late payment in commercial transactions (Art. 7(1) of the Polish Act of 8 March 2013 on counteracting excessive delays in commercial transactions).
    [civil] From the day after the due date I am entitled to statutory interest for late payment (Art. 481 § 1–2 of the Polish Civil Code).
   *[unsaid] From the day after the due date I am entitled to statutory interest for late payment.
}
letter-interest-all = { $interest ->
    [trade] { letter-interest } I am also entitled to compensation for recovery costs (Art. 10(1) of the same Act).
   *[unsaid] { letter-interest }
}

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

letter-extra_work-warm =
    { $hi }

    I'm happy to help with this too: { $task }

    It goes beyond what we agreed, so I'd charge for it separately: { $price }. I can start on { $start_on } at the earliest, so that current tasks don't suffer. Does that work for { letter-you-dat }?

    { $cited }

    { $bye }
letter-extra_work-plain =
    { $hi }

    This request goes beyond what we agreed: { $task }

    I can do it for { $price } and start on { $start_on } at the earliest, so that current tasks do not suffer. If that suits you, please confirm briefly.

    { $cited }

    { $bye }
letter-extra_work-firm =
    { $hi }

    This task is not part of what we agreed: { $task }

    I will not do it within the agreed pay. I can take it on as a separate job: { $price }, starting on { $start_on } at the earliest, once confirmed in writing.

    { $cited }

    I will quote separately for any further requests beyond what we agreed.

    { $bye }

letter-payment_first-warm =
    { $hi }

    This probably slipped someone's mind: invoice { $invoice } for { $amount } was due on { $due_date }, and I haven't seen the transfer yet. Could it reach me by { $pay_by }? The account number is on the invoice.

    { $cited }

    If the money is already on its way, never mind, and thank you!

    { $bye }
letter-payment_first-plain =
    { $hi }

    A reminder about invoice { $invoice } for { $amount }. It was due on { $due_date }, and no payment has come. Please transfer it by { $pay_by } to the account shown on the invoice.

    { $cited }

    If it has already been sent, please let me know.

    { $bye }
letter-payment_first-firm =
    { $hi }

    Invoice { $invoice } for { $amount } was due on { $due_date } and is still unpaid. Please pay it by { $pay_by } to the account shown on the invoice, and confirm the transfer.

    { $cited }

    { letter-interest } Until the invoice is paid I am taking on no new tasks. If the money does not arrive, I will send a final demand.

    { $bye }

letter-payment_last-warm =
    { $hi }

    This isn't my first message about it: invoice { $invoice } for { $amount } was due on { $due_date } and is still unpaid, so I can't wait any longer. Please pay it by { $pay_by } to the account shown on the invoice.

    { $cited }

    { letter-interest } If the money doesn't come, I'll stop work and take the matter to court.

    { letter-bye-plain }
letter-payment_last-plain =
    Demand for payment

    { $hi }

    Despite my reminder, invoice { $invoice } for { $amount } has not been paid. It was due on { $due_date }. Please pay it by { $pay_by } to the account shown on the invoice.

    { $cited }

    { letter-interest } If the money does not arrive by then, I will stop work and take the matter to court.

    { $bye }
letter-payment_last-firm =
    Final demand for payment

    { $hi }

    Invoice { $invoice } was due on { $due_date } and has not been paid. I demand payment of { $amount } by { $pay_by } to the account shown on the invoice.

    { $cited }

    { letter-interest-all }

    After that date I will take the matter to court without further reminders. Until the invoice is paid I am taking on no new tasks.

    { $bye }

letter-chargeback-warm =
    { $hi }

    I've been told that the payment of { $amount } for invoice { $invoice } has been disputed. If that's a mistake, it's easy to undo.

    The work is done and delivered. This shows it:

    – { $proof },
    – the invoice,
    – our agreement and messages.

    Please withdraw the dispute by { $pay_by }, and let me know when it's done. And if something was wrong with the work itself, I'd rather hear it from you.

    { $bye }
letter-chargeback-plain =
    { $hi }

    The payment of { $amount } for invoice { $invoice } has been disputed, although the work is done and delivered. This shows it:

    – { $proof },
    – the invoice,
    – our agreement and messages.

    Please withdraw the dispute by { $pay_by } and confirm it. If you have remarks about the work itself, please send them in writing.

    { $bye }
letter-chargeback-firm =
    { $hi }

    I do not agree to the reversal of the payment of { $amount } for invoice { $invoice }. The work is done and delivered. The evidence:

    – { $proof },
    – the invoice,
    – our agreement and messages.

    Please withdraw the dispute by { $pay_by } and confirm it in writing. Otherwise I will send the evidence to the payment provider and take the matter to court, with interest.

    Until this is settled I am taking on no new tasks.

    { $bye }
