"""Checks from outside that every deck must pass, whoever made it."""
