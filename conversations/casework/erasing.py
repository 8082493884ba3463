"""For how long an erase can be taken back, and how long before it one is warned."""

from datetime import timedelta

CAN_BE_RESTORED = timedelta(minutes=10)
# From the warning to the day that it names: time for a long journey.
WARNED_FOR = timedelta(days=30)
