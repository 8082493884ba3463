"""What is kept: numbered schema, query files, and one update as one transaction.

It imports conversations only.
"""
