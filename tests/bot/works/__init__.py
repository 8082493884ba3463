"""Tests of what is made after a turn."""
