"""The reader of HTML: what it makes of tags, what it refuses and how, lengths in UTF-16."""

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.local_telegram.entities import (
    Formatted,
    entity_json,
    find_entities,
    read_entities,
    tidy,
    utf16,
)
from bot.local_telegram.errors import ApiError
from bot.local_telegram.markup import STYLES, parse_html
from tests.support.person import to_html


def marks(source: str) -> list[tuple[str, int, int]]:
    return [(e.type, e.offset, e.length) for e in tidy(parse_html(source)).entities]


@pytest.mark.parametrize(
    ("source", "text", "expected"),
    [
        ("<b>a</b>", "a", [("bold", 0, 1)]),
        ("<strong>a</strong><em>b</em>", "ab", [("bold", 0, 1), ("italic", 1, 1)]),
        ("<ins>a</ins><u>b</u>", "ab", [("underline", 0, 1), ("underline", 1, 1)]),
        ("<del>a</del>", "a", [("strikethrough", 0, 1)]),
        ("<strike>a</strike>", "a", [("strikethrough", 0, 1)]),
        ('<span class="tg-spoiler">a</span>', "a", [("spoiler", 0, 1)]),
        ("<tg-spoiler>a</tg-spoiler>", "a", [("spoiler", 0, 1)]),
        ("<B>a</b>", "a", [("bold", 0, 1)]),
        ("<b>a</>", "a", [("bold", 0, 1)]),
        ("<blockquote>a</blockquote>", "a", [("blockquote", 0, 1)]),
        ("<blockquote expandable>a</blockquote>", "a", [("expandable_blockquote", 0, 1)]),
        ('<blockquote expandable="">a</blockquote>', "a", [("expandable_blockquote", 0, 1)]),
        ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("😀<b>😀</b>", "😀😀", [("bold", 2, 2)]),
        ("<b></b>a", "a", []),
        ("<b>  </b>a", "a", []),
        ("  a<b> b</b> \n", "a b", [("bold", 2, 1)]),
        ("a &lt;b&gt; &amp;amp; &quot;", 'a <b> &amp; "', []),
        ("&#65;&#x42;&#128512;", "AB😀", []),
        ("&nbsp;&copy;a&b", "&nbsp;&copy;a&b", []),
        ("<b>a <code>b</code> c</b>", "a b c", [("bold", 0, 2), ("code", 2, 1), ("bold", 3, 2)]),
        ("a\tb\r\nc\u2028d", "a b\ncd", []),
    ],
)
def test_reads(source: str, text: str, expected: list[tuple[str, int, int]]) -> None:
    assert tidy(parse_html(source)).text == text
    assert marks(source) == expected


def test_links_languages_and_emoji_keep_what_they_carry() -> None:
    source = (
        '<a href="https://x.pl/?a=1&amp;b=2">x</a> '
        '<pre><code class="language-python">y</code></pre> '
        '<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji> <a href="nowhere">z</a>'
    )
    entities = [entity_json(entity) for entity in tidy(parse_html(source)).entities]
    assert entities == [
        {"type": "text_link", "offset": 0, "length": 1, "url": "https://x.pl/?a=1&b=2"},
        {"type": "pre", "offset": 2, "length": 1, "language": "python"},
        {
            "type": "custom_emoji",
            "offset": 4,
            "length": 2,
            "custom_emoji_id": "5368324170671202286",
        },
    ]


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("<x>a</x>", 'Unsupported start tag "x" at byte offset 0'),
        ("ż<br>", 'Unsupported start tag "br" at byte offset 2'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<a href="x>a</a>', "Unclosed start tag at byte offset 0"),
        ("<a href=x/y>a</a>", "Unexpected end of name token at byte offset 8"),
        ("<b/>a", 'Unsupported start tag "b/" at byte offset 0'),
        ("<b =x>a</b>", 'Empty attribute name in the tag "b" at byte offset 0'),
        ("<tg-emoji>a</tg-emoji>", "Invalid custom emoji identifier specified"),
        (
            "<blockquote>a<blockquote>b</blockquote></blockquote>",
            "Nested blockquote at byte offset 13",
        ),
    ],
)
def test_refuses(source: str, complaint: str) -> None:
    with pytest.raises(ApiError) as caught:
        parse_html(source)
    assert caught.value.description == f"Bad Request: can't parse entities: {complaint}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/start", [("bot_command", 0, 6)]),
        ("/new Zosia", [("bot_command", 0, 4)]),
        ("😀 /help@rozstaje_bot", [("bot_command", 3, 18)]),
        ("a/b i 1/2", []),
        ("https://x.pl/a.", [("url", 0, 14)]),
        ("pisz na a@b.pl", [("email", 8, 6)]),
        ("@ola_nowak #pilne #1", [("mention", 0, 10), ("hashtag", 11, 6)]),
    ],
)
def test_finds_what_telegram_finds_by_itself(
    text: str, expected: list[tuple[str, int, int]]
) -> None:
    assert [(e.type, e.offset, e.length) for e in find_entities(text)] == expected


def test_finds_no_command_in_code() -> None:
    assert marks("<code>/start</code> /help") == [("code", 0, 6), ("bot_command", 7, 5)]


@given(st.text())
def test_an_escaped_text_comes_back_as_it_was(text: str) -> None:
    assert parse_html(html.escape(text)) == Formatted(text)


FRAGMENTS = st.sampled_from(
    [f"<{tag}>" for tag in STYLES]
    + [f"</{tag}>" for tag in STYLES]
    + ["<", ">", "&", "&lt;", "&#", "&#55555;", "/", "=", '"', " ", "\n", "ż", "😀", "a", "\0"]
    + ['<a href="https://a.b">', '<span class="tg-spoiler">', "<blockquote expandable>"]
)


@given(st.lists(st.one_of(FRAGMENTS, st.text(max_size=3)), max_size=30).map("".join))
def test_nothing_but_its_own_error(source: str) -> None:
    try:
        formatted = tidy(parse_html(source))
    except ApiError:
        return
    size = utf16(formatted.text)
    for entity in formatted.entities:
        assert 0 <= entity.offset < entity.end <= size


@given(
    st.text(alphabet="ab <&😀ż\n", min_size=1), st.sampled_from(["b", "i", "code", "blockquote"])
)
def test_what_is_seen_can_be_written_again(inner: str, tag: str) -> None:
    formatted = tidy(parse_html(f"x<{tag}>{html.escape(inner)}</{tag}>y"))
    entities = [entity_json(entity) for entity in formatted.entities]
    assert tidy(parse_html(to_html(formatted.text, entities))) == formatted


def test_a_moment_is_told_by_its_time_and_how_it_is_shown() -> None:
    read = tidy(parse_html('do <tg-time unix="1795000000" format="wDt">piątku</tg-time>'))
    assert [entity_json(each) for each in read.entities] == [
        {
            "type": "date_time",
            "offset": 3,
            "length": 6,
            "unix_time": 1795000000,
            "date_time_format": "wDt",
        }
    ]
    assert read_entities([entity_json(each) for each in read.entities]) == read.entities


@pytest.mark.parametrize("attributes", ['unix="soon"', 'unix="1" format="rt"', 'format="t"', ""])
def test_a_moment_that_is_none_is_refused(attributes: str) -> None:
    with pytest.raises(ApiError, match="Invalid date-time specified"):
        parse_html(f"<tg-time {attributes}>kiedyś</tg-time>")
