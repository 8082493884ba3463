"""Tests of the words: both languages complete, every message whole, every screen fitting."""
