@echo off
rem Installs brief in this folder: without a network, without administrator's rights.
setlocal
cd /d "%~dp0"
py -3 --version >nul 2>nul
if errorlevel 1 (
  echo Python 3.11, 3.12 or 3.13 is not there: install it for yourself alone, or use the executable.
  exit /b 1
)
py -3 -m venv venv
if errorlevel 1 (
  echo brief is not installed: the folder %~dp0venv cannot be made.
  exit /b 1
)
venv\Scripts\python.exe -m pip install --quiet --disable-pip-version-check --no-index --find-links wheels brief
if errorlevel 1 (
  echo brief is not installed: a wheel is missing in %~dp0wheels, or Python is not 3.11, 3.12 or 3.13.
  rmdir /s /q venv
  exit /b 1
)
echo Installed. Write %~dp0brief.cmd in the place of brief, or add this folder to your path.
