### The questions: one a screen.

interview-paused = Paused. Your answers about { $client } are saved, and the questions will wait.
# After "yes" where it matters how often, and after "I don't know".
interview-unclear = Which is closest? Tap it, or type its number.

button-back = ‹ Back
button-skip = Skip
button-keep = Next ›
button-pause = Pause
button-resume = Back to the questions
button-verdict-so-far = The verdict so far
button-start-interview = Start the questions

interview-plan = For the plan
interview-opening = To begin with
interview-talking = What's been said
