"""The questions about an article and its meeting, with defaults from the article's front page."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from tutoslides.answers import DEFAULT_THEME, USUAL_SLOT, meeting_day, whole_slot
from tutoslides.cli.articles import articles_in, existing
from tutoslides.cli.asking import Question, plain_words
from tutoslides.cli.dropped import path_of
from tutoslides.cli.speech import spoken
from tutoslides.model.article import Meta
from tutoslides.model.diagnostics import Message
from tutoslides.model.errors import SourceError

MOST_CHOICES = 9
"""Articles listed: a number of one digit chooses, and the list fits any window."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingAnswers:
    """What was answered so far; `meta` is the front page of the article that was chosen."""

    article: Path = Path()
    meta: Meta = field(default_factory=Meta)
    presenter: str = ""
    organisation: str = ""
    date: datetime.date | None = None
    minutes: int = USUAL_SLOT
    theme: str = ""


def article_question(known: MeetingAnswers) -> Question[MeetingAnswers]:
    """Ask which article: one of those that lie here, or a path."""
    found = (*articles_in(Path("content")), *articles_in(Path()))
    listed = found[:MOST_CHOICES]
    choices = [f"{number}  {path}" for number, path in enumerate(listed, start=1)]
    more = len(found) - len(listed)
    if more:
        choices.append(spoken(Message(en=f"… and {more} more", fr=f"… et {more} autres")))
    how = Message(
        en="A number, or the file: type its path or drop it on this window.",
        fr="Un numéro, ou le fichier\u00a0: tapez son chemin ou glissez-le sur cette fenêtre.",
    )
    none = Message(
        en="No article lies here. Drop your file on this window, or type its path.\n"
        "To begin a new one, press Ctrl-C and type: tutoslides new my-plea",
        fr="Aucun article ici. Glissez votre fichier sur cette fenêtre, ou tapez son chemin.\n"
        "Pour en commencer un, appuyez sur Ctrl-C et tapez\u00a0: tutoslides new mon-plaidoyer",
    )
    return Question(
        words=Message(en="Which article?", fr="Quel article\u00a0?"),
        default="1" if listed else "",
        choices=(*choices, *spoken(how if listed else none).splitlines()),
        take=lambda reply: _with_article(known, reply, listed),
    )


def name_question(known: MeetingAnswers) -> Question[MeetingAnswers]:
    """Ask who speaks."""
    return Question(
        words=Message(en="Your name, for the first slide?", fr="Votre nom, pour la première diapositive\u00a0?"),
        default=known.meta.presenter or ", ".join(known.meta.authors),
        take=lambda reply: replace(known, presenter=plain_words(reply)),
    )


def organisation_question(known: MeetingAnswers) -> Question[MeetingAnswers]:
    """Ask for whom."""
    return Question(
        words=_or_none(
            Message(
                en="For whom do you speak: a company, a team?",
                fr="Pour qui parlez-vous\u00a0: un organisme, une équipe\u00a0?",
            ),
            known.meta.organisation,
        ),
        default=known.meta.organisation or "",
        take=lambda reply: replace(known, organisation=plain_words(reply)),
    )


def date_question(known: MeetingAnswers) -> Question[MeetingAnswers]:
    """Ask when."""
    date = known.meta.date
    return Question(
        words=_or_none(
            Message(
                en="The day of the meeting? For example: March 31, 2026",
                fr="Le jour de la réunion\u00a0? Par exemple\u00a0: 31 mars 2026",
            ),
            date,
        ),
        default=spoken(Message(en=f"{date:%Y-%m-%d}", fr=f"{date:%d/%m/%Y}")) if date else "",
        take=lambda reply: replace(known, date=meeting_day(reply) if reply else None),
    )


def minutes_question(known: MeetingAnswers) -> Question[MeetingAnswers]:
    """Ask how long."""
    return Question(
        words=Message(
            en="How many minutes do you have, questions included?",
            fr="De combien de minutes disposez-vous, questions comprises\u00a0?",
        ),
        default=str(known.meta.minutes or USUAL_SLOT),
        take=lambda reply: replace(known, minutes=whole_slot(reply)),
    )


def theme_question(known: MeetingAnswers) -> Question[MeetingAnswers]:
    """Ask which look."""
    from tutoslides.looks import looks

    there = looks()
    names = [look.name for look in there]
    choices = [f"{number}  {look.name} – {spoken(look.description)}" for number, look in enumerate(there, start=1)]
    return Question(
        words=Message(en="Which theme?", fr="Quel thème\u00a0?"),
        default=known.meta.theme or DEFAULT_THEME,
        choices=tuple(choices),
        take=lambda reply: replace(known, theme=_theme(reply, names)),
    )


MEETING: tuple[Callable[[MeetingAnswers], Question[MeetingAnswers]], ...] = (
    name_question,
    organisation_question,
    date_question,
    minutes_question,
)
"""What is asked of any meeting."""


def _or_none(words: Message, known: object) -> Message:
    """Return a question that says what Enter does where nothing stands in brackets."""
    if known:
        return words
    return Message(en=f"{words.en} (Enter: leave it out)", fr=f"{words.fr} (Entrée\u00a0: ne rien mettre)")


def _with_article(known: MeetingAnswers, reply: str, listed: tuple[Path, ...]) -> MeetingAnswers:
    from tutoslides.pipeline import read_article

    path = existing(_chosen(reply, listed))
    return replace(known, article=path, meta=read_article(path).value.meta)


def _chosen(reply: str, listed: tuple[Path, ...]) -> Path:
    if not reply:
        raise SourceError(Message(en="An article is needed.", fr="Il faut un article."))
    if reply.isdecimal() and 1 <= int(reply[:3]) <= len(listed):
        return listed[int(reply) - 1]
    return path_of(reply)


def _theme(reply: str, names: list[str]) -> str:
    from tutoslides.looks import theme_of

    if reply.isdecimal() and 1 <= int(reply[:3]) <= len(names):
        return names[int(reply) - 1]
    return theme_of(reply)
