"""Tests of the Telegram on this machine: its Bot API, its phone page, its person."""
