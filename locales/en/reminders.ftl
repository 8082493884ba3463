### Reminders in words, and days for a calendar.

reminder-when = When shall I remind you?
# Where the day was said.
reminder-then = Shall I remind you?
# A day and time that a phone shows its own way and takes into its calendar; $unix is the moment in seconds.
reminder-set = I'll remind you on <tg-time unix="{ $unix }">{ $day } at { $time }</tg-time>: “{ $note }”
reminder-off = I won't remind you of it: “{ $note }”
# With the day: "tomorrow" in these words is tomorrow no longer.
reminder-due = ⏰ You asked me to remind you ({ $day }): “{ $note }”
reminder-about = It's about { $client }.
button-remind = ⏰ { $day }, { $time }
button-remind-not = Don't remind me
button-remind-later = In { $days ->
    [one] a day
   *[other] { $days } days
}
button-calendar = 📅 Calendar
toast-calendar = Getting the file ready…
calendar-file = dates
calendar-look = How are things now?
calendar-summary = { $client }: { $said }
calendar-caption = Dates that concern { $client }. Any calendar on a phone opens the file.
calendar-empty = There are no dates yet that concern { $client }.
