"""What is known of languages, room by room as in `src`."""
