### The same when somebody else reads it: the dossier speaks to nobody in particular.
### There the message told-X stands in place of X.

told-situation-time = Working time
told-situation-toll = The personal toll

told-level-stay-note-so-far = From what is known so far, nothing puts this work at risk.
told-level-give_time-note = What was agreed is still fresh. It may work yet, and is worth another look in a month.
told-level-set_rules-note = Before any judgement, it has to be said plainly which hours are worked and how early a task must come.
told-level-talk-note = First a question, one's own part said, and a summing-up together. Judging can wait until then.
told-level-your_call-note = The article does not settle this. Here is what lies on the scales.
told-level-terminate_now-note = Shouting and insults are never all right. Nobody has to take this.

told-rule-rules_unstated-reason = Karolina starts with one's own part: to say which hours are worked and how far ahead tasks are taken. With several clients at once nothing runs without it. Until they know, it is hard to say that they do not respect it.
told-rule-time_suits-why = Plans do get broken, but the rhythm suits.
told-rule-time_suits-reason = It is a choice of one's own, and may well fit. Karolina only warns that such disorder usually starts to tire in the end.
told-rule-time_bearable-reason = One call can topple a whole day. If that goes on although the rules are clear, Karolina would have one ask whether this is a way to work. She adds that with time it tends to get harder, not easier.
told-rule-time_unbearable-why = The rules are clear, and this rhythm has become too much.
told-rule-time_unbearable-reason = Karolina warned that a day broken again and again can become more than one can take. If the other side does not know yet, words come first. If they know and nothing changes, it is better to part.
told-rule-does_not_count-why = In the talks, only what the client expects counts.
told-rule-does_not_count-reason = To Karolina this says that something is badly wrong: work together has two sides, and both may expect something. It has to be said. If it has been, and changed nothing, there is nothing to wait for.
told-rule-not_always_counts-why = In the talks, it is not always both sides that count.
told-rule-ask_first-reason = Karolina's advice is short: ask. Most goes wrong through what nobody says aloud. Nobody reads minds, on either side.
told-rule-unspoken_trouble-reason = When asking is not enough, Karolina suggests a meeting to sum up the work together. If both agree and keep to it, good. If not, it is better to part on good terms.
told-rule-scolded_no_friction-why = The talks leave a feeling of being a scolded child.
told-rule-scolded_some_friction-why = The talks leave a feeling of being scolded, and at times turn into who is right.
told-rule-scolded_some_friction-reason = To Karolina such friction is a sign of the end. Here it comes and goes, so we leave open whether it is fading or growing.
told-rule-others_suffer-why = Other clients are already losing by it.
told-rule-others_suffer-reason = Karolina asks whether one job is worth letting all the others fall apart. Her advice is to leave before the rest pays for it.
told-rule-worn_out-why = This work is costing sleep, or the belief in one's own skills.
told-rule-wearing-why = This work is costing a good deal.
told-rule-piled_up-reason = Three such places at once we read as more than three separate talks. The article does not settle it, so the decision is left open.

told-verdict-coverage = Answers: { $answered } of { $applicable }. The rest may change the verdict.
told-verdict-coverage-settled = Answers: { $answered } of { $applicable }. The rest will not change this verdict.

told-topic-i_count = Both sides count in the talks
told-topic-told = What does not work was said

told-question-interest = Is the work for { $client } interesting?
told-question-dread = Does the very thought of tasks, calls and emails from { $client } frustrate?
told-question-intrusions = How often does something from { $client } break the day's plan?
told-question-hours_stated = Was { $client } told the working hours, and how early a task must come?
told-question-time_fit = Does this rhythm suit?
told-question-own_work = Is the work on this side certain to be done well?
told-question-i_count = In the talks, do both sides and the time of both count?
told-question-unspoken = Does { $client } seem unhappy, with no word of why?
told-question-asked = Was it asked straight out what is wrong?
told-question-belittled = Do the talks with { $client } leave a feeling of being a scolded child?
told-question-sleep = Are there bad nights because of this work?
told-question-self_doubt = Does this work bring doubt in one's skills, or the wish to leave the trade?
told-question-mistakes = Are there slips or missed deadlines because of this work?
told-question-told = Was { $client } told what does not work for the other side?
told-question-summary_talk = Was there a talk to sum up how the work together goes?
told-question-talk_outcome = What came of the talk to sum up?
told-question-cushion = How long would the money last without this work?
told-question-notice = What notice period does the contract have?
told-question-other_clients = How many other clients are there?

told-topic-own_work = Sure of one's own work
told-topic-agreed_terms = What was agreed
told-choice-talk_outcome-kept = What was agreed holds
told-choice-talk_outcome-broken = What was agreed was broken
told-question-agreed_terms = Does what was agreed still hold?
told-question-friction = Are there quarrels over who is right?
told-rule-deal_broken-why = What was agreed is not being kept.
told-rule-deal_slipped-why = What was agreed slips now and then.
told-rule-rules_unstated-why = The day keeps breaking. Clear rules come first.
told-rule-time_bearable-why = The rules are clear, and the day breaks all the same.
told-rule-abused-reason = Here Karolina leaves no room for talks or second chances: it ends at once. Scenes like that eat away a person's trust in themselves, and burnout is close behind.
told-rule-not_always_counts-reason = The article speaks of it happening in every talk. We read “not always” more gently: as a reason to claim one's place before it is gone.
told-rule-ask_first-why = There is displeasure in the air, and nobody has asked why.
told-rule-unspoken_trouble-why = The question was asked, and the displeasure still hangs in the air.
told-rule-worn_out-reason = Sleepless nights and the wish to quit the trade tell Karolina that things are bad. Better to step away sooner than once health and other work have suffered.
told-rule-wearing-reason = Constant frustration helps nobody grow, and a tired head makes more mistakes. It decides nothing yet, but it is a cost to lay beside what is gained.
told-verdict-logged-more = { $count ->
    [one] the log says more than the answer: { $count } entry, { $last }
   *[other] the log says more than the answer: { $count } entries, the last { $last }
}
