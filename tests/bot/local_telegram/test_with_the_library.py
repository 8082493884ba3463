"""python-telegram-bot itself, unmodified, against the local Telegram."""

from collections.abc import AsyncIterator

import pytest
import telegram as ptb
from telegram.constants import ParseMode

from bot.local_telegram import LocalTelegram
from bot.local_telegram.methods.profile import commands_for
from tests.support.channel import channel_of, post_to
from tests.support.person import Person

from .test_files import png


@pytest.fixture
async def bot(local: LocalTelegram, address: str) -> AsyncIterator[ptb.Bot]:
    made = ptb.Bot(local.token, base_url=f"{address}/bot", base_file_url=f"{address}/file/bot")
    async with made:
        yield made


async def test_a_whole_conversation(bot: ptb.Bot, ola: Person) -> None:
    assert bot.username == "rozstaje_bot"
    await ola.says("/start")
    (update,) = await bot.get_updates(allowed_updates=ptb.Update.ALL_TYPES)
    assert update.message is not None
    assert update.message.from_user is not None
    assert update.message.from_user.language_code == "pl"
    assert update.message.parse_entities() == {update.message.entities[0]: "/start"}
    tap = ptb.InlineKeyboardMarkup([[ptb.InlineKeyboardButton("Tak", callback_data="a:1")]])
    sent = await update.message.reply_text("<b>Płaci?</b>", ParseMode.HTML, reply_markup=tap)
    assert sent.text_html == "<b>Płaci?</b>"
    await ola.taps("Tak")
    (update,) = await bot.get_updates(offset=update.update_id + 1)
    query = update.callback_query
    assert query is not None
    assert query.message is not None
    assert query.message.is_accessible
    await query.answer("Jest")
    await query.edit_message_text("Tak!")
    assert (ola.sees().text, ola.sees().labels, ola.toasts[0].text) == ("Tak!", [], "Jest")
    with pytest.raises(ptb.error.BadRequest, match="not modified"):
        await query.edit_message_text("Tak!")


async def test_files_and_menus(bot: ptb.Bot, local: LocalTelegram, ola: Person) -> None:
    photo = await bot.send_photo(1001, png(), caption="x")
    assert photo.photo[-1].width == 40
    file = await photo.photo[-1].get_file()
    assert bytes(await file.download_as_bytearray()) == png()
    document = await bot.send_document(1001, b"{}", filename="rozstaje.json")
    assert document.document is not None
    assert (ola.sees().file_name, ola.sees().document) == ("rozstaje.json", b"{}")
    await document.set_reaction("👍")
    assert ola.sees().reactions == ("👍",)
    await bot.set_my_commands([("pomoc", "co to jest")], language_code="pl")
    assert commands_for(local, 1001, "pl") == [{"command": "pomoc", "description": "co to jest"}]


async def test_all_that_a_person_does_can_be_read(
    bot: ptb.Bot, local: LocalTelegram, ola: Person
) -> None:
    said = await ola.says("a", without_from=True)
    await ola.edits(said, "b")
    await ola.forwards("c", "Anna", 1_700_000_000)
    await ola.sends_photo(png())
    await ola.sends_document()
    await ola.sends_voice()
    await ola.forges("x", 999)
    await ola.blocks()
    await ola.says("d", chat=local.group())
    post_to(local, channel_of(local), "e")
    updates = await bot.get_updates()
    assert len(updates) == 10
    nobody, edited, forwarded, *_, query, blocked, group, channel = updates
    assert nobody.effective_user is None
    assert edited.edited_message is not None
    assert forwarded.message is not None
    assert isinstance(forwarded.message.forward_origin, ptb.MessageOriginHiddenUser)
    assert query.callback_query is not None
    assert query.callback_query.message is not None
    assert not query.callback_query.message.is_accessible
    assert blocked.my_chat_member is not None
    assert blocked.my_chat_member.new_chat_member.status == "kicked"
    assert group.effective_chat is not None
    assert group.effective_chat.type == "supergroup"
    assert channel.channel_post is not None


async def test_a_wrong_token(address: str) -> None:
    wrong = ptb.Bot("2:wrong", base_url=f"{address}/bot")
    with pytest.raises(ptb.error.InvalidToken):
        await wrong.initialize()
    await wrong.shutdown()
