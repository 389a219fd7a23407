"""The readers, rule by rule; the cases that authors can read stand in `tests/cases/reading`."""
