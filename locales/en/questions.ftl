### The questions: the text, a line of help where it needs one, a short topic, the answers.
### "Topic: answer" stands where a change of the verdict is spoken of: "Payments: on time".
### Evidence is the same answer the way people say it, under a situation of the verdict. Somebody else
### reads it too, in the dossier, so it speaks to nobody.

question-interest = Is the work for { $client } interesting to you?
question-interest-help = The tasks themselves, not the mood around them.
topic-interest = Interesting tasks
choice-interest-yes = Yes
choice-interest-partly = In part
choice-interest-no = No
evidence-interest-yes = the tasks are interesting
evidence-interest-partly = the tasks are only partly interesting
evidence-interest-no = the tasks aren't interesting

question-click = Does it click between the two of you?
question-click-help = The tasks can be great, and something between you still doesn't fit.
topic-click = Between you
choice-click-yes = It clicks
choice-click-partly = On and off
choice-click-no = Something doesn't fit
evidence-click-yes = it clicks
evidence-click-partly = it clicks on and off
evidence-click-no = it doesn't click

question-dread = Does the very thought of tasks, calls and emails from { $client } frustrate you?
question-dread-help = Work often ends because the client is unhappy. This is about you. The last 30 days.
topic-dread = Frustrated by the very thought
choice-dread-never = No
choice-dread-sometimes = Sometimes
choice-dread-often = Often
evidence-dread-never = the thought of this work doesn't frustrate
evidence-dread-sometimes = the very thought of this work frustrates at times
evidence-dread-often = the very thought of this work often frustrates

question-deadlines = Does { $client } meet deadlines?
question-deadlines-help = The materials, answers and approvals that you wait for.
topic-deadlines = The client's deadlines
choice-deadlines-kept = All on time
choice-deadlines-slipped = Slipped once or twice
choice-deadlines-slipping = Slipping all the time
evidence-deadlines-kept = deadlines met
evidence-deadlines-slipped = a deadline slipped
evidence-deadlines-slipping = deadlines slip all the time

question-agreed_terms = Is what you agreed being kept?
question-agreed_terms-help = Scope, rate, ways of working.
topic-agreed_terms = What was agreed
choice-agreed_terms-kept = Kept
choice-agreed_terms-slipped = Stretched now and then
choice-agreed_terms-broken = Broken
evidence-agreed_terms-kept = what was agreed is kept
evidence-agreed_terms-slipped = what was agreed gets stretched at times
evidence-agreed_terms-broken = what was agreed gets broken

question-payment = Does { $client } pay on time?
question-payment-help = “Not paid”: it's past due, and there's no money in sight.
topic-payment = Payments
choice-payment-on_time = On time
choice-payment-sometimes_late = Sometimes late
choice-payment-always_late = Always late
choice-payment-unpaid = Not paid
evidence-payment-on_time = the money comes on time
evidence-payment-sometimes_late = the money is late at times
evidence-payment-always_late = the money keeps coming late
evidence-payment-unpaid = not paid

question-hours_stated = Have you told { $client } when you work and how much notice you need?
question-hours_stated-help = Both, plainly.
topic-hours_stated = Your working rules
choice-hours_stated-both = Both
choice-hours_stated-part = Only one
choice-hours_stated-no = Not yet
evidence-hours_stated-both = working rules stated
evidence-hours_stated-part = working rules half stated
evidence-hours_stated-no = working rules not stated yet

question-intrusions = How often does something from { $client } disrupt your day?
question-intrusions-help = Calls out of the blue, long chats, last-minute changes, tasks due yesterday. The last 30 days.
topic-intrusions = Disrupted days
choice-intrusions-never = Never
choice-intrusions-rarely = Rarely
choice-intrusions-weekly = Every week
choice-intrusions-daily = Almost daily
evidence-intrusions-never = nothing disrupts the day
evidence-intrusions-rarely = plans fall apart now and then
evidence-intrusions-weekly = plans fall apart every week
evidence-intrusions-daily = plans fall apart almost daily

question-time_fit = Does this pace suit you?
question-time_fit-help = Some thrive on it.
topic-time_fit = This pace
choice-time_fit-suits = Suits me
choice-time_fit-bearable = Bearable
choice-time_fit-unbearable = Unbearable
evidence-time_fit-suits = this pace suits
evidence-time_fit-bearable = this pace is bearable
evidence-time_fit-unbearable = this pace is unbearable

