"""The room of pictures, on files that Pillow makes on the spot."""
