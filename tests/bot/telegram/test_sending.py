"""What is made of a call that Telegram refused as it was."""

import orjson

from bot.telegram.sending import Fate, plain
from storage.calls import Call


def call(text: str) -> Call:
    return Call(1, "sendMessage", orjson.dumps({"text": text, "parse_mode": "HTML"}).decode())


def test_a_server_that_knows_no_moments_is_told_the_rest_as_it_was() -> None:
    told = '<b><tg-time unix="1795172400">pn 23.11 o 9:00</tg-time></b>: „a &lt; b”'
    method, body = plain(call(told), Fate.PLAIN)
    assert method == "sendMessage"
    assert orjson.loads(body) == {
        "text": "<b>pn 23.11 o 9:00</b>: „a &lt; b”",
        "parse_mode": "HTML",
    }


def test_what_is_no_html_goes_without_formatting() -> None:
    _, body = plain(call("<b>a"), Fate.PLAIN)
    assert orjson.loads(body) == {"text": "<b>a"}
