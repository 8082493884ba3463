### Letters to the client: parting, notice; and what to say when somebody shouts.

letter-part-warm =
    { $hi }

    I have thought about this for a long time, and I want you to hear it from me: I am ending our work together. My last day is { $last_day }.

    Until then I will finish what I have begun and hand over files and accesses, so that nothing is lost. If it helps, I will show the ropes to whoever comes after me.

    Thank you for what went well. I wish { letter-you-dat } all the best.

    { $bye }
letter-part-plain =
    { $hi }

    I am ending our work together. My last working day is { $last_day }.

    Until then I will finish current tasks, hand over files and accesses, and send the last invoice. Please tell me whom to hand them to.

    Thank you for the work we did together, and good luck.

    { $bye }
letter-part-firm =
    { $hi }

    I am ending our work together. My last working day is { $last_day }, and the decision is final.

    I will finish the tasks that are under way and take on no new ones. Files and accesses will be handed over on the last day at the latest, together with the last invoice.

    I wish { letter-you-dat } well.

    { $bye }

letter-notice-warm =
    { $hi }

    I am giving notice on our contract. Its last day is { $last_day }. There is one reason: what we agreed is not being kept.

    { $cited }

    By that day I will hand over files and accesses, and then send the last invoice. I am sorry it ends like this. I wish { letter-you-dat } well, and ask for a word that this has reached you.

    { $bye }
letter-notice-plain =
    { $hi }

    I am giving notice on our contract. Its last day is { $last_day }. The reason is that its terms are not being kept.

    { $cited }

    By that day I will hand over files and accesses and send the last invoice. Please confirm that you have received this notice.

    { $bye }
letter-notice-firm =
    { $hi }

    I hereby end the contract with { $client }. Its last day is { $last_day }. The reason: its terms are not being kept.

    { $cited }

    I take on no new tasks. Please pay all invoices that have been issued, and confirm that you have received this notice. Files and accesses will be handed over by the contract's last day.

    { $bye }

letter-notice_now-warm =
    { $hi }

    I am ending our work together today, { $today }. I do not accept being spoken to like that, whatever was going on at work.

    { $cited }

    I will return files and accesses tomorrow. If anything is left to settle, please send an email: I no longer pick up calls. I wish { letter-you-dat } well, but from a distance.

    { $bye }
letter-notice_now-plain =
    { $hi }

    Today, { $today }, I end our contract with immediate effect. The reason is the way I was spoken to.

    { $cited }

    I will hand over files and accesses tomorrow, together with the last invoice. Please contact me in writing only, and confirm that you have received this.

    { $bye }
letter-notice_now-firm =
    { $hi }

    I end the contract with { $client } with immediate effect, as of { $today }. The reason: the way I was spoken to. I do not accept it.

    { $cited }

    I do not pick up calls. Please contact me in writing only, pay for the work done, and confirm that you have received this. Files and accesses will be handed over tomorrow.

    { $bye }

letter-shouting-warm =
    “I hear that this matters. I want to help, but not while somebody shouts at me.”

    “Let us take a break. Write to me what it is about, and I will answer today.”

    If the shouting goes on:

    “I am ending this call now. We will come back to it calmly.”

    And hang up. That is not rude. Then note the time and the words that were said.
letter-shouting-plain =
    “Please speak calmly, or I will end the call.”

    If the shouting goes on:

    “I am ending the call. Please write what it is about, and I will answer in writing.”

    Hang up, and do not call back today. Note the time and the words that were said.
letter-shouting-firm =
    “I do not talk like this.”

    If the shouting goes on:

    “I am hanging up. From now on in writing only.”

    Nothing more: do not explain, do not apologise, do not wait for an answer. Hang up, and note the time and the words that were said.
