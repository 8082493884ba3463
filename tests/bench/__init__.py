"""Benchmarks: they print, and judge nothing."""
