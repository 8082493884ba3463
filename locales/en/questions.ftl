### The questions of the interview: the text, a line of help where it needs one, a short topic, the
### answers. Topic and answer stand in the verdict as evidence: "Payments: on time".

question-interest = Does the work for { $client } interest you?
question-interest-help = The tasks themselves, not the mood around them.
topic-interest = Interesting tasks
choice-interest-yes = Yes
choice-interest-partly = In part
choice-interest-no = No

question-dread = Does the very thought of tasks, calls and emails from { $client } frustrate you?
question-dread-help = The last 30 days.
topic-dread = The very thought frustrates
choice-dread-never = No
choice-dread-sometimes = Sometimes
choice-dread-often = Often

question-deadlines = How is { $client } with deadlines?
question-deadlines-help = Materials, answers and approvals that you wait for.
topic-deadlines = The client's deadlines
choice-deadlines-kept = All on time
choice-deadlines-slipped = Slipped once or twice
choice-deadlines-slipping = Slipping all the time

question-agreed_terms = Does what you agreed still hold?
question-agreed_terms-help = Scope, rate, ways of working.
topic-agreed_terms = What you agreed
choice-agreed_terms-kept = Kept
choice-agreed_terms-slipped = Stretched now and then
choice-agreed_terms-broken = Broken

question-payment = How is { $client } with payments?
question-payment-help = “Not paid”: it is past due, and no money in sight.
topic-payment = Payments
choice-payment-on_time = On time
choice-payment-sometimes_late = Sometimes late
choice-payment-always_late = Always late
choice-payment-unpaid = Not paid

question-hours_stated = Have you told { $client } when you work and how much notice you need for a task?
question-hours_stated-help = Both said or written in plain words.
topic-hours_stated = Hours and lead times clear
choice-hours_stated-both = Yes, both
choice-hours_stated-part = Only one of them
choice-hours_stated-no = No

question-intrusions = How often does something from { $client } break your day's plan?
question-intrusions-help = Calls out of the blue, last-minute changes, tasks due yesterday. The last 30 days.
topic-intrusions = Broken plans
choice-intrusions-never = Never
choice-intrusions-rarely = Rarely
choice-intrusions-weekly = Every week
choice-intrusions-daily = Almost daily

question-time_fit = Does this rhythm suit you?
question-time_fit-help = Some people like working at such a run. Do you?
topic-time_fit = This rhythm
choice-time_fit-suits = Suits me
choice-time_fit-bearable = Bearable
choice-time_fit-unbearable = Unbearable

question-abuse = Has there been shouting, a scene or insults from { $client }?
question-abuse-help = In person, on the phone, in an email or a message.
topic-abuse = Shouting and insults
choice-abuse-never = Never
choice-abuse-once = Once
choice-abuse-repeated = More than once

question-own_work = And you: are you sure that you do your own part well?
question-own_work-help = It will not change the verdict. Nothing excuses shouting.
topic-own_work = Sure of your work
choice-own_work-sure = Yes
choice-own_work-mostly = Mostly
choice-own_work-unsure = Hard to say

question-i_count = When you two talk, do you and your time count as well?
question-i_count-help = Or only what the other side wants.
topic-i_count = You and your time count
choice-i_count-yes = Yes
choice-i_count-not_always = Not always
choice-i_count-no = No

question-unspoken = Do you sense that { $client } is unhappy, and not know why?
question-unspoken-help = The last 30 days.
topic-unspoken = Unspoken displeasure
choice-unspoken-no = No
choice-unspoken-sometimes = Sometimes
choice-unspoken-often = Often

question-asked = Have you asked straight out what is wrong?
topic-asked = Asked what is wrong
choice-asked-yes = Yes
choice-asked-no = Not yet

question-belittled = After talking with { $client }, do you feel like a scolded child?
question-belittled-help = High demands put with respect are something else: choose “Never” then.
topic-belittled = Feeling scolded
choice-belittled-never = Never
choice-belittled-sometimes = Sometimes
choice-belittled-always = After every talk

question-friction = Do you two get into proving who is right?
question-friction-help = The last 30 days.
topic-friction = Proving who is right
choice-friction-no = No
choice-friction-sometimes = Sometimes
choice-friction-constant = All the time

question-sleep = Do you sleep badly because of this work?
question-sleep-help = The last 30 days.
topic-sleep = Bad nights
choice-sleep-no = No
choice-sleep-sometimes = Sometimes
choice-sleep-often = Often

question-self_doubt = Does this work make you doubt your skills, or want to leave the trade?
question-self_doubt-help = The last 30 days.
topic-self_doubt = Self-doubt
choice-self_doubt-no = No
choice-self_doubt-sometimes = Sometimes
choice-self_doubt-often = Often

question-mistakes = Do you make slips or miss deadlines because of this work?
question-mistakes-help = The last 30 days.
topic-mistakes = Slips
choice-mistakes-no = No
choice-mistakes-here = Yes, in these tasks
choice-mistakes-elsewhere = Yes, for others too

question-told = Have you told { $client } what does not work for you?
topic-told = Said what does not work for you
choice-told-yes = Yes, plainly
choice-told-partly = Only in part
choice-told-no = Not yet

question-summary_talk = Have you had a talk to sum up how you work together?
question-summary_talk-help = An arranged one, on what works and what does not. An email in passing does not count.
topic-summary_talk = The summing-up talk
choice-summary_talk-yes = Yes
choice-summary_talk-no = Not yet

question-talk_outcome = And what came of it?
topic-talk_outcome = After the talk
choice-talk_outcome-kept = What you agreed holds
choice-talk_outcome-too_soon = Too soon to tell
choice-talk_outcome-broken = What you agreed was broken
choice-talk_outcome-none = No agreement

question-cushion = How long would your money last without this work?
question-cushion-help = This and the next two questions leave the verdict alone. They help with the plan.
choice-cushion-none = I have nothing put by
choice-cushion-month = About a month
choice-cushion-quarter = About three months
choice-cushion-plenty = Longer

question-notice = What notice period does your contract have?
choice-notice-none = None
choice-notice-two_weeks = Two weeks
choice-notice-month = A month
choice-notice-longer = Longer
choice-notice-unknown = I do not know

question-other_clients = How many other clients do you have?
choice-other_clients-only = None
choice-other_clients-few = One or two
choice-other_clients-many = More
