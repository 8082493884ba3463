### After the verdict: what would change it, and the plan.

button-words = Words to send
button-words-short = Message
button-plan = Plan
button-changes = What would change it
button-to-verdict = ‹ Verdict

changes-title = What would change it
changes-now = Now: { $level }
changes-milder = Milder, had the answer been
changes-graver = Graver, had the answer been
changes-logged = Graver with new entries
changes-no-milder = No single answer makes this milder: more than one thing stands behind it, or the log itself does.
changes-more = { $count ->
    [one] { $count } more entry: { $kinds }
   *[other] { $count } more entries: { $kinds }
}
changes-all = All that changes the verdict
changes-exact = Each of these is worked out on its own, with all the rest as it is now.

plan-title = Plan
plan-days = Notice <b>{ $notice }</b>, end <b>{ $last }</b>
plan-days-unknown = Notice <b>{ $notice }</b>, end by the contract
plan-days-now = It ends <b>today</b>
plan-hours = { $hours ->
    [one] You get back about { $hours } hour a week.
   *[other] You get back about { $hours } hours a week.
}
plan-later = before the end
plan-done = { $step } <i>({ $day })</i>
plan-what = Step by step
plan-why = Why this plan
plan-ask-notice = When will you tell { $client } that you are leaving? The notice period counts from that day.
plan-ask-hours = How many hours a week does { $client } take?
button-plan-notice = Day of notice
button-plan-hours = Hours you get back
button-plan-restart = Start the plan today
button-hours = { $hours } h

point-no_waiting = This plan waits for no savings and no better moment.
point-thin_cushion = Your savings are thin, so the notice does not come at once: look for new work first. That is our suggestion, and you can move the day.
point-notice_unknown = I can work out the last day once I know the notice period. Look into the contract and change the answer.
point-only_client = This is your only client, so look first and close the door after. Karolina does not hide that money may be tight for a while.
point-others_remain = You have other clients too. They are the easiest to ask about a few more hours.
point-hours_free = Karolina reminds us that whoever works alone can work for several people: somebody nearly always turns up for free hours. Put what is left over into yourself.

step-thank = Tell { $client } what works. A good word counts too.
step-write_down = Put what you agreed in a short email, so that nobody has to guess.
step-keep_log = Log here what happens, the bad and the good.
step-state_hours = Send your hours and lead times.
step-keep_hours = Keep to them yourself: do not pick up out of hours.
step-prepare = List three things each: what works, what does not, what you want.
step-invite = Invite them to a talk to sum things up.
step-hold_talk = Talk: half an hour, about facts and not about blame.
step-weigh = Write in two columns what keeps you and what pushes you out.
step-condition = Name the one change without which you will not stay.
step-look_again = Open the verdict again and see what has moved.
step-leave_call = Move to writing: no more calls from today.
step-proof = Keep the messages, note the dates and the words.
step-somebody = Tell somebody close to you. It is a lot for one person.
step-invoices = Download the contract and invoices, issue what is due.
step-files = Copy your files and messages.
step-access = List the logins and personal data you have from this work.
step-contract = Look up the notice period and penalties in the contract.
step-claim_pay = Send a final payment reminder.
step-next_client = Start looking for the next client.
step-give_notice = Write to { $client } that you are leaving.
step-hand_over = Hand over what is under way: tasks, files, dates.
step-return_data = Give back your access; return or delete personal data.
step-last_invoice = Issue the last invoice.
step-free_hours = The hours are yours again: for somebody new, or for yourself.

button-step-thank = { $mark } Thanks
button-step-write_down = { $mark } In writing
button-step-keep_log = { $mark } Log
button-step-state_hours = { $mark } Rules sent
button-step-keep_hours = { $mark } My limits
button-step-prepare = { $mark } Three things
button-step-invite = { $mark } Invitation
button-step-hold_talk = { $mark } The talk
button-step-weigh = { $mark } Two columns
button-step-condition = { $mark } One change
button-step-look_again = { $mark } A second look
button-step-leave_call = { $mark } Writing only
button-step-proof = { $mark } Evidence
button-step-somebody = { $mark } Somebody close
button-step-invoices = { $mark } Invoices
button-step-files = { $mark } Files
button-step-access = { $mark } Access and data
button-step-contract = { $mark } Contract
button-step-claim_pay = { $mark } Last reminder
button-step-next_client = { $mark } Next client
button-step-give_notice = { $mark } Notice
button-step-hand_over = { $mark } Handover
button-step-return_data = { $mark } Data returned
button-step-last_invoice = { $mark } Last invoice
button-step-free_hours = { $mark } Free hours
