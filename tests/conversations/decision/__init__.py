"""Tests of conversations/decision/."""
