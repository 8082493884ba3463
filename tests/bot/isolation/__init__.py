"""No owner sees a byte of another's: every route, with ids that are somebody else's."""
