"""The values that everything hangs on: Source, Article, Storyboard, Theme, Deck, and what is said about them.

Nothing here reads a disk, knows a file format or imports another room of the house.
"""
