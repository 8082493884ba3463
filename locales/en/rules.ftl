### Why: for each rule one sentence on the facts (why) and the reasoning (reason).
### The reasoning is in our own words; the heading says what is Karolina's and what is ours.

rule-unpaid-why = The date has passed and the money is not there.
rule-unpaid-reason = On missing pay Karolina sees no shades: such a contract is ended. Patience does not mend work that nobody pays for.

rule-deal_broken-why = What you agreed is not being kept.
rule-deal_broken-reason = Deadlines, terms and money are what a contract stands on. When they keep failing, Karolina sees one way out: end it.

rule-deal_slipped-why = What you agreed slips now and then.
rule-deal_slipped-reason = The article is silent on single slips. As we read it, the deal is not broken yet: it is something to talk over calmly before it turns into a habit.

rule-rules_unstated-why = Your day keeps breaking. Clear rules come first.
rule-rules_unstated-reason = Karolina starts with your own part: say when you work and how far ahead you take tasks. With several clients at once nothing runs without it. Until they know, it is hard to say that they do not respect it.

rule-time_suits-why = Your plans do get broken, but the rhythm suits you.
rule-time_suits-reason = It is your choice, and it may well fit you. Karolina only warns that such disorder usually starts to tire in the end. Come back to this question when it does.

rule-time_bearable-why = The rules are clear, and your day breaks all the same.
rule-time_bearable-reason = One call can topple a whole day. If that goes on although the rules are clear, Karolina would have you ask yourself whether you want to work like this. She adds that with time it tends to get harder, not easier.

rule-time_unbearable-why = The rules are clear, and you have had enough of this rhythm.
rule-time_unbearable-reason = Karolina warned that a day broken again and again can become more than one can take. If the other side does not know yet, start with words. If they know and nothing changes, it is better to part.

rule-abused-why = There was shouting, or insults.
rule-abused-reason = Here Karolina leaves no room for talks or second chances: it ends at once. Scenes like that eat away your trust in yourself, and burnout is close behind.

rule-does_not_count-why = When you talk, you and your time do not count.
rule-does_not_count-reason = To Karolina this says that something is badly wrong: work together has two sides, and both may expect something. Say so. If you have, and it changed nothing, there is nothing to wait for.

rule-not_always_counts-why = When you talk, you and your time do not always count.
rule-not_always_counts-reason = The article speaks of it happening in every talk. We read “not always” more gently: as a reason to claim your place before it is gone.

rule-ask_first-why = You sense displeasure, and have not asked why.
rule-ask_first-reason = Karolina's advice is short: ask. Most goes wrong through what nobody says aloud. Nobody reads minds, neither you nor they.

rule-unspoken_trouble-why = You asked, and the displeasure still hangs in the air.
rule-unspoken_trouble-reason = When asking is not enough, Karolina suggests a meeting to sum up how you work together. If you agree and both keep to it, good. If not, part on good terms.

rule-scolded_no_friction-why = After you talk, you are left feeling like a scolded child.
rule-scolded_no_friction-reason = Karolina says plainly that a good relation does not look like that: one may demand a lot, as partners do. While there is no fight over who is right, it is worth naming, and giving it a chance to change.

rule-scolded_some_friction-why = You are left feeling scolded, and at times it turns into who is right.
rule-scolded_some_friction-reason = To Karolina such friction is a sign of the end. Yours comes and goes, so we leave it open: you know best whether it is fading or growing.

rule-scolded_friction-why = The talks hurt, and the quarrel over who is right does not stop.
rule-scolded_friction-reason = When talking becomes proving who is right, the partnership is gone, and Karolina says to finish. She knows that it is hard, with bills to pay. But freed hours can nearly always be given to somebody else.

rule-others_suffer-why = Your other clients are already losing by it.
rule-others_suffer-reason = Karolina asks whether one job is worth letting all the others fall apart, and thinks you know the answer. Leave before the rest pays for it.

rule-worn_out-why = This work is costing you sleep, or your belief in yourself.
rule-worn_out-reason = Sleepless nights and the wish to quit the trade tell Karolina that things are bad. Better to step away sooner than once your health and your other work have suffered.

rule-wearing-why = This work is costing you a good deal.
rule-wearing-reason = Constant frustration helps nobody grow, and a tired head makes more mistakes. It decides nothing yet, but it is a cost to lay beside what you gain.

rule-piled_up-why = Each of these alone is something to talk over. Together they are a lot.
rule-piled_up-reason = Three such places at once we read as more than three separate talks. The article does not settle it, so we leave the decision with you.

## When what came of the summing-up talk settles it.

after-talk-kept = Since your talk, what you agreed holds.
after-talk-too_soon = You have talked; what comes of it is still to be seen.
after-talk-broken = You have talked, but what you agreed did not hold.
after-talk-none = You have talked, but found no agreement.

## Answers that change no verdict and only add to it.

colour-interest-yes = The tasks themselves interest you. That counts, but it replaces neither peace nor respect.
colour-interest-partly = The tasks interest you in part. Weigh that in, but not at your own cost.
colour-interest-no = As the tasks themselves do not interest you either, there is less to lose.
colour-own_work-sure = You do your part well, and you know it. All the less reason to listen to this.
colour-own_work-mostly = Even if something once went wrong, nobody may shout at you for it.
colour-own_work-unsure = Doubt is common after such scenes. It says nothing bad about your work.
