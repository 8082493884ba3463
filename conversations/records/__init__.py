"""What is kept of an owner, as frozen data, and the edits that change it."""
