"""Plain text as an article: `reading` does it, which `readers/reading.py` imports where it is needed."""
