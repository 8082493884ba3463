"""The words: Fluent texts in Polish and English, and the templates of long messages.

It imports conversations only, for the ids of what the words are about.
"""
