### The questions: two short screens to begin with, then one a screen.

interview-paused = Paused. Your answers about { $client } are saved, and the questions will wait.
# After "yes" where it matters how often, and after "I don't know".
interview-unclear = Which is closest? Tap it, or type its number.

button-back = ‹ Back
button-skip = Skip
button-keep = Next ›
button-pause = Pause
button-resume = Back to the questions
button-verdict-so-far = Verdict now
button-start-interview = Answer questions

interview-plan = For the plan
interview-opening = To begin with
interview-talking = Said so far

## Two glances: a line for each trouble, and its grades below.

glance-client = What's happening with { $client }?
glance-client-how = 📅 a bit, 📅📅 a lot. Rest: fine.
glance-you = And how is it for you?
glance-you-how = { $client } · last 30 days
glance-unclear = Tap a sign, or “Next”.
# Sleep and doubt tell of health: without consent nothing of them is kept.
# One line on the smallest phone; the welcome says it in a whole sentence.
glance-consent = 30 days · 🌙 🪞 mean: I consent
consent-asked = This is about your health. I keep the answer only with your consent, and by answering you give it. Take it back in /settings.
button-refuse = 🚫 Don't ask this
button-refuse-both = 🚫
toast-refused = Fine. I don't ask about sleep and doubt, and keep nothing of them. You can change that in /settings.
button-next = Next ›
button-in-full = Ask me everything in order
button-in-order = In order
# Under a good verdict: the one question that was left open.
button-ask-interest = Interesting work?

## Change answers.

answers-title = answers
answers-told = From you
answers-passed = Taken as fine by “Next”
answers-none = None yet.
button-glance-client = What happens
button-glance-you = How it is for you

toast-had = I have that already.
