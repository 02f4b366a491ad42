"""Data: what a file of words holds, every scalar as text; for files that are known to be in order.

YAML takes long to read: of the files that ship a wheel has the same as JSON (`write_ahead`), each
behind the bytes of its file, so that one that was changed is read as it is: they are compared
themselves, since `hashlib` has OpenSSL to import. A checkout has none.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

Data: TypeAlias = Mapping[str, Any]
"""What a file of words holds: `phrases`, and lists and maps of words by what they are for."""
FOLDER = Path(__file__).parent / "compiled"
"""Where the JSON stands; made with the wheel."""
_END = b"\0"
"""Ends the bytes of the file: JSON has no such sign."""


def read_data(path: Path) -> Data:
    """What a file holds."""
    written = path.read_bytes()
    return _ahead(path.stem, written) or _read(written)


def _read(written: bytes) -> Data:
    import yaml  # noqa: PLC0415 - not every run needs it

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    data: Data = yaml.load(written.decode("utf-8"), loader)  # noqa: S506 - texts alone
    return data


def _ahead(name: str, written: bytes) -> Data | None:
    try:
        kept = (FOLDER / f"{name}.data").read_bytes()
    except FileNotFoundError:
        return None
    of, _, told = kept.rpartition(_END)
    data: Data | None = json.loads(told) if of == written else None
    return data


def write_ahead(files: Iterable[Path], folder: Path) -> None:
    """Write what these files hold."""
    for file in files:
        written = file.read_bytes()
        told = json.dumps(_read(written), ensure_ascii=False).encode()
        (folder / f"{file.stem}.data").write_bytes(written + _END + told)
