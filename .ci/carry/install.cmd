@echo off
rem Installs brief in this folder: without a network, without administrator's rights. Run again, it
rem brings the environment up to the wheels that lie here; what fails leaves one that works alone.
setlocal
cd /d "%~dp0"
set new=
if exist venv\Scripts\python.exe goto install
set python=
for %%v in (3.13 3.12 3.11) do if not defined python py -%%v --version >nul 2>nul && set python=%%v
if not defined python (
  echo Python 3.11, 3.12 or 3.13 is not there: install it for yourself alone, or use the executable.
  exit /b 1
)
set new=yes
py -%python% -m venv venv
if errorlevel 1 (
  echo brief is not installed: the folder %~dp0venv cannot be made.
  exit /b 1
)
:install
venv\Scripts\python.exe -m pip install --quiet --disable-pip-version-check --no-index --upgrade --find-links wheels brief
if errorlevel 1 (
  echo brief is not installed: a wheel is missing in %~dp0wheels, or venv has another Python than 3.11, 3.12 or 3.13.
  if defined new rmdir /s /q venv
  exit /b 1
)
echo Installed. Write %~dp0brief.cmd in the place of brief, or add this folder to your path.
