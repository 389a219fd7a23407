"""A fault of ours becomes one sentence and a report file, which never holds a word of the article.

An exception's message may quote the article, and so may values; so the report tells only kinds of exceptions and lines
of code, with paths from the package on.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from tutoslides.cli.versions import versions
from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import OutputError, TutoslidesError

if TYPE_CHECKING:
    import traceback

_MOST_REPORTS = 100
"""Reports in one folder; nobody reads more."""


class UnforeseenError(OutputError):
    """Something happened that no rule foresees; its cause holds the traceback."""


@contextmanager
def reporting_beside(folder: Path | None) -> Iterator[None]:
    """Turn a fault of ours into an `UnforeseenError`, with a report in `folder`, else in the temporary one."""
    try:
        yield
    except Exception as error:
        if isinstance(error, (TutoslidesError, typer.Exit, typer.Abort, EOFError, BrokenPipeError)):
            raise  # these are foreseen
        raise _unforeseen(error, folder) from error


def is_debugging() -> bool:
    """Tell whether the user asks for tracebacks."""
    return "--debug" in sys.argv[1:]


def report_of(error: BaseException) -> str:
    """Return the report: versions, the platform, and where it happened, without any words of the article."""
    import platform  # late: for makers only
    import traceback

    lines = ["tutoslides: report of an unforeseen fault (it holds no word of your article)", "", *versions()]
    lines += [f"{platform.system()} {platform.release()}, {platform.machine()}, {sys.getfilesystemencoding()}", ""]
    cause: BaseException | None = error
    while cause is not None:
        lines.append(type(cause).__qualname__)
        lines += [f"  {_place(frame)}" for frame in traceback.extract_tb(cause.__traceback__)]
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines) + "\n"


def _unforeseen(error: Exception, folder: Path | None) -> UnforeseenError:
    import tempfile

    written = _write(report_of(error), [*([folder] if folder else []), Path(tempfile.gettempdir())])
    kind = type(error).__name__
    return UnforeseenError(
        Message(
            en=f"Something unforeseen happened ({kind}); the work is not finished.",
            fr=f"Un incident imprévu s'est produit ({kind})\u00a0; le travail n'est pas terminé.",
        ),
        hint=Message(
            en=f"“{written}” says where, without a word of your article: please send it to the makers.",
            fr=f"«\u00a0{written}\u00a0» dit où, sans un mot de votre article\u00a0: envoyez-le à ses auteurs.",
        )
        if written
        else Message(en="--debug shows more.", fr="--debug en montre davantage."),
    )


def _write(report: str, folders: list[Path]) -> Path | None:
    """Write the report into the first folder that takes it, over no other report; return where."""
    names = (folder / f"tutoslides-report-{number}.txt" for folder in folders for number in range(1, _MOST_REPORTS))
    for path in names:
        try:
            with path.open("x", encoding="utf-8", errors="backslashreplace") as file:
                file.write(report)
        except OSError:
            continue
        return path
    return None


def _place(frame: traceback.FrameSummary) -> str:
    parts = Path(frame.filename).parts
    roots = [index for index, part in enumerate(parts) if part in ("tutoslides", "site-packages")]
    shown = "/".join(parts[roots[-1] :]) if roots else parts[-1]
    return f"{shown}:{frame.lineno} {frame.name}: {frame.line}"
