"""An update in, a call out, nothing lost: how they reach the handlers and are confirmed."""
