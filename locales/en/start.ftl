### The welcome, the language, the form of address. One question a screen.

start-welcome = Hi, this is Rozstaje. One question about one client: <b>stay, talk, or end it?</b>
start-how =
    About a minute, a few questions.

    After “Kiedy zerwać współpracę” by Karolina, a virtual assistant.
start-who-sees = You and whoever runs this bot see your answers: { $contact }, /privacy.
start-who-sees-unknown = You and whoever runs this bot see your answers: /privacy.
start-consent = Sleep and self-doubt only if you agree, by tapping 🌙 or 🪞.
start-ask-address = Which form should I use for you in Polish?
start-ask-name = Who is it about? Write the client's name.
# A name taken out of a sentence: "it's Greg from Bluefin".
name-asked = { $name }, right?
name-asked-logged = Logged. It's about { $client }, right?
name-none = That's all right. Anything you'll know them by will do: a first name, initials, “the boss”.
start-welcome-back = Good to see you. Who's on your mind today?

address-set = { $address ->
    [f] Got it. I'll use the feminine form in Polish.
    [m] Got it. I'll use the masculine form in Polish.
   *[n] Got it. I'll keep to neutral forms in Polish.
}

button-address-f = Feminine form
button-address-m = Masculine form
button-address-n = No gender
button-name-yes = Yes
button-name-other = Something else
button-language-pl = Polski
button-language-en = English
