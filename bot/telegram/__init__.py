"""The Bot API: updates read, calls made, sent and paced."""
