"""Tests of the pure part: the questions, the rules, the interview, names and buttons."""
