"""The numbers by which an owner, a client and an entry are known: mypy tells them apart."""

from typing import NewType

# The owner's id in Telegram, which is their chat's too.
OwnerId = NewType("OwnerId", int)
# These count from 1 per owner.
ClientNumber = NewType("ClientNumber", int)
IncidentNumber = NewType("IncidentNumber", int)

# A bot's messages have numbers below this. Those of the one that ran before it are set aside below
# zero, by so much each time, so that both keep apart.
NUMBERS_OF_A_BOT = 2**40
