"""Everything that nobody should send: a kind answer or silence, and nothing is lost of the rest."""
