"""Everything that can be done, with the ids and the name of a client, an entry and a message.

What has no number is done as it is. A new button or command fails the tests until it stands here.
"""

from dataclasses import dataclass
from typing import Any

from conversations.handlers.routes import COMMANDS
from conversations.screens.taps import Action
from tests.bot.isolation.somebody import NAME, TEXT


@dataclass(frozen=True)
class Ids:
    """Whose client, entry and message it is about, and what the client is called."""

    client: int
    incident: int
    message: int
    album: str
    name: str


# By `{client}` and `{incident}`; client 1 and incident 1 are of the one who taps.
TAPS: dict[Action, tuple[str, ...]] = {
    Action.ANSWER: ("answer:{client}:payment:unpaid",),
    Action.NEXT: ("next:{client}:client", "next:{client}:you"),
    Action.GLANCE: ("glance:{client}:you",),
    Action.RESUME: ("resume:{client}",),
    Action.ANSWERS: ("answers:{client}",),
    Action.ASK: ("ask:{client}:payment",),
    Action.BACK: ("back:{client}",),
    Action.TALKED: ("talked:{client}:kept",),
    Action.KEEP: ("keep:{client}:payment",),
    Action.PAUSE: ("pause:{client}",),
    Action.INTERVIEW: ("interview:{client}",),
    Action.VERDICT: ("verdict:{client}",),
    Action.JUDGE: ("judge:{client}",),
    Action.NEW: ("new", "new:{incident}"),
    Action.NAME: ("name:Bob", "name:"),
    Action.KIND: ("kind:{incident}:insult",),
    Action.WHO: ("who:{incident}:1", "who:1:{client}", "who:{incident}:{client}"),
    Action.DAY: ("day:{incident}:2026-11-02",),
    Action.TIME: ("time:{incident}:7",),
    Action.MINUTES: ("minutes:{incident}:5", "minutes:1:none"),
    Action.TYPE: ("type:{incident}:note", "type:1:day"),
    Action.FILES: ("files:{incident}",),
    Action.FOUND: ("found:1:krzyczala", "found:2:telefon"),
    Action.STOP: ("stop",),
    Action.REMIND: ("remind:{incident}:2026-12-01:0900", "remind:1:none"),
    Action.CALENDAR: ("calendar:{client}",),
    Action.YEAR: ("year", "year:{client}"),
    Action.ALSO: ("also:{incident}:insult",),
    Action.TIMES: ("times:{incident}:3",),
    Action.WHOLE: ("whole:{incident}",),
    Action.REVERT: ("revert:{incident}:1", "revert:1:{incident}"),
    Action.DETACH: ("detach:{incident}:1", "detach:1:{incident}"),
    Action.UNDO: ("undo:{incident}",),
    Action.UNDO_ALL: ("undo_all:{incident}",),
    Action.LOG_ALL: ("log_all:{incident}",),
    Action.SETTLE: ("settle:{incident}",),
    Action.UNSETTLE: ("unsettle:{incident}",),
    Action.LOG: ("log:{incident}",),
    Action.MENU: ("menu:{incident}:who", "menu:1:who", "menu:{incident}:also:time"),
    Action.CARD: ("card:{incident}",),
    Action.REMEMBER: ("remember:{incident}:1:Lila", "remember:1:{client}:Lila"),
    Action.TELL: ("tell:{client}:count:shouting:none:20261127",),
    Action.HISTORY: ("history:{client}:1", "history:1:{client}", "history:1:at:{incident}"),
    Action.CLIENTS: ("clients:1", "clients:{client}"),
    Action.CLIENT: ("client:{client}",),
    Action.RENAME: ("rename:{client}", "rename:{client}:0123456789ab"),
    Action.ARCHIVE: ("archive:{client}",),
    Action.UNARCHIVE: ("unarchive:{client}",),
    Action.ARCHIVED: ("archived:1", "archived:{client}"),
    Action.ALIASES: ("aliases:{client}",),
    Action.ALIAS: ("alias:{client}",),
    Action.UNALIAS: ("unalias:{client}:0123456789ab",),
    Action.ADDRESS: ("address:f",),
    Action.LANGUAGE: ("language:en",),
    Action.SETTINGS: ("settings",),
    Action.CONSENT: ("consent:yes", "consent:no"),
    Action.HOURS: ("hours", "hours:0900:1700"),
    Action.DAYS: ("days:01234",),
    Action.ZONE: ("zone", "zone:Europe/Warsaw"),
    Action.RATE: ("rate", "rate:none"),
    Action.ERASE: ("erase:{client}", "erase:{client}:yes:9-9-9", "erase:0", "erase:no"),
    Action.STAY: ("stay",),
    Action.RESTORE: ("restore:{client}",),
    Action.CHART: ("chart:{client}",),
    Action.PICTURE: ("picture", "picture:{client}"),
    Action.DOSSIER: (
        "dossier:{client}",
        "dossier:{client}:others:gf:all",
        "dossier:{client}:me:vamtgf:all:make",
    ),
    Action.IMPORT: ("import:yes", "import:no"),
    Action.CHANGES: ("changes:{client}",),
    Action.WHY: ("why:{client}",),
    Action.PLAN: ("plan:{client}",),
    Action.STEP: ("step:{client}:files:open",),
    Action.START: ("start:{client}:2026-11-20",),
    Action.NOTICE: ("notice:{client}", "notice:{client}:2026-12-01"),
    Action.FREE: ("free:{client}", "free:{client}:5"),
    Action.LETTERS: ("letters:{client}", "letters:{client}:deal"),
    Action.LETTER: ("letter:{client}:payment_first",),
    Action.BLANK: ("blank:{client}:amount:payment_first",),
    Action.FILL: ("fill:{client}:lead:2:hours",),
    Action.CITE: ("cite:{client}:hours", "cite:1:{incident}:on:payment_first"),
    Action.SEND: ("send:{client}:payment_first",),
    Action.LOOK: ("look:{client}", "look:{client}:2026-12-01", "look:{client}:none"),
    Action.LOOKED: ("looked:{client}:payment:unpaid",),
    Action.DIGEST: ("digest", "digest:1:0900", "digest:none"),
    Action.LINES: ("lines",),
    Action.REFUSE: ("refuse:{client}",),
}

