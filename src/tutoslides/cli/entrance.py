"""The door of the command: runs it, and turns every kind of trouble into one sentence and an exit code.

0 done; 1 warnings under `--strict`; 2 bad input or use; 3 something is missing, cannot be written or was not foreseen;
130 stopped by Ctrl-C.
"""

from __future__ import annotations

import sys

import typer
from typer.main import get_command

from tutoslides.cli.help_pages import in_language
from tutoslides.cli.speech import complain, locale_language, say
from tutoslides.cli.unforeseen import is_debugging, reporting_beside
from tutoslides.cli.usage import usage_error
from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import TutoslidesError, UsageError

INTERRUPTED = 130
"""What shells expect after Ctrl-C: 128 and the number of the signal."""


def run() -> None:
    """Run the command and leave with its exit code; no traceback reaches a user who does not ask for it."""
    try:
        with reporting_beside(None):
            code = _run()
    except TutoslidesError as error:
        if error.__cause__ and is_debugging():
            import traceback  # late: for makers only

            traceback.print_exception(error.__cause__)
        complain(error)
        code = error.exit_code
    except typer.Abort:
        complain(_input_ended())
        code = UsageError.exit_code
    except KeyboardInterrupt:
        code = INTERRUPTED
    if code == INTERRUPTED:
        say("", is_output=False)  # the terminal shows ^C; what follows begins on a line of its own
    sys.exit(code)


def _run() -> int:
    from tutoslides.cli.application import application

    command = get_command(application)
    in_language(command, locale_language())
    try:
        left = command.main(prog_name="tutoslides", standalone_mode=False)
    except (TutoslidesError, typer.Abort):
        raise
    except Exception as error:
        wrong = usage_error(error, command, sys.argv[1:])
        if wrong:
            raise wrong from None
        raise
    return left if isinstance(left, int) else 0


def _input_ended() -> UsageError:
    return UsageError(
        Message(
            en="The answers ended before the questions; nothing was written.",
            fr="Les réponses se sont arrêtées avant les questions\u00a0; rien n'a été écrit.",
        )
    )
