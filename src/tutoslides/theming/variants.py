"""From the plan of a layout to its steps, each with a key that never changes and a name in the user's language."""

from __future__ import annotations

from tutoslides.language import DeckWords
from tutoslides.model.theme import Feature, Layout, LayoutKind
from tutoslides.theming.layouts import LayoutPlan


def unfold(plan: LayoutPlan, words: DeckWords, language: str) -> tuple[Layout, ...]:
    """Return the layouts of a plan, one for each step of its ladder, the largest type first."""
    return tuple(
        Layout(
            key=layout_key(plan.kind, step, plan.features),
            name=_name(plan, step, words, language),
            kind=plan.kind,
            slots=tuple(slot.at_step(step) for slot in plan.slots),
            step=step,
            features=plan.features,
            background=plan.background,
            ornaments=tuple(shape for ornament in plan.ornaments for shape in ornament.at_step(step)),
            shows_master=plan.shows_master,
        )
        for step in range(1, plan.steps + 1)
    )


def layout_key(kind: LayoutKind, step: int, features: tuple[Feature, ...]) -> str:
    """Return the key of a layout: `callout`, `callout-2`, `callout-3+lead-in+speaker`."""
    return "+".join((kind if step == 1 else f"{kind}-{step}", *features))


def _name(plan: LayoutPlan, step: int, words: DeckWords, language: str) -> str:
    """Return what PowerPoint's menu shows: « Citation (amorce, surtitre) 2 », « Cartes 3 (surtitre) – 2 »."""
    base, _, number = plan.kind.rpartition("-")
    is_counted = number.isdigit()
    parts = [f"{words.layouts[base]} {number}" if is_counted else words.layouts[plan.kind]]
    if plan.features:
        listed = ", ".join(_in_a_sentence(words.placeholders[feature], language) for feature in plan.features)
        parts.append(f"({listed})")
    if step > 1:
        parts.append(f"– {step}" if is_counted else str(step))
    return " ".join(parts)


def _in_a_sentence(word: str, language: str) -> str:
    """Return a name as it is written inside a sentence: German nouns keep their capital."""
    return word if language.lower().startswith("de") else word[:1].lower() + word[1:]
