### Answers to what is no entry: questions, plans, thanks, other people's stories, corrections in words,
### hard moments. No message is dropped in silence, and every change shows in the answer.

answer-incident = Log this?
answer-greeting = Hi, I'm here. When something happens, write about it in one sentence.
answer-assent = All right. When something happens, write about it in one sentence.
answer-thanks = You're welcome. I'm here if you need anything.
answer-remark = I'm here. Do you want to tell me what happened? One sentence is enough.
# A bare name that fits several people.
answer-name = Who do you mean?
# With one client: it may be about somebody else, so without the name.
answer-question = See what I know so far:
answer-question-whom = Who's on your mind?
answer-question-about = Here's what I know about your work with { $client }:
answer-plan = Fingers crossed. Tell me in one sentence how it went.
# Someone else's story, an old job, a joke, an article.
answer-story = I don't think that's about your current clients, so I'm not logging it. If I'm wrong, one tap is enough.

## Something is settled: paid, apologised for, given back.

answer-settlement = That's good news. What's settled?
answer-settlement-whom = That's good news. Who is it settled with?
answer-settlement-none = That's good news. I don't see an open entry that it's about. If there is one after all, you can mark it in /history.


## Corrections in words, and undoing.

answer-correction-which = I don't know which entry to correct. Pick it here, or if it's something new, write the whole sentence.
answer-correction = I don't know which entry to correct. Reply to its card, or if it's something new, write the whole sentence.

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
