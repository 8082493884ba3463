### After a long silence: what goes and when. One tap keeps it all.

retention-warning = <b>It's been a long time.</b> I don't want to hold on to your notes forever, so I'm telling you ahead: unless I hear from you by { $day }, I'll delete them for good.
retention-what = { $clients ->
    [0] Everything you have here goes: the log, your corrections and your settings.
    [one] Everything you have here goes: { $clients } client with the answers, the log, plans, reminders and your settings.
   *[other] Everything you have here goes: { $clients } clients with the answers, the log, plans, reminders and your settings.
}
retention-stay = Should it stay? One tap is enough. /export makes a copy, and what you don't need you can delete right away.
retention-stays = Everything stays. It's good to have you back.
button-stay = Keep everything
button-let-go = Delete everything
