"""The wheel is all that an installed `brief` needs, far from this repository."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

from tests.bases import write_base
from tests.conftest import ROOT

PROBE = "import brief.places, sys; sys.exit(str(brief.places.shipped_templates()))"


NO_COMPILING = """\
import jinja2.environment, brief.cli
def compiled(*_, **__):
    raise SystemExit("a template that ships was compiled again")
jinja2.environment.Environment._generate = compiled"""


def test_an_installed_brief_builds_with_the_templates_in_its_wheel(tmp_path: Path) -> None:
    build = ["-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    run(*build, "--wheel-dir", str(tmp_path), str(ROOT), env=dict(os.environ))
    (wheel,) = tmp_path.glob("*.whl")
    installed = tmp_path / "site"
    ZipFile(wheel).extractall(installed)
    desk = tmp_path / "desk"
    desk.mkdir()
    write_base(desk)
    env = {**os.environ, "PYTHONPATH": str(installed)}
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


def run(
    *arguments: str, env: dict[str, str], cwd: Path | None = None, code: int = 0
) -> subprocess.CompletedProcess[str]:
    ran = subprocess.run(
        [sys.executable, *arguments], env=env, cwd=cwd, capture_output=True, text=True, check=False
    )
    assert ran.returncode == code, ran.stdout + ran.stderr
    return ran
