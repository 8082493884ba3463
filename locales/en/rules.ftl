### Why. For each rule:
### why: the trouble in one line, without a judgement (why-X: when only X is behind it);
### reason: what the article says about it, in our words and with its own strength ("may" stays "may");
### ours: what we add ourselves, always after "I'd add:".
### No sentence tells of a feeling or a fact that nobody gave.

rule-unpaid-why = The work is done and hasn't been paid for.
rule-unpaid-reason = Not being paid leaves no choice: a contract like that has to end.

rule-deal_broken-why = The contract isn't being kept.
rule-deal_broken-why-payment = The money keeps coming late.
rule-deal_broken-why-deadlines = The client keeps missing deadlines.
rule-deal_broken-why-agreed_terms = What was agreed is being broken.
rule-deal_broken-reason = When deadlines and terms aren't kept, there's one way out: end the contract.
rule-deal_broken-ours = I'd add: one slip isn't enough to leave, but here it keeps happening.

rule-deal_slipped-why = Not everything goes as agreed.
rule-deal_slipped-why-payment = The money is late at times.
rule-deal_slipped-why-deadlines = Deadlines slip now and then.
rule-deal_slipped-why-agreed_terms = What was agreed gets stretched at times.
rule-deal_slipped-ours = I'd add: a few slips don't make a broken contract. { $talk ->
        [yes] Talk them over once more, calmly,
       *[other] Talk them over calmly
    } before they turn into a habit.

rule-rules_unstated-why = { $hours_stated ->
    [part] Plans fall apart, and the rules are only half stated.
    [no] Plans fall apart, and the rules haven't been stated yet.
   *[unknown] Plans fall apart, and nothing's known about the rules.
}
rule-rules_unstated-reason = Remote work depends on planning, often a whole week ahead. So the working hours, and the latest moment for a task to arrive, need to be clear from the very start, above all with several clients.
rule-rules_unstated-ours = I'd add: { $hours_stated ->
    [part] they know only half of these rules so far, so it's hard to say they don't respect them. The rest can be stated at any time.
    [no] it's not too late to state them now. Until they know the rules, it's hard to say they don't respect them.
   *[unknown] until they know the rules, it's hard to say they don't respect them. If they do know, answer the question about the rules.
}

rule-time_suits-why = Your daily plans get disrupted, but the pace suits you.
rule-time_suits-reason = You may do really well at this pace. Still, it's very likely that plans in a constant mess will one day become too much to bear.
rule-time_suits-ours = I'd add: it's your choice. If anything changes, come back to this question.

rule-time_bearable-why = The rules are clear, and plans fall apart all the same.
rule-time_bearable-reason = One call is enough to topple a plan made for the whole week.{ $outcome ->
    [kept] {""}
    [unknown] {" "}Since it happens in spite of what you agreed, it's time to ask yourself whether this suits you. It's very likely to become too much to bear one day.
   *[other] {" "}It's very likely to become too much to bear one day.
}

rule-time_unbearable-why = The rules are clear, and this pace is unbearable.
rule-time_unbearable-reason = This is what the article warns about: when plans keep falling apart, the frustration is very likely to become unbearable one day.{ $told ->
    [no] {" "}Calls out of hours are its example of what goes unsaid.
    [partly] {" "}Calls out of hours are its example of what goes unsaid.
   *[other] {""}
}

rule-time_unbearable_told-why = It's been said plainly, and it's still unbearable.
rule-time_unbearable_told-reason = This is what the article warns about: when plans keep falling apart, the frustration is very likely to become unbearable one day.
rule-time_unbearable_told-ours = I'd add: { $outcome ->
    [kept] what you agreed holds, so give it a chance to work. If the pace doesn't improve, come back to this question.
    [too_soon] they know now, so see whether anything changes.
    [unknown] you've said it and the pace hasn't changed, so I see a reason to leave.
   *[other] you've said it, and you've had the talk too. It's unlikely to change by itself.
}

rule-abused-why = { $threat ->
    [yes] There were threats or harassment.
   *[no] There was shouting, or there were insults.
}
rule-abused-why-shouting = There was shouting.
rule-abused-why-insult = There were insults.
rule-abused-why-threat = There were threats.
rule-abused-why-harassment = There was harassment.
rule-abused-reason = { $threat ->
    [yes] Shouting, scenes and insults are never acceptable: work like that ends at once.
   *[no] Nobody has to accept being treated like this: it ends at once. Scenes like that may badly hurt a person's faith in themselves and their skills, and burnout isn't far from there.
}
rule-abused-ours = I'd add: { $threat ->
    [yes] I treat threats and harassment just like shouting and insults.
   *[no] the first such scene is enough. There's no need to wait for another.
}

