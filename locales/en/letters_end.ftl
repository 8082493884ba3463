### Letters to the client: parting, notice, the end after threats; and what to say when somebody shouts.

# What becomes of files and logins: after payment, by the last day, or nothing promised. The client's
# accounts, passwords and data are the client's: returning them never waits for the pay.
letter-files = { $files ->
    [after_payment] I will hand over the finished files once all invoices are paid, and return logins on the last day at the latest.
    [last_day] I will hand over files and logins on the last day at the latest.
   *[unsaid] I will write separately about handing over files and logins.
}
letter-files-now = { $files ->
    [after_payment] I will hand over the finished files once all invoices are paid, and return logins within three working days.
    [last_day] I will hand over files and logins within three working days.
   *[unsaid] I will write separately about handing over files and logins.
}

# An end at once that doesn't contradict the notice period, where one is known.
letter-at_once = { $notice ->
    [none] The contract ends today.
    [some] This is an important reason, so the contract ends today, without a notice period. Should its terms not allow that, it ends when that period is over.
   *[unknown] This is an important reason, so the contract ends today. Should its terms not allow that, it ends when its notice period is over.
}

letter-part-warm =
    { $hi }

    I've thought about this for a long time, and I want you to hear it from me: I'm ending our work together. I'll be working until the end of { $last_day }.

    Until then I'll finish what I've started, so that nothing is lost. { letter-files } If it helps, I'll show whoever comes after me the ropes.

    Thank you for what went well. I wish { letter-you-dat } all the best.

    { $bye }
letter-part-plain =
    { $hi }

    I am ending our work together. I will be working until the end of { $last_day }.

    Until then I will finish current tasks and send my final invoice. { letter-files }

    Thank you for the work we did together, and good luck.

    { $bye }
letter-part-firm =
    { $hi }

    I am ending our work together. I will be working until the end of { $last_day }. The decision is final.

    I will finish the tasks that are under way and take on no new ones. { letter-files } I will send my final invoice at the end.

    I wish { letter-you-dat } well.

    { $bye }

letter-notice-warm =
    Re: { $contract }

    { $hi }

    I'm giving notice to end our contract. It runs until the end of { $last_day }. There is one reason: what we agreed isn't being kept.

    { $cited }

    I'll send my final invoice by then. { letter-files } Please just let me know that this has reached you.

    { letter-bye-plain }
letter-notice-plain =
    Re: { $contract }

    { $hi }

    I am giving notice to end our contract. It runs until the end of { $last_day }. The reason is that its terms are not being kept.

    { $cited }

    I will send my final invoice by then. { letter-files } Please confirm that you have received this notice.

    { $bye }
letter-notice-firm =
    Notice of termination
    Re: { $contract }

    { $hi }

    I am giving notice to end our contract. It runs until the end of { $last_day }. The reason: its terms are not being kept.

    { $cited }

    Until then I will do what was agreed, and nothing beyond it. { letter-files } Please pay all outstanding invoices and confirm that you have received this notice.

    { $bye }

letter-notice_now-warm =
    Re: { $contract }

    { letter-hi-plain }

    I'm ending our contract today, { $today }. I don't accept being spoken to like that, whatever was going on at work. { letter-at_once }

    { $cited }

    { letter-files-now } If anything is left to settle, please send an email: I'm no longer taking calls.

    { $sender }
letter-notice_now-plain =
    Re: { $contract }

    { $hi }

    I am ending our contract today, { $today }. The reason is the way I was spoken to. { letter-at_once }

    { $cited }

    { letter-files-now } I will send my final invoice separately. Please contact me in writing only, and confirm that you have received this.

    { $bye }
letter-notice_now-firm =
    Notice of termination with immediate effect
    Re: { $contract }

    { $hi }

    I am ending our contract today, { $today }. The reason: the way I was spoken to. I do not accept it. { letter-at_once }

    { $cited }

    I am not taking calls. Please contact me in writing only, pay for the work done, and confirm that you have received this. { letter-files-now }

    { $bye }

# After threats and harassment: facts, a line drawn, and nothing that needs an answer.
letter-threat-reason = { $about ->
    [threat] The reason is the threats made to me.
    [harassment] The reason is behaviour towards me that I do not consent to.
   *[both] The reason is the threats made to me, and behaviour towards me that I do not consent to.
}
letter-threat-warm =
    Re: { $contract }

    { letter-hi-plain }

    I'm ending our work together and our contract today, { $today }. { letter-threat-reason } { letter-at_once }

    { $cited }

    Don't call me and don't come to see me. Settling up is by email only. I'm keeping all messages.

    { $sender }
letter-threat-plain =
    Re: { $contract }

    { letter-hi-plain }

    I am ending our work together and our contract today, { $today }. { letter-threat-reason } { letter-at_once }

    { $cited }

    Please do not call or come to see me. I will answer emails only to settle accounts. I am keeping all messages.

    { $sender }
letter-threat-firm =
    Notice of termination with immediate effect
    Re: { $contract }

    { letter-hi-plain }

    I am ending our contract today, { $today }. { letter-threat-reason } { letter-at_once }

    { $cited }

    Do not contact me in any way other than by email to settle accounts. I am keeping all messages. If this happens again, I will report it to the police.

    { $sender }

letter-shouting-warm =
    “I can tell that this matters. I want to help, but not while somebody is shouting at me.”

    “Let's take a break. Write to me about it, and I'll answer tomorrow.”

    If the shouting goes on:

    “I'm ending this call now. We'll come back to it when things are calm.”

    And hang up. That's not rude. Then note the time and the words that were said.
letter-shouting-plain =
    “Please speak calmly, or I will end the call.”

    If the shouting goes on:

    “I am ending the call. Please write to me about it, and I will answer in writing.”

    Hang up, and don't call back today. Note the time and the words that were said.
letter-shouting-firm =
    “I will not be spoken to like this.”

    If the shouting goes on:

    “I am hanging up. From now on, in writing only.”

    Nothing more: don't explain, don't apologise, don't wait for an answer. Hang up, and note the time and the words that were said.
