### Letters to the client: parting, notice; and what to say when somebody shouts.

letter-part-warm =
    { $hi }

    I've thought about this for a long time, and I want you to hear it from me: I'm ending our work together. My last day is { $last_day }.

    Until then I'll finish what I've started and hand over files and logins, so that nothing is lost. If it helps, I'll show whoever comes after me the ropes.

    Thank you for what went well. I wish { letter-you-dat } all the best.

    { $bye }
letter-part-plain =
    { $hi }

    I am ending our work together. My last working day is { $last_day }.

    Until then I will finish current tasks and send my final invoice. Please let me know who should receive the files and logins.

    Thank you for the work we did together, and good luck.

    { $bye }
letter-part-firm =
    { $hi }

    I am ending our work together. My last working day is { $last_day }, and the decision is final.

    I will finish the tasks that are under way and take on no new ones. I will hand over files and logins on my last day at the latest, together with my final invoice.

    I wish { letter-you-dat } well.

    { $bye }

letter-notice-warm =
    { $hi }

    I'm giving notice to end our contract. Its last day is { $last_day }. There is one reason: what we agreed isn't being kept.

    { $cited }

    By then I'll hand over files and logins, and afterwards send my final invoice. I'm sorry it ends like this. I wish { letter-you-dat } well. Please just let me know that this has reached you.

    { $bye }
letter-notice-plain =
    { $hi }

    I am giving notice to end our contract. Its last day is { $last_day }. The reason is that its terms are not being kept.

    { $cited }

    By that day I will hand over files and logins and send my final invoice. Please confirm that you have received this notice.

    { $bye }
letter-notice-firm =
    { $hi }

    I am ending our contract. Its last day is { $last_day }. The reason: its terms are not being kept.

    { $cited }

    I take on no new tasks. Please pay all outstanding invoices and confirm that you have received this notice. I will hand over files and logins by the contract's last day.

    { $bye }

letter-notice_now-warm =
    { $hi }

    I'm ending our work together today, { $today }. I don't accept being spoken to like that, whatever was going on at work.

    { $cited }

    I'll return files and logins tomorrow. If anything is left to settle, please send an email: I'm no longer taking calls. I wish { letter-you-dat } well all the same.

    { $bye }
letter-notice_now-plain =
    { $hi }

    I am ending our contract today, { $today }, with immediate effect. The reason is the way I was spoken to.

    { $cited }

    I will hand over files and logins tomorrow, together with my final invoice. Please contact me in writing only, and confirm that you have received this.

    { $bye }
letter-notice_now-firm =
    { $hi }

    Our contract ends with immediate effect, today, { $today }. The reason: the way I was spoken to. I do not accept it.

    { $cited }

    I am not taking calls. Please contact me in writing only, pay for the work done, and confirm that you have received this. I will hand over files and logins tomorrow.

    { $bye }

letter-shouting-warm =
    “I can tell that this matters. I want to help, but not while somebody is shouting at me.”

    “Let's take a break. Write to me about it, and I'll answer today.”

    If the shouting goes on:

    “I'm ending this call now. We'll come back to it when things are calm.”

    And hang up. That is not rude. Then note the time and the words that were said.
letter-shouting-plain =
    “Please speak calmly, or I will end the call.”

    If the shouting goes on:

    “I am ending the call. Please write to me about it, and I will answer in writing.”

    Hang up, and do not call back today. Note the time and the words that were said.
letter-shouting-firm =
    “I will not be spoken to like this.”

    If the shouting goes on:

    “I am hanging up. From now on, in writing only.”

    Nothing more: do not explain, do not apologise, do not wait for an answer. Hang up, and note the time and the words that were said.
