### The chart, the picture of all clients, money and time.

amount-minutes = { $minutes } min
amount-hours = { $hours } h
amount-money = { $currency ->
    [EUR] €{ $amount }
    [USD] ${ $amount }
    [GBP] £{ $amount }
    [CHF] CHF { $amount }
   *[PLN] { $amount } zł
}

chart-span = { $first } – { $last }
chart-talk = summing-up talk
chart-verdict = The verdict over that time
chart-good = Good moments
chart-none = No kind given
chart-step-week = a bar is a week
chart-step-month = a bar is a month
chart-step-quarter = a bar is a quarter
chart-step-year = a bar is a year
chart-alt = A chart of incidents from { $first } to { $last }. Incidents: { $count }, good moments: { $good }. The verdict at the end: { $level }.
chart-caption = <b>{ $client }</b>: what happened, and how the verdict changed. Earlier verdicts are worked out from today's answers too.
chart-empty = There's nothing to draw yet. When something happens, write about it in one sentence.

overview-title = The last 30 days
overview-incidents = { $count ->
    [one] { $count } incident
   *[other] { $count } incidents
}
overview-calm = no entries
overview-lost = Time lost: { $time }
overview-lost-worth = Time lost: { $time }, about { $money }
overview-harms = Other clients are suffering from it
overview-caption = All clients, the last 30 days.

button-chart = Chart
button-picture = The last 30 days
button-dossier = Dossier
toast-drawing = Drawing…
toast-collecting = Putting the dossier together…

button-year = Year
button-year-all = The last year
year-all = All clients
year-caption = <b>{ $client }</b>: a year, day by day.
year-caption-all = All clients: a year, day by day.
year-calm = no entries
year-trouble = { $count ->
    [one] { $count } incident
   *[other] { $count } incidents
}
year-trouble-more = 3 and more
year-good = good moments only
year-summary = Incidents: { $trouble } (on { $days ->
    [one] { $days } day
   *[other] { $days } days
}). Good moments: { $good }.
year-alt = { $title }: a year, day by day. Incidents: { $trouble }, days with incidents: { $days }, good moments: { $good }.
year-weekday-0 = M
year-weekday-1 = T
year-weekday-2 = W
year-weekday-3 = T
year-weekday-4 = F
year-weekday-5 = S
year-weekday-6 = S
