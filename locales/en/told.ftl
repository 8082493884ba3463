### The same when somebody else reads it: the dossier speaks to nobody in particular.
### There the message told-X stands in place of X. "I'd add:" is "Beyond the article:" here.

told-situation-time = Working time
told-situation-toll = The personal toll

## Levels as nouns: the dossier tells of the case and orders nobody.

told-level-stay = Carrying on
told-level-give_time = Giving it time
told-level-set_rules = Setting the rules
told-level-talk = A talk
told-level-your_call = An open decision
told-level-part = Parting on good terms
told-level-terminate = Ending the contract
told-level-terminate_now = Ending it at once

told-level-stay-note = There's no reason in sight to leave.
told-level-stay-note-so-far = Not much is known yet, though. Answers: { $answered } of { $applicable }.
told-level-give_time-note = What was agreed is still fresh. It should be given a chance to work, and be looked at again in a month.
told-level-set_rules-note = First the working hours, and how much notice a task needs, have to be said plainly.
told-level-talk-note = It's worth clearing up together first. The decision can wait until then.
told-level-your_call-note = The article doesn't settle this. Here's what speaks for and against.
told-level-terminate_now-note = It's not all right to be treated like this. Nobody has to take it.

told-verdict-coverage = Answers: { $answered } of { $applicable }. The rest may still change the verdict.
told-verdict-coverage-little = Answers: { $answered } of { $applicable }. The rest may still change the verdict.
told-verdict-coverage-settled = Answers: { $answered } of { $applicable }. The rest won't change this verdict.
told-verdict-source = Based on “Kiedy zerwać współpracę” (When to stop working together), an article by Karolina, a virtual assistant, retold in our own words. What starts with “Beyond the article” isn't in it.

## Rules.

told-rule-deal_broken-ours = Beyond the article: one slip isn't enough to leave, but here it keeps happening.
told-rule-deal_slipped-ours = Beyond the article: a few slips don't make a broken contract. They're worth talking over calmly before they turn into a habit.
told-rule-rules_unstated-ours = Beyond the article: { $hours_stated ->
    [part] the client knows only half of these rules so far, so it's hard to speak of a lack of respect. The rest can be stated at any time.
    [no] it's not too late to state them now. Until the client knows the rules, it's hard to speak of a lack of respect.
   *[unknown] until the client knows the rules, it's hard to speak of a lack of respect.
}
told-rule-time_suits-why = Daily plans get disrupted, but the pace suits.
told-rule-time_suits-reason = It may go really well at this pace. Still, it's very likely that plans in a constant mess will one day become too much to bear.
told-rule-time_suits-ours = Beyond the article: it's a choice, and it can always be changed.
told-rule-time_bearable-reason = One call is enough to topple a plan made for the whole week.{ $outcome ->
    [kept] {""}
    [unknown] {" "}Since it happens in spite of what was agreed, it's time to ask whether this suits. It's very likely to become too much to bear one day.
   *[other] {" "}It's very likely to become too much to bear one day.
}
told-rule-time_unbearable_told-ours = Beyond the article: { $outcome ->
    [kept] what was agreed holds, so it's worth letting it work and seeing whether the pace improves.
    [too_soon] the client knows now, so time will tell whether anything changes.
    [unknown] it's been said and the pace hasn't changed, so there's a reason to leave.
   *[other] it's been said, and there's been a talk too. It's unlikely to change by itself.
}
told-rule-abused-ours = Beyond the article: { $threat ->
    [yes] threats and harassment are treated here just like shouting and insults.
   *[no] the first such scene is enough. There's no need to wait for another.
}
told-rule-does_not_count_told-ours = Beyond the article: { $outcome ->
    [kept] what was agreed holds, and that's a good start. The question is whether the talks themselves change too.
    [too_soon] it's been said. Time will tell whether it starts to count.
    [unknown] it's been said, and it didn't help. That's a reason to leave.
   *[other] it's been said, and there's been a talk too. It's unlikely to change by itself.
}
told-rule-not_always_counts-why = In the talks, only one side counts at times.
told-rule-not_always_counts-ours = Beyond the article: it speaks of every talk, and here it's not every one. { $outcome ->
    [unknown] { $told ->
        [yes] What matters is whether anything changes now that it's been said.
       *[other] It's a good moment to claim a fair place.
    }
   *[other] What came of the talk says more.
}
told-rule-no_click-why = Something between the two sides doesn't click.
told-rule-no_click-reason = It happens even when the work helps to grow and the tasks are interesting.{ $outcome ->
    [unknown] {" "}Does it have to end then? The article leaves that open. Sometimes it sparks right away, and sometimes it takes time.
   *[other] {""}
}
told-rule-scolded_no_friction-ours = Beyond the article: { $outcome ->
    [kept] what was agreed holds. The question is whether the tone changes too.
    [too_soon] what was agreed has yet to work. The question is whether the tone changes too.
    [unknown] as long as there's no fight over who's right, it isn't over yet. { $told ->
        [yes] It's worth giving it a chance to change.
       *[other] It's worth naming, and giving it a chance to change.
    }
   *[other] the summing-up talk didn't help. The tone is unlikely to change by itself.
}
told-rule-scolded_some_friction-ours = Beyond the article: { $outcome ->
    [kept] what was agreed holds. The question is whether the arguments get fewer too.
    [too_soon] what was agreed has yet to work. The question is whether the arguments get fewer too.
    [unknown] the arguments come only sometimes, so they settle nothing. What matters is whether they're getting fewer or more.
   *[other] the summing-up talk didn't help. The arguments are unlikely to stop by themselves.
}
told-rule-some_friction-ours = Beyond the article: { $outcome ->
    [kept] what was agreed holds, and the arguments come only sometimes. The question is whether there'll be fewer.
    [too_soon] the arguments come only sometimes. The question is whether there'll be fewer after the talk.
    [unknown] it happens only sometimes, { $talk ->
        [yes] so it settles nothing by itself.
       *[other] so it's worth talking over calmly first.
    }
   *[other] it happens only sometimes, but the summing-up talk didn't help.
}
told-rule-constant_friction-reason = As long as both sides respect each other, all is well. When proving who's right takes the place of talking, it's a sign that it's time to finish.
told-rule-others_suffer-ours = Beyond the article: here it's happening already, and every further week may make it worse.
told-rule-worn_out-why = This work often costs sleep.
told-rule-doubting-ours = Beyond the article: doubt alone settles nothing. It says nothing about how good the work is, only what it costs.
told-rule-wearing-why = This work costs a lot.
told-rule-wearing-why-dread = The very thought of this work often frustrates.
told-rule-wearing-ours = Beyond the article: this alone settles nothing. It has to be weighed against what this work gives.
told-rule-piled_up-ours = Beyond the article: several of these at once are more than several separate talks, so the decision stays open.

