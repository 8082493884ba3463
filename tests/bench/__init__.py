"""Measurements by hand, never by a timed test: `uv run --group dev python -m tests.bench.<name>`.

`speed` is the one with the table: `rows` says what is measured, `measure` how, `telegram` is the
Bot API that it is measured against, `rivals` are the bots of other frameworks.
"""
