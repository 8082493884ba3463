### The levels of a verdict, and the situations that a client is looked at in.

level-stay = Stay
level-stay-so-far = Nothing worrying so far
level-give_time = Give it time
level-set_rules = Set the rules
level-talk = Talk
level-your_call = Your call
level-part = Leave on good terms
level-terminate = End the contract
level-terminate_now = End it now

## One sentence under the level: what to do with it.

level-stay-note = I don't see a reason to leave.
# Fewer than half of the questions are answered.
level-stay-note-so-far = But I don't know much yet: I have { $answered } of { $applicable } answers.
level-give_time-note = What you agreed is fresh. Look again in a month.
level-set_rules-note = First say plainly when and how you work.
level-talk-note = Clear it up first. The decision can wait.
level-your_call-note = Here's what speaks for and against.
level-part-note = Time to wrap up: calmly, kindly and with a plan.
level-terminate-note = The basics of the contract aren't being kept.
level-terminate_now-note = It's not all right to be treated like this. You don't have to take it.

situation-terms = The deal itself
situation-time = Your time
situation-respect = Respect
situation-expectations = Expectations
situation-partnership = Partnership
situation-toll = The toll on you

# When no rule fired.
level-stay-reason = A client can ask a great deal. As long as both sides respect each other, keep to the contract and value each other's time, all is well.
