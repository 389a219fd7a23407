"""`python -m tutoslides` is the command, for systems where the folder of scripts is not on the path."""

from tutoslides.cli import main

main()
