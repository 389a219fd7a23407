"""What stops a build: one clear sentence in both languages, with its place and what to do."""

from __future__ import annotations

from tutoslides.model.diagnostics import Message, Place


class TutoslidesError(Exception):
    """The program cannot go on.

    `message` says what was expected and what was found, `hint` what to do, `place` where.
    `exit_code` is what the command line returns: 2 for bad input or use, 3 for something that is missing or
    cannot be written.
    """

    exit_code = 2

    def __init__(self, message: Message, *, place: Place | None = None, hint: Message | None = None) -> None:
        super().__init__(message.en)
        self.message = message
        self.place = place
        self.hint = hint

    def speak(self, language: str) -> str:
        """Return place, sentence and hint on one line, in French for `fr…`, else in English."""
        words = [f"{self.place}: " if self.place else "", self.message.speak(language)]
        if self.hint:
            words += [" ", self.hint.speak(language)]
        return "".join(words)

    def __str__(self) -> str:
        return self.speak("en")


class SourceError(TutoslidesError):
    """The article cannot be read: missing, empty, binary, or its front matter is broken."""


class ThemeError(TutoslidesError):
    """A theme is unknown or its file is broken."""


class TemplateError(TutoslidesError):
    """An organisation's template cannot be used: damaged, protected, no presentation; or its corrections are wrong."""


class UsageError(TutoslidesError):
    """An option has a value that means nothing."""


class OutputError(TutoslidesError):
    """The deck cannot be written, or something that writing needs is missing."""

    exit_code = 3
