"""Proofs that nothing is lost and nothing is done twice, on real processes that are killed."""
