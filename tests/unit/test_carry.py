"""What is carried elsewhere: scripts that read, and lowest versions that are said."""

from __future__ import annotations

import shutil
import subprocess
import tomllib
from pathlib import Path

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


def test_asserts_that_are_not_rewritten_hold_whatever_the_shell_says_of_them() -> None:
    run = SCRIPTS[0].read_text(encoding="utf-8")
    assert "unset PYTHONOPTIMIZE" in run.partition("--assert=plain")[0], "Python would drop them"


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


@pytest.mark.parametrize("stood", ["stood", ""])
def test_an_installation_that_fails_leaves_one_that_works_alone(tmp_path: Path, stood: str) -> None:
    shell = shutil.which("sh")
    if shell is None:
        pytest.skip("the script is for sh, which is not installed")
    shutil.copy(ROOT / ".ci" / "carry" / "install.sh", tmp_path)
    python = tmp_path / "python"
    python.write_text(f"#!{shell}\n[ $2 = venv ] && mkdir -p venv/bin && cp $0 venv/bin/python\n")
    python.chmod(0o755)
    if stood:
        (tmp_path / "venv" / "bin").mkdir(parents=True)
        shutil.copy(python, tmp_path / "venv" / "bin" / "python")
    run = subprocess.run(
        [shell, "install.sh"], cwd=tmp_path, env={"PYTHON": str(python), "PATH": "/usr/bin:/bin"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.returncode == 1
    assert "brief is not installed: the folder wheels lacks a wheel" in run.stderr
    assert (tmp_path / "venv").exists() == bool(stood)


def test_the_windows_script_takes_a_python_that_the_wheels_are_for() -> None:
    script = (ROOT / ".ci" / "carry" / "install.cmd").read_text(encoding="utf-8")
    wheels = (ROOT / ".ci" / "wheelhouse").read_text(encoding="utf-8")
    assert "for minor in 11 12 13" in wheels
    assert "for %%v in (3.13 3.12 3.11)" in script
    assert "py -3 " not in script
