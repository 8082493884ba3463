"""What is decided and asked: pure functions and frozen data.

No Telegram, no SQL, no templates, no clock, no network; it imports nothing of ours.
"""
