### After the verdict: what would change it, and the plan.

button-words = Words to send
button-words-short = Message
button-plan = Plan
button-changes = What if
button-to-verdict = ‹ Verdict

changes-title = What would change it
changes-now = Now: { $level }
# First what is in the owner's own hands.
changes-you-can = What you can do
changes-you-can-told-yes = Say plainly what isn't working for you
changes-you-can-asked-yes = Ask straight out what it's about
changes-you-can-hours_stated-both = State your hours and how much notice you need
changes-you-can-summary_talk-yes = Arrange a summing-up talk, and both keep to what you agree
changes-milder = Things would be calmer with
changes-graver = Things would be more serious with
changes-logged = Things would be more serious after
changes-no-milder = No single other answer is enough here.
changes-more = { $count ->
    [one] { $count } more entry: { $kinds }
   *[other] { $count } more entries: { $kinds }
}
changes-all = Everything that changes the verdict
changes-exact = Each change is worked out on its own, with all the rest as it is.

plan-title = Plan
# Before there is a plan: three questions, one a screen.
plan-asks = Just three short questions. They won't change the verdict.
plan-days = Notice: <b>{ $notice }</b>. Last day: <b>{ $last }</b>.
plan-days-unknown = Notice: <b>{ $notice }</b>. Last day: as the contract says.
plan-days-now = It ends <b>today</b>
plan-hours = { $hours ->
    [one] You'll get back about { $hours } hour a week.
   *[other] You'll get back about { $hours } hours a week.
}
plan-later = Before the end
plan-next = Next steps
plan-further = Further steps
plan-why = Why this plan
plan-ask-notice = When will you tell { $client } that you're leaving? The notice period counts from that day.
plan-ask-hours = How many hours a week go into the work for { $client }?
button-plan-without = Plan without questions
button-plan-further = Next ›
button-plan-more = Change it
button-plan-answers = Other answers
button-plan-notice = Day of notice
button-plan-hours = Hours coming free
button-plan-restart = Start today
button-hours = { $hours } h

point-no_waiting = This plan waits for nothing: no savings, no better moment. You come first.
point-no_cushion = You have no savings right now, so new work comes first and the notice after it. That's my suggestion, and you can move the day.
point-thin_cushion = Your savings will last about a month, so look for new work first. You can move the day of the notice.
point-notice_unknown = I'll work out the last day once I know the notice period. Look it up in the contract and change the answer.
point-only_client = This is your only client, so the plan starts with finding the next one. Karolina doesn't hide that money may be tighter for a while.
point-others_remain = You have other clients too. They're the easiest to ask about a few more hours.
point-hours_free = Karolina points out that a freelancer can have several clients at once: free hours have a 99% chance of finding somebody. Spare time, she says, is for your own growth.

step-thank = Tell { $client } what works. A good word counts too.
step-write_down = Put what you agreed in a short email, so that nobody has to guess.
step-keep_log = Keep the log: what happens, the bad and the good.
step-state_hours = Send your hours and how much notice you need.
step-keep_hours = Keep to them yourself: don't pick up out of hours.
step-prepare = List three things that work, three that don't, and three that you want.
step-invite = Invite them to a summing-up talk.
step-hold_talk = Talk: half an hour, about facts and not about blame.
step-weigh = Write in two columns what speaks for staying and what for leaving.
step-condition = Name the one change without which you won't stay.
step-look_again = Open the verdict again and see what's changed.
step-leave_call = Only in writing from today: no more calls.
step-proof = Keep the messages, note the dates and the words.
step-somebody = Tell somebody close to you. It's a lot for one person.
step-invoices = Save the contract and invoices, bill what's due.
step-files = Copy your files and messages.
step-access = List the logins and personal data you have from this work.
step-contract = Check in the contract how to give notice, how far ahead, and whether there are penalties.
step-claim_pay = Send a final payment reminder.
step-next_client = Start looking for the next client.
step-give_notice = Write to { $client } that you're leaving.
step-hand_over = Hand over what's under way: tasks, files, dates.
step-return_data = Give back your access; return or delete personal data.
step-last_invoice = Issue the last invoice.
step-free_hours = The hours are yours again: for somebody new, or for yourself.

button-step-thank = { $mark } Thanks
button-step-write_down = { $mark } In writing
button-step-keep_log = { $mark } Log
button-step-state_hours = { $mark } Rules sent
button-step-keep_hours = { $mark } No calls after work
button-step-prepare = { $mark } Three times three
button-step-invite = { $mark } Invitation
button-step-hold_talk = { $mark } Talk with the client
button-step-weigh = { $mark } Two columns
button-step-condition = { $mark } One change
button-step-look_again = { $mark } Check again
button-step-leave_call = { $mark } Writing only
button-step-proof = { $mark } Messages, dates
button-step-somebody = { $mark } Somebody close
button-step-invoices = { $mark } Contract and invoices
button-step-files = { $mark } Files
button-step-access = { $mark } Access and data
button-step-contract = { $mark } Contract checked
button-step-claim_pay = { $mark } Payment reminder
button-step-next_client = { $mark } Next client
button-step-give_notice = { $mark } Notice
button-step-hand_over = { $mark } Handover
button-step-return_data = { $mark } Data returned
button-step-last_invoice = { $mark } Last invoice
button-step-free_hours = { $mark } Free hours
