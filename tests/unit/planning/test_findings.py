"""What the author is told of the plan; voices, asks and time are told in `test_pitch`."""

from __future__ import annotations

import pytest

from tutoslides.model.diagnostics import Diagnostic, codes_of
from tutoslides.planning import plan
from unit.builders import article_of


def _found(text: str, code: str) -> tuple[Diagnostic, ...]:
    return tuple(one for one in plan(article_of(text)).diagnostics if one.code == code)


@pytest.mark.parametrize(
    ("mark", "block", "hint"),
    [
        ("cards", "Une seule phrase ici.", "two to four"),
        ("steps", "- un\n- deux", "three to five"),
        ("contrast", "Une phrase. Une autre. Encore une.", "two sentences"),
        ("figure", "Aucun nombre ici.", "a number"),
    ],
)
def test_wish_that_its_block_cannot_fulfil_is_told_with_what_it_needs(mark: str, block: str, hint: str) -> None:
    text = f"# T\n\n## Un\n\nUne phrase ici.\n\n<!-- slide: {mark} -->\n{block}\n"
    (finding,) = _found(text, "wish-unfulfilled")
    assert finding.place is not None
    assert finding.place.line == 8
    assert f"“{mark}”" in finding.message.en
    assert finding.hint is not None
    assert hint in finding.hint.en


def test_wish_that_only_blocks_have_is_told_before_a_heading() -> None:
    (finding,) = _found("# T\n\n<!-- slide: ask -->\n## Agir\n\nUne phrase ici.\n", "wish-unfulfilled")
    assert finding.place is not None
    assert (finding.place.line, finding.place.excerpt) == (4, "Agir")
    assert finding.hint is not None
    assert "before a heading" in finding.hint.en


@pytest.mark.parametrize("kind", ["skip", "appendix", "divider"])
def test_wish_for_a_section_is_heard(kind: str) -> None:
    text = f"# T\n\n## Un\n\nUne phrase ici.\n\n<!-- slide: {kind} -->\n## Deux\n\nUne autre là.\n"
    assert codes_of(plan(article_of(text)).diagnostics) == ("ask-missing",)


def test_what_the_author_sends_to_the_appendix_is_not_told_as_lack_of_time() -> None:
    text = "# T\n\n## Un\n\nUne phrase ici.\n\n<!-- slide: appendix -->\n## Deux\n\nUne autre là.\n"
    assert _found(text, "moved-to-appendix") == ()
    crowded = "Le village garde son pain pour les mois froids de l'année. " * 80
    assert len(_found(f"---\nminutes: 2\n---\n\n# T\n\n## Un\n\n{crowded}\n", "moved-to-appendix")) == 1
