"""The shape of a thought: which sentences want cards, steps, a contrast, a figure or a definition instead of points.

Sentences come in as spans, spans of their words go out, never other words. Each module knows one shape and returns
None where it is not sure: a wrong shape is worse than plain points.
"""
