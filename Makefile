# Two commands for everything: `make deck` and `make test`. Any Python from 3.11 on will do: make deck PYTHON=python3.12

PYTHON ?= python3
BIN := .venv/bin
# further articles with an expected.json, measured where they are there: make quality ARTICLES=folder
ARTICLES ?= ../shared/articles
# and further templates: make quality TEMPLATES=folder
TEMPLATES ?= ../shared/templates
READY := .venv/ready

.PHONY: deck test lint check tools quality gallery constraints clean

deck: $(READY)  ## build every article of content/ into output/
	$(BIN)/tutoslides build

test: $(READY) tools lint check  ## everything that CI runs

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# two at once, a file's tests together: they share what is slow to make; only unit tests are watched for branches, which
# takes as long again
PYTEST := $(BIN)/python -m pytest --numprocesses=2 --dist=loadfile

check: $(READY)  ## all tests; no branch of model, planning and layout may go untested by those of units
	$(PYTEST) --cov=tutoslides --cov-branch --cov-report= tests/unit
	$(BIN)/python -m coverage report --skip-covered --sort=cover
	$(BIN)/python -m coverage report --include='*/model/*,*/planning/*,*/layout/*' --fail-under=100 --format=total
	$(PYTEST) --ignore=tests/unit

tools:  ## LibreOffice, Chromium, fonts and Microsoft's validator, for the tests that open decks
	bash scripts/install_tools.sh

quality: $(READY)  ## measure how well articles are understood, and decks in many templates; writes into docs/
	PYTHONPATH=tests $(BIN)/python -m quality --articles $(ARTICLES) docs/quality.md
	PYTHONPATH=tests $(BIN)/python -m quality.templates --templates $(TEMPLATES) docs/templates.md

gallery: $(READY)  ## draw all built-in themes into docs/themes/
	$(BIN)/python scripts/make_theme_schema.py
	$(BIN)/python scripts/make_gallery.py

constraints:  ## pin what a fresh environment gets today, whatever else .venv holds
	$(PYTHON) -m venv --clear build/constraints
	build/constraints/bin/python -m pip install --quiet --disable-pip-version-check '.[dev]'
	build/constraints/bin/python -m pip freeze --quiet --exclude tutoslides > constraints.txt
	rm -rf build/constraints

clean:
	rm -rf .venv .tools output dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	touch $(READY)
