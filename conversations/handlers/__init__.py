"""What each command, text and button does: thin and pure, a turn in and a response out.

One file a feature; `conversations.handlers.routes` says which event goes where.
"""
