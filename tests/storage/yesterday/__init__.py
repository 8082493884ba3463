"""Schema files as they stood for a while before today's, named by the commit that brought them.

`tests/storage/test_yesterday.py` makes from them, and from today's, each database that a version of
this project has made.
"""
