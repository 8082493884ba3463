"""What is the machine's trouble, and so never the fault of a message."""

import errno

from storage.faults import DatabaseFaultError

# These say that what was asked for cannot be: a date beyond the calendar, a name too long.
_OF_WHAT_WAS_GIVEN = frozenset({errno.EOVERFLOW, errno.EINVAL, errno.ENAMETOOLONG})
_NO_THREAD = "can't start new thread"


def is_shortage(error: BaseException) -> bool:
    """Tell whether the machine is short of something: files, memory, threads, room, its database.

    A part of the program that cannot be imported is one: its file could not be opened. What took
    too long is none.
    """
    match error:
        case TimeoutError():
            return False
        case OSError():
            return error.errno not in _OF_WHAT_WAS_GIVEN
        case RuntimeError():
            return _NO_THREAD in str(error)
        case _:
            return isinstance(error, MemoryError | ImportError | DatabaseFaultError)
