"""Tests of the edge: the folder that talks to Telegram."""
