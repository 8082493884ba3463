### Letters to the client: rules, a question, a talk, thanks.
### Warm ones are on first-name terms; plain and firm ones fit any terms.

letter-hi-warm = Hi,
letter-hi-warm-name = Hi { $voc },
letter-hi-plain = Hello,
letter-hi-firm = Hello,
letter-bye-warm = Warm regards
letter-bye-plain = Best regards
letter-bye-firm = Regards

letter-lead = { $days ->
    [one] { $days } working day
   *[other] { $days } working days
}

letter-you-dat = you

# What stands for what is not known.
letter-blank-hours = [hours]
letter-blank-lead = [how many days]
letter-blank-amount = [amount]
letter-blank-invoice = [number]
letter-blank-pay_by = [date]
letter-blank-meet_on = [day]
letter-blank-check_on = [day]
letter-blank-last_day = [date]

letter-hours-warm =
    { $hi }

    To do my work well I need a steady rhythm, and I don't think I ever told you plainly what mine is. So here it is:

    – I work Monday to Friday, { $hours },
    – a task needs to reach me at least { $lead } before it is due,
    – calls and messages outside those hours get an answer on the next working day.

    { $cited }

    If any of this doesn't suit { letter-you-dat }, let's talk: I'm sure we'll find a way.

    { $bye }
letter-hours-plain =
    { $hi }

    To keep things running smoothly, this is how I work:

    – Monday to Friday, { $hours },
    – a task needs to reach me at least { $lead } before it is due,
    – calls and messages outside those hours get an answer on the next working day.

    { $cited }

    Please let me know that we can work this way. If any point is difficult, I am happy to talk it over.

    { $bye }
letter-hours-firm =
    { $hi }

    From today, these are the rules I work by:

    – Monday to Friday, { $hours },
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

    I can see that something is wrong, and nobody is telling me what. To put it right I need specifics: what exactly is off, and what it should look like.

    Please answer within three days. Without an answer I will go on working as we agreed.

    { $bye }

letter-sum_up-warm =
    { $hi }

    I'd like to stop for a moment and talk calmly about what is going well in our work together and what isn't, on both sides.

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

    I will bring a list of what has to change. Whether and how we go on working together depends on that talk, so please confirm.

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

letter-thanks-warm =
    { $hi }

    No particular reason for this one: I like working with you. Clear agreements, kept deadlines and normal conversation are not a given. I really appreciate it. Thank you!

    { $bye }
letter-thanks-plain =
    { $hi }

    I simply want to say thank you for working so well together. Clear agreements and kept deadlines make my work much easier.

    { $bye }
letter-thanks-firm =
    { $hi }

    In short: our work together runs as it should. Thank you for keeping to what we agreed. I will do the same.

    { $bye }