rule-does_not_count-why = Only the client's expectations count.
rule-does_not_count-reason = { $outcome ->
    [kept] {""}
   *[other] Something is very wrong here.{" "}
}Working together should be a partnership, and both sides have the right to expect something.

rule-does_not_count_told-why = It's been said plainly, and only one side still counts.
rule-does_not_count_told-reason = { $outcome ->
    [kept] {""}
   *[other] Something is very wrong here.{" "}
}Working together should be a partnership, and both sides have the right to expect something.
rule-does_not_count_told-ours = I'd add: { $outcome ->
    [kept] what you agreed holds, and that's a good start. Watch whether the talks themselves change too.
    [too_soon] you've had your say. Now see whether it starts to count.
    [unknown] you've had your say, and it didn't help. I see a reason to leave here.
   *[other] you've had your say, and you've had the talk too. It's unlikely to change by itself.
}

rule-not_always_counts-why = Your say and your time don't always count.
rule-not_always_counts-reason = Working together should be a partnership, and both sides have the right to expect something.
rule-not_always_counts-ours = I'd add: the article speaks of every talk, and here it's not every one. { $outcome ->
    [unknown] { $told ->
        [yes] What matters is whether anything changes now that you've said it.
       *[other] It's a good moment to stand up for yourself.
    }
   *[other] What came of the talk says more.
}

rule-no_click-why = Something between you doesn't click.
rule-no_click-reason = It happens even when the work helps you grow and the tasks are interesting.{ $outcome ->
    [unknown] {" "}Does it have to end then? It all depends on you. Sometimes it sparks right away, and sometimes you need time to find your way with each other.
   *[other] {""}
}

rule-ask_first-why = { $asked ->
    [no] It's not clear what they want, and nobody's asked yet.
   *[unknown] It's not clear what they want.
}
rule-ask_first-reason = The advice is short: ask. Very often the biggest trouble is communication, and counting on the other side to understand without words is a big mistake.

rule-unspoken_trouble-why = Asked, and it's still not clear what they want.
rule-unspoken_trouble-reason = Very often the biggest trouble is communication. The other side doesn't say what they expect, and nobody reads minds.

rule-scolded_no_friction-why = At times it's like being told off as a child.
rule-scolded_no_friction-reason = A healthy working relationship isn't like that. Clients can ask a great deal, as long as they ask as partners.
rule-scolded_no_friction-ours = I'd add: { $outcome ->
    [kept] what you agreed holds, so see whether the tone changes too.
    [too_soon] let what you agreed work, and see whether the tone changes too.
    [unknown] as long as you don't fight over who's right, it isn't over yet. { $told ->
        [yes] Give it a chance to change.
       *[other] Name it, and give it a chance to change.
    }
   *[other] the summing-up talk didn't help. The tone is unlikely to change by itself.
}

rule-scolded_some_friction-why = Being told off like a child, and arguing over who's right.
rule-scolded_some_friction-reason = A healthy working relationship isn't like that, and proving who's right is a sign it's time to finish.
rule-scolded_some_friction-ours = I'd add: { $outcome ->
    [kept] what you agreed holds, so see whether the arguments get fewer too.
    [too_soon] let what you agreed work, and see whether the arguments get fewer too.
    [unknown] the arguments come only sometimes, so I leave it open. You know best whether they're getting fewer or more.
   *[other] the summing-up talk didn't help. The arguments are unlikely to stop by themselves.
}

rule-some_friction-why = There are arguments at times over who's right.
rule-some_friction-reason = Friction, and trying to prove who's right, are a sign that it's time to finish.
rule-some_friction-ours = I'd add: { $outcome ->
    [kept] what you agreed holds, and the arguments come only sometimes. See whether there'll be fewer.
    [too_soon] the arguments come only sometimes. See whether there'll be fewer after the talk.
    [unknown] with you it happens only sometimes, { $talk ->
        [yes] so it settles nothing by itself.
       *[other] so talk it over calmly first.
    }
   *[other] with you it happens only sometimes, but the summing-up talk didn't help.
}

rule-constant_friction-why = The arguments over who's right don't stop.
rule-constant_friction-reason = As long as both sides respect each other, all is well. When proving who's right takes the place of talking, it's a sign that it's time to finish.

