### Answers to what is no entry: questions, plans, thanks, other people's stories, corrections in words,
### hard moments. No message is dropped in silence, and every change shows in the answer.

answer-incident = Log this?
answer-greeting = Hi, I'm here. When something happens, write about it in one sentence.
answer-thanks = You're welcome. I'm here if you need me.
answer-remark = I'm here. Do you want to tell me what happened? One sentence is enough.
# A bare name that fits several people.
answer-name = Who do you mean?
answer-question = Who's on your mind?
answer-question-about = Here's what I know about your work with { $client }:
answer-conditional = That hasn't happened yet, so I'm not logging it. When it does, one sentence is enough.
answer-plan = Fingers crossed. Should I remind you?
# Someone else's story, an old job, a joke, an article.
answer-story = I don't think that's about your current clients, so I'm not logging it. If I'm wrong, one tap is enough.
# A sentence in which nobody does anything bad, or especially good.
answer-neutral = Good to know. I'm not logging it, because I see neither trouble nor a good moment in it.
# “Yesterday”, “at 6”, “40 min” and nothing else.
answer-fragment = What happened? One sentence is enough.

## Something is settled: paid, apologised for, given back.

answer-settled = That's good news. I'm marking this as settled: <b>{ $entry }</b>. It no longer counts.
answer-settled-which = That's good news. What's settled?
answer-settled-none = That's good news. I don't see an open entry that it's about. Should I log it as a good moment?
button-settled-good = Log it as a good moment
# When only the intent is clear, and no entry.
answer-settlement = What's settled?

## Corrections in words, and undoing.

# $what is one of the corrected-… lines; $entry is the whole entry as it is now.
answer-corrected =
    Corrected. { $what }
    <b>{ $entry }</b>
corrected-client = Who: { $before } → { $after }
corrected-kind = What: { $before } → { $after }
corrected-day = When: { $before } → { $after }
corrected-time = Time: { $before } → { $after }
corrected-minutes = How long: { $before } → { $after }
corrected-note = Added to its words.
corrected-nothing = none
answer-corrected-same = That's what the entry says already: <b>{ $entry }</b>
answer-correction = I don't know which entry to correct. Reply to its card, or if it's something new, write the whole sentence.
answer-undone = Taken back: <b>{ $entry }</b>
answer-undo-none = I don't see anything recent to undo. You can correct and undo older entries in /history.
answer-undo-erase = I'm leaving your entries alone. If you mean the deletion: <b>{ $client }</b> can still be restored, within ten minutes.
button-undone-keep = Log it after all
button-corrected-undo = Undo the correction

## Questions about the log.

answer-count = { $count ->
    [0] { $client } · { $what }, { $first } to { $last }: <b>never</b>
    [1] { $client } · { $what }, { $first } to { $last }: <b>once</b>
    [2] { $client } · { $what }, { $first } to { $last }: <b>twice</b>
   *[other] { $client } · { $what }, { $first } to { $last }: <b>{ $count } times</b>
}
answer-count-all = { $count ->
    [0] { $client }, { $first } to { $last }: <b>no entries</b>
    [one] { $client }, { $first } to { $last }: <b>{ $count } entry</b>
   *[other] { $client }, { $first } to { $last }: <b>{ $count } entries</b>
}
answer-last = { $client } · { $what }, last time: <b>{ $day }</b>
answer-last-none = { $client } · { $what }: there's no such entry in the log.
answer-lost = { $client }, { $first } to { $last }, time lost: <b>{ $time }</b>
answer-lost-worth = { $client }, { $first } to { $last }, time lost: <b>{ $time }</b>, about { $money }
answer-lost-none = { $client }, { $first } to { $last }: there are no minutes in the log. Add them to your messages, such as “40 min”.

## A reminder of something in one's own words.

remind-ask = When should I remind you? I only write in your working hours.
remind-set = I'll remind you <b>{ $day } at { $time }</b>: “{ $what }”.
remind-due = Your reminder: “{ $what }”.
remind-off = All right, no reminder.
button-remind = ⏰ Remind me { $day }
button-remind-other = Another day…
button-remind-no = No need
button-remind-off = Don't remind me

## A hard moment: hear it, don't take it apart, don't advise, offer one small thing.
## None of it is kept. $variant goes from 1 to 4 in turn.

answer-distress = { $variant ->
    [1] I hear you. That sounds really hard. You don't have to do anything now. If you want to, tell me what happened.
    [2] I'm here. You're allowed to have had enough. I'm not judging, and I'm not logging anything. Say more whenever you want to.
    [3] I'm sorry this is weighing on you so much. You don't have to look for answers now. If you want to, name one thing that hurt today.
   *[4] That's a lot for one person. I'm glad you said it. If it helps, write what was worst today. I'll read it.
}
button-lines = I want to talk to someone
# Under button-lines: calmer than in a crisis.
answer-lines =
    Someone will listen here, without judging:
    { $lines }

# A crisis: short, human, first the person and then the numbers.
answer-crisis =
    I'm glad you wrote this. What you feel matters, and you don't have to be alone with it. Someone can listen to you right now:

    { $lines }

    If you can, call or write to someone close to you. Clients and verdicts can wait.
line-call = { $number }: { $who }, { $hours }
line-text = Text { $word } to { $number }: { $who }, { $hours }
line-emergency = { $number }: when a life is in danger
line-emergency-local = When a life is in danger, call your local emergency number.
line-find = { $number }: { $who }
button-lines-elsewhere = I'm in another country
