"""Tests of conversations/casework/."""
