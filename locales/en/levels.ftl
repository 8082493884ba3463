### The levels of a verdict, and the situations that a client is looked at in.

level-stay = Stay
level-give_time = Give it time
level-set_rules = Set the rules
level-talk = Talk
level-your_call = Your call
level-part = Part without a grudge
level-terminate = End the contract
level-terminate_now = End it now

## One sentence under the level: what to do with it.

level-stay-note = Nothing here puts this work at risk.
level-stay-note-so-far = From what I know so far, nothing puts this work at risk.
level-give_time-note = What you agreed is still fresh. Let it work, and look again in a month.
level-set_rules-note = Before you judge, say plainly when you work and how much notice you need for a task.
level-talk-note = Ask, say your part, and sum it up together. Judging can wait until then.
level-your_call-note = Nobody can settle this for you. Here is what lies on the scales.
level-part-note = It is time to finish: calmly, with a plan, kindly.
level-terminate-note = What this deal stood on no longer holds.
level-terminate_now-note = Shouting and insults are never all right. You do not have to take this.

situation-terms = The deal itself
situation-time = Your time
situation-respect = Respect
situation-expectations = Expectations
situation-partnership = Partnership
situation-toll = The toll on you

# When no rule fired.
level-stay-reason = A client may demand a great deal. As long as both sides show respect and keep to the deal and to each other's time, Karolina sees no reason to go.