question-abuse = Has there been shouting, a scene, or messages full of insults and reproaches from { $client }?
question-abuse-help = In person, on the phone, in an email or a chat.
topic-abuse = Shouting and insults
choice-abuse-never = Never
choice-abuse-once = Once
choice-abuse-repeated = More than once
evidence-abuse-never = no shouting, no insults
evidence-abuse-once = shouting or insults, once
evidence-abuse-repeated = shouting or insults, more than once
# When it follows from entries about threats and harassment only.
evidence-abuse-shouting = shouting
evidence-abuse-insult = insults
evidence-abuse-threat = threats
evidence-abuse-harassment = harassment
evidence-abuse-once-threat = threats or harassment, once
evidence-abuse-repeated-threat = threats or harassment, more than once

question-own_work = And you: are you sure that you do your work well?
question-own_work-help = It won't change the verdict. Nothing excuses shouting.
topic-own_work = Sure of your work
choice-own_work-sure = Yes
choice-own_work-mostly = Mostly
choice-own_work-unsure = Hard to say
evidence-own_work-sure = the work is surely done well
evidence-own_work-mostly = the work is mostly done well
evidence-own_work-unsure = it's hard to rate one's own work

question-i_count = When you talk, do your say and your time count as well?
question-i_count-help = And not only what the other side wants.
topic-i_count = Your say and your time
choice-i_count-yes = They count
choice-i_count-not_always = They don't always count
choice-i_count-no = They don't count
evidence-i_count-yes = both sides count
evidence-i_count-not_always = only one side counts at times
evidence-i_count-no = only the client's expectations count

question-unspoken = Do you have to guess what { $client } really wants?
question-unspoken-help = You don't know what's expected, or you sense that they're unhappy and don't know why. The last 30 days.
topic-unspoken = Guessing what they want
choice-unspoken-no = No
choice-unspoken-sometimes = Sometimes
choice-unspoken-often = Often
evidence-unspoken-no = it's clear what's expected
evidence-unspoken-sometimes = at times it's a guess what they want
evidence-unspoken-often = it's often a guess what they want

question-asked = Have you asked straight out what it's about?
topic-asked = Asked straight out
choice-asked-yes = Yes
choice-asked-no = Not yet
evidence-asked-yes = it's been asked straight out
evidence-asked-no = it hasn't been asked straight out yet

question-belittled = After talking with { $client }, do you feel like a scolded child?
question-belittled-help = High demands put with respect are something else: choose “Never” then.
topic-belittled = Like a scolded child
choice-belittled-never = Never
choice-belittled-sometimes = Sometimes
choice-belittled-always = After every talk
evidence-belittled-never = talks as partners
evidence-belittled-sometimes = at times talked to like a child
evidence-belittled-always = again and again talked to like a child

question-friction = Do you argue over who's right?
question-friction-help = The last 30 days.
topic-friction = Arguments over who's right
choice-friction-no = No
choice-friction-sometimes = Sometimes
choice-friction-constant = All the time
evidence-friction-no = no arguments over who's right
evidence-friction-sometimes = some arguments over who's right
evidence-friction-constant = constant arguments over who's right

question-sleep = Do you lie awake at night thinking how to meet { $client }'s demands?
question-sleep-help = The last 30 days.
topic-sleep = Sleepless nights
choice-sleep-no = No
choice-sleep-sometimes = Sometimes
choice-sleep-often = Often
evidence-sleep-no = calm nights
evidence-sleep-sometimes = some sleepless nights
evidence-sleep-often = many sleepless nights

question-self_doubt = Does this work make you doubt your skills, or want to leave the trade?
question-self_doubt-help = The last 30 days.
topic-self_doubt = Doubt
choice-self_doubt-no = No
choice-self_doubt-sometimes = Sometimes
choice-self_doubt-often = Often
evidence-self_doubt-no = no doubts
evidence-self_doubt-sometimes = moments of doubt
evidence-self_doubt-often = frequent doubt

question-mistakes = Do you make mistakes or miss deadlines because of this work?
question-mistakes-help = The last 30 days.
topic-mistakes = Mistakes
choice-mistakes-no = No
choice-mistakes-here = Yes, in these tasks
choice-mistakes-elsewhere = Yes, for others too
evidence-mistakes-no = no mistakes
evidence-mistakes-here = mistakes in these tasks
evidence-mistakes-elsewhere = mistakes for other clients too

