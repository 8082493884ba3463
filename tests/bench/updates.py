"""What people send, as Telegram writes it: the same sizes and fields, from many chats."""

import json
from dataclasses import dataclass
from typing import Any

from conversations.decision.questions import CHOICES, Question
from tests.bench.seed import name_of, question_of


@dataclass(frozen=True)
class Said:
    """A message: a part that tells it from the others, what it tells of, how long it took.

    `or_kind`: it is as true of that. `back` is how many days ago it was, where that hangs on no
    weekday.
    """

    text: str
    cue: str
    kind: str
    minutes: int | None = None
    back: int | None = 0
    or_kind: str | None = None


SAID = (
    Said("{} wczoraj 22:40 dzwonila na pogaduchy 40 min", "pogaduchy", "long_call", 40, 1),
    Said("{} dziś godzinę przed startem odwołała spotkanie", "odwołała", "schedule_change"),
    Said("{} znowu nie zapłaciła faktury w terminie", "faktury", "late_payment"),
    Said(
        "{} napisała w niedzielę o 7 rano, że „tylko jedno pytanie”",
        "w niedzielę",
        "off_hours",
        back=None,
    ),
    Said("{} chce ofertę na wczoraj, 30 slajdów 🙃", "ofertę", "last_minute"),
    Said("bura od klientki za przecinek w poście: {}, 15 min", "bura", "scolding", 15),
    Said(
        "{} 12.11 telefon o 21:30, gadała 25 minut o niczym",
        "telefon",
        "long_call",
        25,
        None,
        or_kind="off_hours",
    ),
    Said(
        "{} w piątek po 17 dorzuciła jeszcze trzy grafiki „na szybko”",
        "grafiki",
        "extra_work",
        back=None,
    ),
    Said("{} podziękowała za raport i poleciła mnie koleżance 🥹", "raport", "good_moment"),
    Said("nie spałam pół nocy przez to, co napisała {}", "nie spałam", "sleepless"),
)


def quick_log(place: int, number: int, owner: int) -> dict[str, Any]:
    """Return the update of a message that tells of an incident."""
    text = SAID[place % len(SAID)].text.format(name_of(owner, 1))
    return message(number, owner, text)


def verdict(_place: int, number: int, owner: int) -> dict[str, Any]:
    """Return the update of a command that asks for the verdict on the first client."""
    return _command(number, owner, "/werdykt", name_of(owner, 1))


def dossier(_place: int, number: int, owner: int) -> dict[str, Any]:
    """Return the update of a tap that asks for the whole dossier on the first client."""
    return tap(number, owner, "dossier:1:me:vamtgf:all:make", [])


def chart(_place: int, number: int, owner: int) -> dict[str, Any]:
    """Return the update of a tap that asks for the chart of the first client."""
    return tap(number, owner, "chart:1", [])


def start(_place: int, number: int, owner: int) -> dict[str, Any]:
    """Return the update of `/start`."""
    return _command(number, owner, "/start")


def answer(place: int, number: int, owner: int) -> dict[str, Any]:
    """Return the update of a tap that answers a question about the second client."""
    question = question_of(owner)
    choice = CHOICES[question][place % len(CHOICES[question])]
    return tap(number, owner, f"answer:2:{question}:{choice}", _keyboard(question))


def tap(number: int, owner: int, data: str, rows: list[Any]) -> dict[str, Any]:
    """Return the update of a tap on a message of the bot's."""
    return {
        "update_id": number,
        "callback_query": {
            "id": f"{owner}00{number}",
            "from": _user(owner),
            "message": {
                "message_id": 900_001,
                "from": {
                    "id": 1,
                    "is_bot": True,
                    "first_name": "Rozstaje",
                    "username": "rozstaje_bot",
                },
                "chat": _chat(owner),
                "date": 1_795_000_000,
                "text": "Jak często dzwoni albo pisze poza Twoimi godzinami pracy?",
                "entities": [{"offset": 0, "length": 9, "type": "bold"}],
                "reply_markup": {"inline_keyboard": rows},
            },
            "chat_instance": "-3812634012345678901",
            "data": data,
        },
    }


def _keyboard(question: Question) -> list[Any]:
    choices = [
        [{"text": f"Odpowiedź {choice}", "callback_data": f"answer:2:{question}:{choice}"}]
        for choice in (*CHOICES[question], "skip")
    ]
    return [*choices, [{"text": "Wstecz", "callback_data": "back:2"}]]


def message(number: int, owner: int, text: str, **more: Any) -> dict[str, Any]:
    """Return the update of a message."""
    return {
        "update_id": number,
        "message": {
            "message_id": number,
            "from": _user(owner),
            "chat": _chat(owner),
            "date": 1_795_000_000,
            "text": text,
            **more,
        },
    }


def _command(number: int, owner: int, *words: str) -> dict[str, Any]:
    entity = {"offset": 0, "length": len(words[0]), "type": "bot_command"}
    return message(number, owner, " ".join(words), entities=[entity])


def _user(owner: int) -> dict[str, Any]:
    return {
        "id": owner,
        "is_bot": False,
        "first_name": "Ola",
        "last_name": "Wójcik",
        "username": "ola_asystentka",
        "language_code": "pl",
    }


def _chat(owner: int) -> dict[str, Any]:
    return {
        "id": owner,
        "first_name": "Ola",
        "last_name": "Wójcik",
        "username": "ola_asystentka",
        "type": "private",
    }


def encoded(update: dict[str, Any]) -> bytes:
    """Return an update as Telegram sends it: ASCII with escapes, no spaces."""
    return json.dumps(update, separators=(",", ":")).encode()
