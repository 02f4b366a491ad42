"""Word: the brief behind a memo's own pages, whose words, notes, styles and properties stay."""

from __future__ import annotations

from brief.problem import Place


def join_word(memo: bytes, brief: bytes, place: Place) -> tuple[bytes, list[str]]:
    """The bytes of both in one, and what is to be told of it; BriefError as `check_word` has it."""
    from brief.annexing.word.joining import join  # noqa: PLC0415 - late, as the writers are
    from brief.annexing.word.opening import open_memo  # noqa: PLC0415 - as above
    from brief.annexing.word.package import Package  # noqa: PLC0415 - as above

    opened = open_memo(memo, place)
    said = join(opened, Package(brief))
    return opened.packed(), said


def check_word(memo: bytes, place: Place) -> None:
    """BriefError where nothing may be put behind that memo."""
    from brief.annexing.word.opening import open_memo  # noqa: PLC0415 - late, as the writers are

    open_memo(memo, place)
