"""Tests of conversations/typed/."""
