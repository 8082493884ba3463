### Settings: language, address, working hours and days, time zone, rate. The digest is in looks.ftl.

settings-title = <b>Settings</b>
settings-address = { $address ->
    [f] Form in Polish: <b>feminine</b>
    [m] Form in Polish: <b>masculine</b>
   *[n] Form in Polish: <b>no gender</b>
}
settings-hours = You work: <b>{ $days }, { $hours }</b>
settings-zone = Zone: <b>{ $zone }</b>, it's { $time }
settings-rate = An hour of your work: <b>{ $rate }</b>
settings-no-rate = Hourly rate: <b>not given</b>
settings-consent-unasked = Sleep and doubt: <b>I'll ask for consent</b>
settings-consent-yes = Sleep and doubt: <b>I keep it</b>
settings-consent-no = Sleep and doubt: <b>I don't ask</b>

hours-ask = Which hours and days do you work? Choose, or write them, such as “8:30–16”. I'll mark what falls outside them on the cards.
hours-bad = I don't understand those hours. Write them like this: “8–16” or “8:30–16:30”.
hours-none = no day
zone-ask = Which time zone do you work in? Choose, or write a city, such as “Lisbon”.
zone-bad = I don't know the zone “{ $name }”. Write the largest city near you, such as “Lisbon”, or the full name: “Europe/Lisbon”.
rate-ask = What does an hour of your work cost? Write the amount, such as “120” (zł) or “30 EUR”. Then I can show lost time in money too.
rate-bad = I don't understand that amount. Write it like this: “120”, “120.50 zł” or “30 EUR”.

weekday-0 = Mon
weekday-1 = Tue
weekday-2 = Wed
weekday-3 = Thu
weekday-4 = Fri
weekday-5 = Sat
weekday-6 = Sun
weekdays-span = { $first }–{ $last }

button-settings-hours = Hours and days
button-settings-zone = Time zone
button-settings-rate = Hourly rate
button-consent-yes = 🌙 Ask
button-consent-no = 🌙 Don't ask
button-settings-back = ‹ Settings
button-working-hours = { $hours }
button-zone = { $zone }
button-no-rate = No rate
