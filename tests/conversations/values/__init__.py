"""Tests of conversations/values/."""
