### Importing one's own copy: what would be added is shown first.

import-ask = Send me the file from /export here, the .json one or the .zip archive. I'll show you first what it would add. If the file has another name by now, put /import under it as a caption.
import-offer = From this file I can add:
import-settings = • settings: time zone, working hours, signature and rate
import-clients = { $count ->
    [one] • a client: { $names }
   *[other] • clients: { $names }{ $others ->
        [0] {""}
       *[other] {" "}and { $others } more
    }
}
import-answers = { $count ->
    [one] • { $count } answer
   *[other] • { $count } answers
}
import-entries = { $count ->
    [one] • { $count } entry in the log
   *[other] • { $count } entries in the log
}
import-little = • other names of clients, plans, and what was filled into letters
import-rest = I won't change what's already here, and nothing will be here twice. Photos and files stay in the archive.
import-done = Done. Everything from this file is here now.
import-nothing = I already have everything that's in this file.
import-kept = All right, I'm not adding anything.
import-again = I can't see that file any more. Send it once again.
import-not-ours = This doesn't look like a file from /export, so I'm not taking anything from it.
import-version = Another version of the bot made this file, and I can't read it.
import-broken = This file is cut short or damaged. Do /export once more and send me the new one.
import-too-large = This file is too large: Telegram gives bots files of up to 20 MB. If it's an archive, take the .json file out of it and send just that.
import-too-many = There are more clients or entries in this file than I take at once. Whoever runs me can do it.
import-unreachable = I couldn't fetch this file from Telegram. Send it again in a moment.
button-import-yes = Add
button-import-no = Don't add
