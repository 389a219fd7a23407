"""The budget's slides as values of the storyboard: what each says, its notes, its living charts. No place, no size.

`supplement_of` is the face; a module for each thought: `essential`, `spending`, `effects`, `returns`, `cases`,
`assumptions`. `telling` holds what all of them know, `notes` writes what stands under a slide, `living` puts formulas
and inputs behind a chart.
"""

from tutoslides.budget.slides.supplement import supplement_of

__all__ = ["supplement_of"]
