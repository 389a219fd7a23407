"""What users install works: the wheel, alone, in an empty environment, in a folder with a blank and an accent."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parent.parent
RAW_PAGE = REPOSITORY / "tests" / "cases" / "plaidoyer.txt"


@pytest.fixture(scope="module")
def distributions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the wheel and the sdist, the wheel being built from the unpacked sdist."""
    folder = tmp_path_factory.mktemp("dist")
    _run([sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(REPOSITORY)])
    return folder


@pytest.fixture(scope="module")
def installed(distributions: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The scripts folder of an empty environment with the wheel in it.

    The wheel's dependencies are those of the running environment, put on the path: fetching them again would prove
    nothing about our files. The checkout is not among them, since the path names only their folder.
    """
    folder = tmp_path_factory.mktemp("environment") / "été à part"
    venv.create(folder, with_pip=False)
    (wheel,) = distributions.glob("*.whl")
    (packages,) = folder.glob("lib/python*/site-packages")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", str(folder / "bin" / "python")]
    _run([*pip, "install", "--quiet", "--no-deps", "--no-index", str(wheel)])
    (packages / "dependencies.pth").write_text(f"{_dependencies()}\n", encoding="utf-8")
    return folder / "bin"


def test_wheel_holds_themes_sample_tables_and_types(distributions: Path) -> None:
    (wheel,) = distributions.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert "tutoslides/resources/themes/atelier/theme.toml" in names
    assert "tutoslides/resources/content/plaidoyer.md" in names
    assert "tutoslides/metrics/tables/cambria.bold-italic.bin" in names
    assert "tutoslides/cli/starters/article.fr.md" in names
    assert {"tutoslides/pdf/drawing.typ", "tutoslides/pdf/deck.typ", "tutoslides/pdf/handout.typ"} <= set(names)
    assert "tutoslides/py.typed" in names


def test_raw_page_becomes_a_deck_in_an_empty_folder(installed: Path, tmp_path: Path) -> None:
    folder = tmp_path / "présentation du 3 mars"
    folder.mkdir()
    shutil.copy(RAW_PAGE, folder)
    finished = _run([str(installed / "tutoslides"), "build", "plaidoyer.txt", "-o", "x.pptx"], folder)
    assert "x.pptx" in finished.stdout
    assert zipfile.is_zipfile(folder / "x.pptx")


def test_wheel_writes_a_pdf_and_a_handout(installed: Path, tmp_path: Path) -> None:
    shutil.copy(RAW_PAGE, tmp_path)
    command = [str(installed / "tutoslides"), "build", "plaidoyer.txt", "-o"]
    _run([*command, "x.pdf"], tmp_path)
    _run([*command, "h.pdf", "--handout", "3"], tmp_path)
    assert (tmp_path / "x.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "h.pdf").read_bytes().startswith(b"%PDF")


def test_library_of_the_wheel_is_not_the_checkout(installed: Path, tmp_path: Path) -> None:
    told = _run([str(installed / "python"), "-c", "import tutoslides; print(tutoslides.__file__)"], tmp_path)
    assert Path(told.stdout.strip()).is_relative_to(installed.parent)


def test_library_of_the_wheel_builds_with_each_of_its_themes(installed: Path, tmp_path: Path) -> None:
    shutil.copy(RAW_PAGE, tmp_path)
    program = (
        "import tutoslides\n"
        "from tutoslides.files import theme_names\n"
        "for name in theme_names():\n"
        "    tutoslides.build('plaidoyer.txt', theme=name).write(f'{name}.pptx')\n"
    )
    _run([str(installed / "python"), "-c", program], tmp_path)
    themes = {path.parent.name for path in (REPOSITORY / "themes").glob("*/theme.toml")}
    assert {path.stem for path in tmp_path.glob("*.pptx")} == themes


def test_sdist_holds_what_a_rebuild_and_its_tests_need(distributions: Path) -> None:
    (sdist,) = distributions.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"themes/atelier/theme.toml", "content/plaidoyer.md", "Makefile", "constraints.txt", "LICENSE"} <= names
    assert {"tests/conftest.py", "scripts/install_tools.sh", "docs/architecture.md", "CHANGELOG.md"} <= names


def _dependencies() -> Path:
    import lxml

    return Path(lxml.__file__).parent.parent


def _run(command: list[str], folder: Path | None = None) -> subprocess.CompletedProcess[str]:
    finished = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False)
    assert finished.returncode == 0, f"{command}\n{finished.stdout}\n{finished.stderr}"
    return finished
