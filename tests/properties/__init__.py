"""Articles that nobody wrote: of every size and in six languages, and what must hold for each of their decks."""
