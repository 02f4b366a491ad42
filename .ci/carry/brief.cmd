@echo off
rem brief, wherever this folder lies: the executable if it is here, else what install.cmd made.
if exist "%~dp0brief\brief.exe" (
  "%~dp0brief\brief.exe" %*
) else (
  "%~dp0venv\Scripts\brief.exe" %*
)