told-after-talk-unknown-reason = { $talk ->
    [yes] There's been a summing-up talk. What matters now is whether it brought an agreement, and whether both sides keep to it.
   *[other] { $told ->
        [yes] The client knows what isn't working. A good next step is to meet and sum up the work together.
        [partly] The client knows only part of what isn't working, and nobody reads minds. The rest needs saying, and then a meeting to sum up the work together.
        [no] The client doesn't know yet what isn't working, and nobody reads minds. It needs saying plainly, and then a meeting to sum up the work together.
       *[unknown] It's good to say plainly what isn't working, and then to meet and sum up the work together.
    } If both agree and keep to the contract, great. If not, it's better to leave on good terms and find somebody else.
}

## Questions.

told-question-interest = Interesting tasks
told-question-click = Whether it clicks between the two sides
told-question-dread = Frustrated by the very thought of tasks, calls and emails
told-question-agreed_terms = Keeping to what was agreed
told-question-hours_stated = Working hours and lead times, told to { $client }
told-question-intrusions = How often something from { $client } disrupts the day
told-question-time_fit = How this pace feels
told-question-own_work = Sure of the quality of one's own work
told-question-i_count = Whether both sides and their time count in the talks
told-question-unspoken = Guessing what { $client } really wants
told-question-asked = Asked straight out what it's about
told-question-belittled = Feeling like a scolded child after talking with { $client }
told-question-friction = Arguments over who's right
told-question-sleep = Awake at night thinking how to meet the demands
told-question-self_doubt = Doubt in one's skills, or the wish to leave the trade
told-question-mistakes = Mistakes and missed deadlines because of this work
told-question-told = Was { $client } told plainly what isn't working?
told-question-summary_talk = The summing-up talk
told-question-talk_outcome = What came of the summing-up talk
told-question-cushion = How long the money would last without this work
told-question-notice = The notice period in the contract
told-question-other_clients = How many other clients

told-topic-click = Between the two sides
told-topic-hours_stated = Working rules
told-topic-i_count = Both sides and their time
told-topic-own_work = Sure of one's own work
told-topic-told = What isn't working
told-choice-time_fit-suits = Suits
told-choice-cushion-none = No savings
told-choice-notice-unknown = Not known