rule-others_suffer-why = Work for other clients is already suffering.
rule-others_suffer-reason = Under stress and frustration, mistakes and missed deadlines pile up. Is one client worth letting everybody else's work fall apart? To her, the answer is clear.
rule-others_suffer-ours = I'd add: here it's happening already, and every further week may make it worse.

rule-worn_out-why = This work often costs you your sleep.
rule-worn_out-reason = Nights spent thinking how to meet the demands are a sign that things are bad. It's better to quit before wellbeing and the work with other clients suffer.

rule-doubting-why = This work often brings doubt.
rule-doubting-reason = Work that isn't satisfying may take away the faith in one's own skills, and even the wish to stay in the trade.
rule-doubting-ours = I'd add: doubt alone settles nothing. It doesn't say how well you work, only what this costs you.

rule-wearing-why = This work costs you a lot.
rule-wearing-why-dread = The very thought of this work often frustrates you.
rule-wearing-why-sleep = It brings some sleepless nights.
rule-wearing-why-self_doubt = It brings some moments of doubt.
rule-wearing-why-mistakes = It leads to some mistakes.
rule-wearing-reason = Frustration helps nobody grow, and stress makes work worse: mistakes and missed deadlines come easily.
rule-wearing-ours = I'd add: this alone settles nothing. Weigh it against what this work gives you.

rule-piled_up-why = Each of these alone is something to talk over. Together they're a lot.
rule-piled_up-ours = I'd add: several of these at once are more than several separate talks. The article doesn't settle it, so it's your call.

## The summing-up talk: once for the whole verdict, since it bears on many rules.

after-talk-kept = After the talk, what was agreed holds.
after-talk-too_soon = There's been a talk, and time will tell.
after-talk-broken = There's been a talk, but what was agreed didn't last.
# When it's the log that says so: so many entries since the talk.
after-talk-logged = { $count ->
    [one] { $count } entry since the talk: what was agreed isn't holding.
   *[other] { $count } entries since the talk: what was agreed isn't holding.
}
after-talk-none = There's been a talk, but no agreement.

after-talk-kept-reason = That's what the talk is for: there's an agreement, and both sides keep to the contract.
after-talk-too_soon-reason = Sometimes two people need time to find their way with each other. What matters is whether both sides keep to what was agreed.
after-talk-broken-reason = An agreement is worth something when both sides keep to it. When they don't, it's better to leave on good terms and find somebody else to work with.
after-talk-none-reason = Sometimes people just can't agree. Then it's better to leave on good terms and find somebody else to work with.

# When it isn't known what came of the talk, or there hasn't been one.
after-talk-unknown-reason = { $talk ->
    [yes] You've had the summing-up talk. What matters now is whether you agreed, and whether both sides keep to it.
   *[other] { $told ->
        [yes] They know what isn't working for you. A good next step is to meet and sum up how you work together.
        [partly] They know only part of what isn't working for you, and nobody reads minds. Say the rest, then meet and sum up how you work together.
        [no] They don't know yet what isn't working for you, and nobody reads minds. Say it plainly, then meet and sum up how you work together.
       *[unknown] It's good to say plainly what isn't working for you, then meet and sum up how you work together.
    } If you agree and keep to the contract, great. If not, it's better to leave on good terms and find somebody else.
}

## What changes no verdict and only adds to it.

colour-interest-yes = I'd add: the tasks themselves interest you. That counts, but it isn't everything.
colour-interest-partly = I'd add: the tasks partly interest you. Take that into account, but not at your own cost.
colour-interest-no = I'd add: the tasks themselves don't interest you either, so there's less to lose.
colour-own_work-sure = You do your work well, and you know it. All the less reason to put up with this.
colour-own_work-mostly = I'd add: even if something once went wrong, nobody has the right to treat you like this.
colour-own_work-unsure = I'd add: it's natural to feel unsure after such scenes. It says nothing bad about your work.

# Once, when the verdict is to end it: it's hard, there are bills, and there's a way.
colour-ending = { $cushion ->
    [none] You have no savings, and the article doesn't hide that money may be tighter for a while.
    [month] You have savings for a month, and the article doesn't hide that money may be tighter for a while.
    [quarter] You have savings for three months. The article doesn't hide that money may be tighter for a while.
    [plenty] You have savings for longer. The article doesn't hide that it can be hard all the same.
   *[unknown] The article doesn't hide that it can be hard: there are bills, and money may be tighter for a while.
} But a freelancer can have several clients at once, and she gives free hours a 99% chance of finding somebody new. Spare time, she says, is for your own growth.
