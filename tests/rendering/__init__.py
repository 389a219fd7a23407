"""The rendering proof: text breaks in LibreOffice where the deck says it does."""
