"""Tests of conversations/screens/."""