question-told = Have you told { $client } what isn't working for you?
topic-told = What isn't working for you
choice-told-yes = Plainly
choice-told-partly = In part
choice-told-no = Not yet
evidence-told-yes = what isn't working was said plainly
evidence-told-partly = what isn't working was said only in part
evidence-told-no = what isn't working hasn't been said

question-summary_talk = Have you had a talk to sum up how you work together?
question-summary_talk-help = An arranged one. An email in a rush doesn't count.
question-summary_talk-also = If so, you can say at once what came of it.
topic-summary_talk = The summing-up talk
choice-summary_talk-yes = Yes
choice-summary_talk-no = Not yet
evidence-summary_talk-yes = the summing-up talk has been held
evidence-summary_talk-no = no summing-up talk yet

question-talk_outcome = And what came of it?
topic-talk_outcome = After the talk
choice-talk_outcome-kept = The agreement holds
choice-talk_outcome-too_soon = Too soon to tell
choice-talk_outcome-broken = The agreement is broken
choice-talk_outcome-none = No agreement
evidence-talk_outcome-kept = what was agreed in the talk holds
evidence-talk_outcome-too_soon = too soon to tell what the talk brings
evidence-talk_outcome-broken = what was agreed in the talk didn't hold
evidence-talk_outcome-none = the talk brought no agreement

## Three questions for the plan, asked only there.

question-cushion = How long would your money last without this work?
choice-cushion-none = I have no savings
choice-cushion-month = About a month
choice-cushion-quarter = About three months
choice-cushion-plenty = Longer
topic-cushion = Your money

question-notice = What notice period does your contract have?
choice-notice-none = None
choice-notice-two_weeks = Two weeks
choice-notice-month = A month
choice-notice-longer = Longer
choice-notice-unknown = I don't know
topic-notice = Notice period

question-other_clients = How many other clients do you have?
choice-other_clients-only = None
choice-other_clients-few = One or two
choice-other_clients-many = More
topic-other_clients = Other clients

## Two glances: a trouble in one line with a sign of its own, and its grades behind the same sign. Four buttons
## in a row hold the sign and four letters at most: the sign once is the lighter grade, twice the graver.

trouble-payment = 💸 money comes late or never
grade-payment-sometimes_late = 💸 at times
grade-payment-always_late = 💸 always
grade-payment-unpaid = 💸 unpaid
trouble-deadlines = 📅 materials come late
grade-deadlines-slipped = 📅
grade-deadlines-slipping = 📅📅
trouble-agreed_terms = 🤝 what you agreed isn't kept
grade-agreed_terms-slipped = 🤝
grade-agreed_terms-broken = 🤝🤝
trouble-intrusions = 📞 your day gets disrupted
grade-intrusions-rarely = 📞 rarely
grade-intrusions-weekly = 📞 weekly
grade-intrusions-daily = 📞 daily
trouble-abuse = 📢 shouting, scenes, insults
grade-abuse-once = 📢 1×
grade-abuse-repeated = 📢 2+
trouble-i_count = ⚖️ you don't count
grade-i_count-not_always = ⚖️
grade-i_count-no = ⚖️⚖️
trouble-click = 🧩 something between you is off
grade-click-partly = 🧩
grade-click-no = 🧩🧩
trouble-unspoken = 🤐 you're left guessing
grade-unspoken-sometimes = 🤐
grade-unspoken-often = 🤐🤐
trouble-belittled = 🧒 you feel like a scolded child
grade-belittled-sometimes = 🧒
grade-belittled-always = 🧒🧒
trouble-friction = 🥊 you argue over who's right
grade-friction-sometimes = 🥊
grade-friction-constant = 🥊🥊
trouble-dread = 💭 frustrated at the thought
grade-dread-sometimes = 💭
grade-dread-often = 💭💭
trouble-sleep = 🌙 you lie awake at night
grade-sleep-sometimes = 🌙
grade-sleep-often = 🌙🌙
trouble-self_doubt = 🪞 you doubt yourself, the job
grade-self_doubt-sometimes = 🪞
grade-self_doubt-often = 🪞🪞
trouble-mistakes = 🙈 slips and late work
grade-mistakes-here = 🙈 here
grade-mistakes-elsewhere = 🙈 all
