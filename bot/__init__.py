"""The edge: everything that talks to Telegram, to the network and to the clock.

It imports conversations, storage and locales; none of them imports it.
"""
