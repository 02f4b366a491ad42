"""The wheel is all that an installed `brief` needs, far from this repository."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterable
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path
from zipfile import ZipFile

import pytest
from packaging.requirements import Requirement
from tests.bases import write_base
from tests.conftest import ROOT
from tests.shared import Share

PROBE = "import brief.places, sys; sys.exit(str(brief.places.shipped_templates()))"


NO_COMPILING = """\
import types, jinja2.environment, brief.cli, brief.late.patterns as patterns
def compiled(*_, **__):
    raise SystemExit("what ships was compiled again")
jinja2.environment.Environment._generate = compiled
patterns.re = types.SimpleNamespace(compile=compiled)"""


@pytest.fixture(scope="module")
def wheel(shared: Share) -> Path:
    """The wheel of this repository."""
    (made,) = shared("wheel", build_wheel).glob("*.whl")
    return made


def build_wheel(folder: Path) -> None:
    build = ["-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    run(*build, "--wheel-dir", str(folder), str(ROOT), env=dict(os.environ))
    if to := os.environ.get("BRIEF_WHEEL_TO"):  # for what is tried after the tests
        shutil.copytree(folder, to)


def test_an_installed_brief_builds_with_the_templates_in_its_wheel(
    wheel: Path, tmp_path: Path
) -> None:
    installed = tmp_path / "site"
    ZipFile(wheel).extractall(installed)
    desk = tmp_path / "desk"
    desk.mkdir()
    write_base(desk)
    env = {**os.environ, "PYTHONPATH": str(installed), "PYTHONDONTWRITEBYTECODE": ""}
    templates = run("-c", PROBE, env=env, cwd=desk, code=1).stderr.strip()
    assert Path(templates) == installed / "brief" / "templates"
    run("-m", "brief", "new", "begun", env=env, cwd=desk)
    run("-m", "brief", "check", "--strict", env=env, cwd=desk / "begun")
    assert "# facts.yaml" in run("-m", "brief", "docs", "facts", env=env, cwd=desk).stdout
    assert "### uncited" in run("-m", "brief", "explain", "uncited", env=env, cwd=desk).stdout
    made = run("-m", "brief", "build", "--today", "2025-07-01", env=env, cwd=desk).stdout
    assert [Path(line).suffix for line in made.splitlines()] == [".docx", ".pdf"]
    assert (installed / "brief" / "py.typed").exists()
    probe = f"{NO_COMPILING}\nbrief.cli.main(['build', '--today', '2025-07-01'])"
    assert run("-c", probe, env=env, cwd=desk).stdout == made


@pytest.fixture(scope="module")
def carried(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`brief` in a clean environment, of its wheel and those that it names, and of nothing else.

    Those are here already: `.ci/wheelhouse` and `.ci/lowest` have them from an index.
    """
    home = tmp_path_factory.mktemp("carried") / "venv"
    venv.create(home, with_pip=False)
    scripts = home / ("Scripts" if sys.platform == "win32" else "bin")
    (python,) = scripts.glob("python.exe" if sys.platform == "win32" else "python")
    pip = ["-m", "pip", "--quiet", "--disable-pip-version-check", "--python", str(python)]
    run(*pip, "install", "--no-index", "--no-deps", "--no-compile", str(wheel), env={**os.environ})
    (site,) = home.glob("**/site-packages")
    (own,) = distributions(name="brief", path=[str(site)])
    for name in named_by(own.requires or []):
        copy_installed(distribution(name), site)
    (brief,) = scripts.glob("brief*")
    return brief


def named_by(wanted: Iterable[str]) -> set[str]:
    """The packages that are named without an extra, and those that these name."""
    found: set[str] = set()
    waiting = [Requirement(one) for one in wanted]
    while waiting:
        one = waiting.pop()
        holds = one.marker is None or one.marker.evaluate({"extra": ""})
        if holds and one.name not in found:
            found.add(one.name)
            waiting += map(Requirement, distribution(one.name).requires or [])
    return found


def copy_installed(package: Distribution, site: Path) -> None:
    """What a package has installed here, in another environment as well."""
    tops = {file.parts[0] for file in package.files or [] if file.parts[0] != "__pycache__"}
    for top in tops - {".."}:
        here, there = Path(str(package.locate_file(top))), site / top
        if here.is_dir():
            shutil.copytree(here, there, dirs_exist_ok=True)  # as it was compiled here
        else:
            shutil.copy2(here, there)


def test_the_wheel_alone_does_everything_in_a_clean_environment(
    carried: Path, tmp_path: Path
) -> None:
    kept = ("SYSTEMROOT", "TEMP", "TMP")
    env = {key: os.environ[key] for key in kept if key in os.environ} | {"HOME": str(tmp_path)}
    env |= {"http_proxy": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9"}

    def brief(*arguments: str, cwd: Path = tmp_path) -> str:
        ran = subprocess.run(
            [str(carried), *arguments], env=env, cwd=cwd, capture_output=True, check=False
        )
        assert ran.returncode == 0, ran.stderr.decode("utf-8", "replace")
        return ran.stdout.decode("utf-8")

    brief("new", "begun", "--parties", "MT", "IS")
    begun = tmp_path / "begun"
    brief("check", "--strict", cwd=begun)
    said = ["--section", "trade", "--text", "Iceland buys salt.", "--cite", "example-report para 2"]
    brief("add", "fact", "salt", *said, cwd=begun)
    brief("check", cwd=begun)
    assert "# facts.yaml" in brief("docs", "facts")
    assert "### uncited" in brief("explain", "uncited")
    assert '"$schema"' in brief("schema")
    made = brief("build", "--format", "docx", "--format", "pdf", "--format", "md", cwd=begun)
    files = [begun / line for line in made.splitlines()]
    assert [file.suffix for file in files] == [".docx", ".pdf", ".md"]
    assert "Iceland buys salt." in files[2].read_text(encoding="utf-8")
    assert b"Iceland buys salt." in brief("facts", str(files[1])).encode()


def run(
    *arguments: str, env: dict[str, str], cwd: Path | None = None, code: int = 0
) -> subprocess.CompletedProcess[str]:
    ran = subprocess.run(
        [sys.executable, *arguments], env=env, cwd=cwd, capture_output=True, text=True, check=False
    )
    assert ran.returncode == code, ran.stdout + ran.stderr
    return ran
