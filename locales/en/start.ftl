### The welcome, the language, the form of address.

start-welcome = Hello, this is Rozstaje. I help you settle one question about one client: <b>stay, talk, or end it?</b>
start-how = I will ask a dozen or so short questions, then tell you what follows from them and why. Each answer is one tap, and you can stop at any time.
start-ask-address = How shall I address you?
start-ask-name = Who is it about? Write the client's name.
start-welcome-back = Good to see you. Whom shall we think about today?

address-set = { $address ->
    [f] All right: feminine it is, in Polish.
    [m] All right: masculine it is, in Polish.
   *[n] All right: neutral it is, in Polish.
}

button-address-f = As to a woman
button-address-m = As to a man
button-address-n = Neutrally
button-language-pl = Polski
button-language-en = English
