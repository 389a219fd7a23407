"""tutoslides turns an article into a native, fully editable PowerPoint pitch."""

__version__ = "0.1.0"
