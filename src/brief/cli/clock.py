"""Clock: the day it is at the desk; nothing else asks the clock."""

from __future__ import annotations

import argparse
from datetime import date


def today(chosen: argparse.Namespace) -> date:
    """The day that was given, or that of the desk."""
    given: date | None = chosen.today
    return given or clock()


def clock() -> date:
    """The day it is where the desk is."""
    return date.today()  # noqa: DTZ011 - where the desk is, whatever the zone
