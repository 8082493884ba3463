"""For how long an erase can be taken back."""

from datetime import timedelta

CAN_BE_RESTORED = timedelta(minutes=10)
