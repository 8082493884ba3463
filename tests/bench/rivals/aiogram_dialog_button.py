"""A dialog of aiogram-dialog with one button: a press edits the message and is acknowledged."""

import asyncio
from typing import Any

from aiogram import Dispatcher
from aiogram.filters import CommandStart
from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import Dialog, StartMode, Window, setup_dialogs
from aiogram_dialog.widgets.kbd import Button
from aiogram_dialog.widgets.text import Const, Format

from tests.bench.rivals.aiogram_echo import bot

Steps: Any = type("Steps", (StatesGroup,), {"asking": State()})


async def pressed(_query: Any, _button: Any, manager: Any) -> None:
    """Count a press."""
    manager.dialog_data["presses"] = manager.dialog_data.get("presses", 0) + 1


async def shown(dialog_manager: Any, **_kwargs: Any) -> dict[str, int]:
    """Return what the message shows."""
    return {"presses": dialog_manager.dialog_data.get("presses", 0)}


async def start(_message: Any, dialog_manager: Any) -> None:
    """Open the dialog."""
    await dialog_manager.start(Steps.asking, mode=StartMode.RESET_STACK)


def main() -> None:
    """Poll until killed."""
    window = Window(
        Format("Pressed {presses} times"),
        Button(Const("Press"), id="press", on_click=pressed),
        state=Steps.asking,
        getter=shown,
    )
    dispatcher = Dispatcher()
    dispatcher.message.register(start, CommandStart())
    dispatcher.include_router(Dialog(window))
    setup_dialogs(dispatcher)
    asyncio.run(dispatcher.start_polling(bot()))


if __name__ == "__main__":
    main()
