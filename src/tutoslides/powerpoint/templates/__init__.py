"""Templates that others made: the bytes of a .potx, .pptx or .potm come in, a resolved `Template` goes out.

    read_template(content, name) -> Template            raises TemplateError

`opening` knows the package, `colours` schemes, `fills` what fills shapes, `texts` what placeholders inherit,
`drawings`, `outlines` and `pixels` what is drawn around them; `reading` puts it all together. Nothing is decided here:
what a layout is good for is the business of `adopting`.
"""

from tutoslides.powerpoint.templates.reading import read_template

__all__ = ["read_template"]
