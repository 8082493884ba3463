"""The numbers by which an owner, a client and an entry are known: mypy tells them apart."""

from typing import NewType

# The owner's id in Telegram, which is their chat's too.
OwnerId = NewType("OwnerId", int)
# These count from 1 per owner.
ClientNumber = NewType("ClientNumber", int)
IncidentNumber = NewType("IncidentNumber", int)
