"""Measurements by hand, never by a timed test: `uv run python -m tests.bench.<name>`."""
