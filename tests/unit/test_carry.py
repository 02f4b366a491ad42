"""What is carried elsewhere: scripts that read, and lowest versions that are said."""

from __future__ import annotations

import shutil
import subprocess
import tomllib

import pytest
from tests.conftest import ROOT

SCRIPTS = [ROOT / ".ci" / name for name in ("run", "lowest", "wheelhouse", "executable")]


@pytest.mark.parametrize("script", [*SCRIPTS, ROOT / ".ci/carry/install.sh"], ids=lambda p: p.name)
def test_a_script_is_one_that_the_shell_can_read(script: object) -> None:
    shell = shutil.which("bash")
    if shell is None:
        pytest.skip("the scripts are for bash, which is not installed")
    subprocess.run([shell, "-n", str(script)], check=True)


def test_every_script_is_run_by_the_first() -> None:
    run = SCRIPTS[0].read_text(encoding="utf-8")
    assert all(f".ci/{script.name}" in run for script in SCRIPTS[1:])


def test_every_library_says_its_lowest_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert all(">=" in needed for needed in project["dependencies"])


def test_every_font_and_every_library_with_data_is_collected_by_name() -> None:
    script = (ROOT / ".ci" / "executable").read_text(encoding="utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    fonts = [one.partition(">=")[0] for one in project["dependencies"] if "fontpkg" in one]
    assert fonts
    for name in (*fonts, "babel", "pyphen"):
        assert name.replace("-", "_") in script
