"""Bots of other frameworks, written as their own examples: what Rozstaje is measured against."""
