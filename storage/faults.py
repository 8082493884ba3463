"""What goes wrong with a database, told apart by whose fault it is.

Neither error repeats a driver's message: those can quote the values of a row, an owner's notes.
"""


class DatabaseFaultError(Exception):
    """The database is locked, full, absent or broke off: nothing was kept, and it may mend."""


class RefusedError(Exception):
    """The database refused a statement or a value: trying the same again fails the same."""


class InUseError(Exception):
    """Another process has the database file, and SQLite serves one process."""


class BrokenSealError(Exception):
    """What is kept does not open: it was changed, put elsewhere, or its key was thrown away."""
