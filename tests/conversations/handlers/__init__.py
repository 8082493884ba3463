"""Tests of the features, as a person over the local Telegram."""
