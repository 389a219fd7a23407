"""Faults of a .pptx that no schema sees: rules of our own, one small function each.

`package_faults(deck)` runs them all; a deck without faults gives an empty list.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from gates.package import OpenedPackage, open_package
from gates.rules_content import CONTENT_RULES
from gates.rules_files import FILE_RULES
from gates.rules_look import LOOK_RULES
from gates.rules_parts import PART_RULES
from gates.rules_presentation import PRESENTATION_RULES

Rule = Callable[[OpenedPackage], Iterator[str]]

RULES: dict[str, Rule] = {**FILE_RULES, **PART_RULES, **PRESENTATION_RULES, **CONTENT_RULES, **LOOK_RULES}
"""Every rule by its name."""


def package_faults(deck: bytes) -> list[str]:
    """Return what the rules have against a deck, each fault with its rule's name."""
    package = open_package(deck)
    if package.unreadable:
        return [f"well-formed: {name}: {why}" for name, why in package.unreadable.items()]
    return [f"{name}: {fault}" for name, rule in RULES.items() for fault in rule(package)]


def rules_broken(deck: bytes) -> Counter[str]:
    """Return how often each rule is broken."""
    return Counter(fault.partition(":")[0] for fault in package_faults(deck))
