### Letters to the client: rules, a question, a talk, silence, thanks.
### Warm ones are on first-name terms; plain and firm ones fit any terms.

letter-hi-warm = Hi,
letter-hi-warm-name = Hi { $voc },
letter-hi-plain = Hello,
letter-hi-firm = Hello,
letter-bye-warm =
    Warm regards,
    { $sender }
letter-bye-plain =
    Best regards,
    { $sender }
letter-bye-firm =
    Regards,
    { $sender }

letter-lead = { $days ->
    [one] { $days } working day
   *[other] { $days } working days
}

letter-you-dat = you

# Working days: "Monday to Friday", "on Tuesdays, Wednesdays and Fridays". Monday is 0. Which day comes
# first matters in Polish only.
days-all = every day
days-range = { $from } to { $to }
days-list = { $first ->
    [1] on { $days }
   *[other] on { $days }
}
days-and = { $days } and { $last }
days-gen-0 = Monday
days-gen-1 = Tuesday
days-gen-2 = Wednesday
days-gen-3 = Thursday
days-gen-4 = Friday
days-gen-5 = Saturday
days-gen-6 = Sunday
days-acc-0 = Mondays
days-acc-1 = Tuesdays
days-acc-2 = Wednesdays
days-acc-3 = Thursdays
days-acc-4 = Fridays
days-acc-5 = Saturdays
days-acc-6 = Sundays

# What stands for what is not known.
letter-blank-sender = [first name and surname]
letter-blank-hours = [hours]
letter-blank-days = [days]
letter-blank-lead = [how many days]
letter-blank-amount = [amount]
letter-blank-invoice = [number]
letter-blank-due_date = [due date on the invoice]
letter-blank-pay_by = [date]
letter-blank-proof = [what shows that the work was done]
letter-blank-task = [what it is about]
letter-blank-price = [amount]
letter-blank-start_on = [date]
letter-blank-topic = [what it is about]
letter-blank-answer_by = [date]
letter-blank-meet_on = [day]
letter-blank-check_on = [day]
letter-blank-contract = [contract of …]
letter-blank-last_day = [date]

letter-hours-warm =
    { $hi }

    To do my work well I need a steady rhythm, and I don't think I ever told you plainly what mine is. So here it is:

    – I work { $days }, { $hours },
    – a task needs to reach me at least { $lead } before it's due,
    – I answer calls and messages from outside those hours when I'm back at work.

    { $cited }

    If any of this doesn't suit { letter-you-dat }, let's talk: I'm sure we'll find a way.

    { $bye }
letter-hours-plain =
    { $hi }

    To keep things running smoothly, this is how I work:

    – I work { $days }, { $hours },
    – a task needs to reach me at least { $lead } before it is due,
    – I answer calls and messages from outside those hours when I am back at work.

    { $cited }

    Please let me know that we can work this way. If any point is difficult, I am happy to talk it over.

    { $bye }
letter-hours-firm =
    { $hi }

    From today, these are the rules I work by:

    – I work { $days }, { $hours },
    – I take on tasks at least { $lead } before they are due; later ones wait for my next free slot,
    – outside those hours I do not pick up calls or answer messages.

    { $cited }

    Without rules like these I cannot vouch for quality or deadlines. Please confirm that you have received this.

    { $bye }

letter-ask-warm =
    { $hi }

    I have a feeling that something about our work together isn't quite right for you, and I'd rather ask than guess. What could I do differently?

    Any honest answer helps, the less pleasant kind too. And if it's easier to talk, let's have a quick call.

    { $bye }
letter-ask-plain =
    { $hi }

    I have the impression that something is not as it should be, and I do not know what. Could you tell me plainly what is fine and what should change? I would rather know than guess.

    If it is easier to talk about it, I am happy to arrange a short call.

    { $bye }
letter-ask-firm =
    { $hi }

    I can see that something is wrong, and I do not know what. To put it right I need specifics: what exactly is off, and what should it look like?

    Until I hear from you I will go on working as we agreed.

    { $bye }

letter-sum_up-warm =
    { $hi }

    I'd like to stop for a moment and talk calmly about what's going well in our work together and what isn't, on both sides.

    Half an hour will do. { $meet_on } works for me, but I can adapt if another day is better. Afterwards I'll write down what came of it, so that nothing gets lost.

    { $bye }
letter-sum_up-plain =
    { $hi }

    I suggest a talk to sum up how we work together: what works, what does not, and what each side needs from here on. Half an hour is enough.

    My suggestion: { $meet_on }. If that does not suit you, please name another day. I will send a short summary afterwards.

    { $bye }
letter-sum_up-firm =
    { $hi }

    Some matters in our work have piled up, and I do not want to put them off any longer. Please set aside half an hour. My suggestion: { $meet_on }.

    I will prepare a list of what has to change. Whether and how we go on working together depends on that talk, so please confirm.

    { $bye }

letter-check_in-warm =
    { $hi }

    Thank you for our talk. Let's give what we agreed some time, and then look together at how it's going. How about a short call: { $check_on }?

    If anything comes up before then, let's tell each other right away.

    { $bye }
letter-check_in-plain =
    { $hi }

    Thank you for the talk. I suggest that we let what we agreed run for a few weeks, and then go over it briefly: { $check_on }.

    If anything comes up before that, please let me know.

    { $bye }
letter-check_in-firm =
    { $hi }

    I am keeping to what was said in our talk, and I count on you to do the same. Let us check on it: { $check_on }.

    If anything we agreed turns out not to be doable, please tell me at once, not after the fact.

    { $bye }

letter-vanished-warm =
    { $hi }

    Is everything all right? I haven't heard back for a while, and I can't move on without an answer. It's about one thing: { $topic }

    Could you reply by { $answer_by }, even in one sentence? And if this is a bad moment, just tell me when to get back to you.

    { $bye }
letter-vanished-plain =
    { $hi }

    I am waiting for an answer, and I cannot go on without it. It is about this: { $topic }

    Please reply by { $answer_by }; one sentence is enough. If this is a bad moment, please tell me when to come back to it.

    { $bye }
letter-vanished-firm =
    { $hi }

    My messages are going unanswered, and I cannot go on without a reply. It is about this: { $topic }

    If nothing arrives by { $answer_by }, I will stop work on this task and invoice what has been done so far. I will give a new date once I have an answer.

    { $bye }

letter-thanks-warm =
    { $hi }

    No particular reason for this one: I like working with you. Clear agreements and deadlines I can count on mean a lot. I really appreciate it. Thank you!

    { $bye }
letter-thanks-plain =
    { $hi }

    I simply want to say thank you for working so well together. Clear agreements and kept deadlines make my work much easier.

    { $bye }
