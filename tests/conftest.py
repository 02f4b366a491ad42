"""What every test can ask for."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants
from tests.bases import load_base
from tests.compiled import compiled_once
from tests.quick import is_quick
from tests.shared import Share, sharing

from brief.facts import FactBase
from brief.markdown import read_markdown
from brief.model import Blocks
from brief.template import fill_template
from brief.template.filled import Filled

ROOT = Path(__file__).parents[1]

ON_UNIX = pytest.mark.skipif(
    sys.platform == "win32", reason="pipes, limits and signals are those of Unix"
)
"""For a test of what Windows does not have."""

settings.register_profile(
    "quick",
    max_examples=24,
    deadline=None,
    derandomize=True,  # the same examples everywhere: a failure here is a failure there
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.register_profile(
    "long", settings.get_profile("quick"), max_examples=2000, derandomize=False
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))

# Hypothesis draws from the texts and numbers of the code imported by then, and no setting says
# not to: examples hung on what had run before, and sifting 700 modules took one test a minute.
providers._get_local_constants = Constants


def pytest_addoption(parser: pytest.Parser) -> None:
    """What is asked for beside what pytest knows."""
    parser.addoption(
        "--quick", action="store_true", help="only what takes half a minute: tests.quick"
    )


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Of a quick run the other files are not even imported."""
    return True if config.getoption("quick") and not is_quick(collection_path) else None


def pytest_collection_finish() -> None:
    """What was collected stays to the end: looking through it for garbage took a tenth of a run."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def _bytecode_of_other_processes(shared: Share) -> Iterator[None]:
    """Each Python that a test starts would compile the program anew where it may not be kept."""
    with pytest.MonkeyPatch.context() as patch:
        if os.environ.get("PYTHONDONTWRITEBYTECODE"):
            patch.setenv("PYTHONDONTWRITEBYTECODE", "")
            patch.setenv("PYTHONPYCACHEPREFIX", str(shared("bytecode", lambda _: None)))
        yield


@pytest.fixture(scope="session", autouse=True)
def _templates_compiled_once() -> Iterator[None]:
    with compiled_once():
        yield


@pytest.fixture(scope="session")
def shared(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Share:
    """Gives a folder that is filled once in the run."""
    return sharing(tmp_path_factory, workers=hasattr(request.config, "workerinput"))


@pytest.fixture
def base(tmp_path: Path) -> FactBase:
    """A small fact base with a conflict, a visit and a year's trade."""
    return load_base(tmp_path)


Fill = Callable[..., Filled]


@pytest.fixture
def fill(tmp_path: Path, base: FactBase) -> Fill:
    """Fills a template given as text; `parts` are other templates it may include."""

    def fill_text(text: str, **parts: str) -> Filled:
        for name, part in parts.items():
            (tmp_path / f"{name}.md.j2").write_text(part, encoding="utf-8")
        template = tmp_path / "shape.md.j2"
        template.write_text(text, encoding="utf-8")
        return fill_template(template, base, [])

    return fill_text


@pytest.fixture
def blocks(fill: Fill) -> Callable[..., Blocks]:
    """The blocks that a template's text gives under a title, which is left out."""

    def read_text(text: str, **parts: str) -> Blocks:
        filled = fill("# T\n\n" + text, **parts)
        return read_markdown(filled.text, filled.values, "shape.md.j2")[1:]

    return read_text