UNKNOWN_TAPS = ("nosuchbutton:{client}",)

# What makes the next message something else than a log: own buttons and commands.
AWAITING = (
    "",
    "/new",
    "=zone",
    "=rate",
    "=alias:1",
    "=rename:1",
    "=blank:1:amount:payment_first",
    "=blank:1:sender:ask",
    "=look:1:type",
    "=type:1:note",
    "=type:1:time",
    "=new:1",
    "/search",
    "=interview:1",
)

# Deep links come as the argument of /start.
_ARGUMENTS = ("", "{name}", "{client}", "{incident}", "client-{client}", "{name} krzyczała dziś")


def commands() -> list[str]:
    """Return every command in both languages, with nothing and with what is somebody else's.

    A new client's name comes last: from then on it is the writer's own.
    """
    words = [word for each in COMMANDS for word in each.words]
    words.append("nosuchcommand")
    words.sort(key=lambda word: word in ("new", "nowy"))
    return [f"/{word} {argument}".strip() for word in words for argument in _ARGUMENTS]


def messages(ids: Ids) -> list[dict[str, Any]]:
    """Return messages of every sort that refer to the ids; a number is given to each later."""
    text = TEXT.replace(NAME, ids.name)
    photo = [{"file_id": "P", "file_unique_id": "p", "width": 9, "height": 9, "file_size": 9}]
    voice = {"file_id": "V", "file_unique_id": "v", "duration": 1}
    # A name as whoever wrote it has it in Telegram.
    user = {"id": 77, "is_bot": False, "first_name": ids.name}
    forwarded = {"forward_origin": {"type": "user", "date": 1_795_000_000, "sender_user": user}}
    replied = {"reply_to_message": {"message_id": ids.message, "date": 1}}
    return [
        {"text": text},
        {"text": "to było o 21:30", **replied},
        {"text": text, **forwarded},
        {"text": f"nie Bob tylko {ids.name}"},
        {"text": ids.name},
        {"text": f"rename {ids.name} to Lila"},
        {"text": f"czy zerwać z {ids.name}?"},
        {"document": {**voice, "file_name": "rozstaje-2026-11-20.json", "file_size": 9}},
        {"photo": photo, "media_group_id": ids.album},
        {"photo": photo, "caption": text, "media_group_id": ids.album},
        {"photo": photo, **replied},
        {"photo": photo, "caption": text, **forwarded},
        {"voice": voice},
        {"text": text},
        {"voice": voice, **replied},
        {"location": {"latitude": 52.0, "longitude": 21.0}, **replied},
    ]
