"""Every file can be imported on Windows: what only Unix has is asked for inside a function."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest
from tests.conftest import ROOT

_MODULES = {
    "crypt", "curses", "fcntl", "grp", "nis", "posix", "pty", "pwd", "readline", "resource",
    "spwd", "syslog", "termios", "tty",
}  # fmt: skip
"""What the standard library has on Unix alone."""
_ATTRIBUTES = {
    "os": "O_NONBLOCK chown chroot fork forkpty fchmod getegid geteuid getgid getpgid getpgrp"
    " getuid killpg lchown major minor mkfifo mknod nice openpty pread pwrite setgid setpgid"
    " setsid setuid sysconf uname wait4 WNOHANG",
    "signal": "SIGALRM SIGBUS SIGCHLD SIGCONT SIGHUP SIGKILL SIGPIPE SIGQUIT SIGSTOP SIGTSTP"
    " SIGUSR1 SIGUSR2 SIGXCPU SIGXFSZ SIG_BLOCK SIG_SETMASK SIG_UNBLOCK alarm pause"
    " pthread_kill pthread_sigmask setitimer sigwait",
    "time": "tzset",
}
_NAMES = re.compile(rf"\b(?:{'|'.join([*_MODULES, *' '.join(_ATTRIBUTES.values()).split()])})\b")
"""What a file must say to ask for any of it: the others, nearly all, need no parsing."""
FILES = sorted(
    [
        *(ROOT / "src").rglob("*.py"),
        *(ROOT / "tests").glob("*.py"),
        *(ROOT / "tests").rglob("test_*.py"),
    ]
)


def at_import(tree: ast.AST) -> Iterator[ast.AST]:
    """All that runs when a module is imported: not what stands inside a function."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            outside = [*node.args.defaults, *filter(None, node.args.kw_defaults)]
            outside += [] if isinstance(node, ast.Lambda) else node.decorator_list
            for part in outside:
                yield part
                yield from at_import(part)
        elif isinstance(node, ast.If) and ast.unparse(node.test) == "sys.platform == 'win32'":
            yield from at_import(ast.Module(node.body, []))
        elif isinstance(node, ast.If) and ast.unparse(node.test) == "sys.platform != 'win32'":
            yield from at_import(ast.Module(node.orelse, []))
        else:
            yield node
            yield from at_import(node)


def of_unix(text: str) -> list[str]:
    """What a module asks of Unix when it is imported."""
    if not _NAMES.search(text):
        return []
    found = []
    for node in at_import(ast.parse(text)):
        if isinstance(node, ast.Import):
            found += [one.name for one in node.names if one.name in _MODULES]
        elif isinstance(node, ast.ImportFrom) and node.module in {*_MODULES, *_ATTRIBUTES}:
            names = [one.name for one in node.names]
            lacking = _ATTRIBUTES.get(node.module, " ".join(names)).split()
            found += [f"{node.module}.{name}" for name in names if name in lacking]
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            lacking = _ATTRIBUTES.get(node.value.id, "").split()
            found += [f"{node.value.id}.{node.attr}"] if node.attr in lacking else []
    return found


def test_every_file_can_be_imported_on_windows() -> None:
    assert len(FILES) > 100
    asked = {path.relative_to(ROOT): of_unix(path.read_text(encoding="utf-8")) for path in FILES}
    assert {path: names for path, names in asked.items() if names} == {}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("import fcntl", ["fcntl"]),
        ("from resource import getrusage", ["resource.getrusage"]),
        ("from signal import SIGKILL, SIGTERM", ["signal.SIGKILL"]),
        ("import pytest\n@pytest.mark.parametrize('a', [signal.SIGKILL])\ndef f(a): ...",
         ["signal.SIGKILL"]),
        ("def f(a=os.getuid()): ...", ["os.getuid"]),
        ("class A:\n    b = os.fork", ["os.fork"]),
        ("def f():\n    import fcntl\n    os.fork()", []),
        ("g = lambda: os.fork()", []),
        ("if sys.platform == 'win32':\n    import msvcrt\nelse:\n    import fcntl", []),
        ("if sys.platform != 'win32':\n    import fcntl", []),
    ],
)  # fmt: skip
def test_what_is_of_unix_is_found(text: str, found: list[str]) -> None:
    assert of_unix(text) == found
