"""A message that answers a question becomes a value: one reader for each thing typed."""
