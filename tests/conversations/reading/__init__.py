"""Tests of reading quick logs, and the training of its model."""
