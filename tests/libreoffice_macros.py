"""LibreOffice led by a macro of its own: what no option of its command line does.

The macro lies in a profile that is made for the one run, so that nothing has to be installed
beside LibreOffice.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

CALLED = "macro:///Standard.Settle.Main"
_KNOWN = """\
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/Office">
<prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop>
</item></oor:items>
"""
"""Else the first start would put an empty library in the place of this one."""
_LIBRARIES = """\
<library:libraries xmlns:library="http://openoffice.org/2000/library">
<library:library library:name="Standard" library:link="false"/>
</library:libraries>
"""
_LIBRARY = """\
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
 library:readonly="false" library:passwordprotected="false">
<library:element library:name="Settle"/>
</library:library>
"""
_MODULE = """\
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Settle"
 script:language="StarBasic">{}</script:module>
"""
_BASIC = """
Sub Main(jobs As String, said As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim word(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  word(0).Name = "FilterName"
  word(0).Value = "MS Word 2007 XML"
  On Error GoTo Over
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  Open jobs For Input As #1
  Do While Not EOF(1)
    Line Input #1, job
    If Len(job) > 2 Then
      parts = Split(job, "|")
      document = StarDesktop.loadComponentFromURL(parts(1), "_blank", 0, hidden())
      frame = document.CurrentController.Frame
      If parts(0) <> "" Then dispatcher.executeDispatch(frame, ".uno:" & parts(0), "", 0, Array())
      document.storeToURL(parts(2), word())
      document.close(True)
    End If
  Loop
Over:
  Open said For Output As #2
  Print #2, Err & " " & Error$ & " " & job
  Close
  StarDesktop.terminate()
End Sub
"""


class Job(NamedTuple):
    """A Word file to read, and where to write it after a command of LibreOffice's menus, if any."""

    command: str
    source: Path
    target: Path


def macro_profile(folder: Path, jobs: Sequence[Job]) -> str:
    """Make a profile with the macro in a folder, and its list of jobs; how the macro is called."""
    library = folder / "user" / "basic" / "Standard"
    library.mkdir(parents=True)
    (folder / "user" / "registrymodifications.xcu").write_text(_KNOWN, encoding="utf-8")
    (library.parent / "script.xlc").write_text(_LIBRARIES, encoding="utf-8")
    (library / "script.xlb").write_text(_LIBRARY, encoding="utf-8")
    (library / "Settle.xba").write_text(_MODULE.format(escape(_BASIC)), encoding="utf-8")
    lines = (f"{job.command}|{job.source.as_uri()}|{job.target.as_uri()}\n" for job in jobs)
    (folder / "jobs").write_text("".join(lines), encoding="utf-8")
    return f"{CALLED}({folder / 'jobs'},{folder / 'said'})"


def macro_said(folder: Path) -> str:
    """What went wrong, with the job; "" where nothing did."""
    path = folder / "said"
    said = path.read_text(encoding="utf-8").strip() if path.exists() else "the macro never ended"
    return "" if said.split()[0] == "0" else said
