"""The shape of what the program knows about a language's clauses."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Clauses:
    """Words and phrases of one language, all in lower case with straight apostrophes.

    `knows_verbs` where so few main verbs are missed that words without one are a fragment.
    `finite_verbs` are forms that make a clause, wherever no word of `before_nouns` stands right before them.
    A first word on one of `command_endings` is an imperative or infinitive.
    `plural_determiners` let a form on a `plural_ending` be one too. `pronouns` are subjects, `clitics` what may stand
    between a subject and its verb; `subordinators` open a clause that says nothing alone.
    `tails` begin what may be cut off behind a comma; `amid` begins what may stand amid a clause that
    goes on behind it; `joints` begin what only goes on with such an addition;
    `limits` begin what may not: it turns or bounds what stands
    before. `heads` begin what may be cut off before a comma. `interpolations` may be dropped wherever they stand
    between commas, `loose_interpolations` without commas too, behind the verb.
    `cues` mark a sentence that carries an argument, `asides` one that does not; `pointers` begin a
    last paragraph that speaks of another text; `anaphors` begin one that leans on
    the sentence before, unless a phrase of `impersonal` does; `persons` are those of them that stand for
    somebody or something named there (*elle*), and say nothing on a slide of their own.
    """

    knows_verbs: bool = False
    finite_verbs: frozenset[str] = frozenset()
    plural_ending: str = ""
    plural_exceptions: tuple[str, ...] = ()
    verb_endings: tuple[str, ...] = ()
    no_verb_endings: tuple[str, ...] = ()
    command_endings: tuple[str, ...] = ()
    plural_determiners: frozenset[str] = frozenset()
    before_nouns: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    clitics: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    tails: tuple[str, ...] = ()
    tail_ending: str = ""
    amid: tuple[str, ...] = ()
    joints: tuple[str, ...] = ()
    limits: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    interpolations: tuple[str, ...] = ()
    loose_interpolations: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()
    asides: tuple[str, ...] = ()
    pointers: tuple[str, ...] = ()
    anaphors: tuple[str, ...] = ()
    impersonal: tuple[str, ...] = ()
    persons: tuple[str, ...] = ()
