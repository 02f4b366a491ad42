#!/bin/sh
# Installs brief in this folder: without a network, without administrator's rights.
cd "$(dirname "$0")" || exit 1
python=${PYTHON:-python3}
if ! "$python" -m venv venv; then
  echo "brief is not installed: $python cannot make the folder venv" >&2
  exit 1
fi
if ! venv/bin/python -m pip install --quiet --disable-pip-version-check --no-index \
  --find-links wheels brief 2>venv/said; then
  missing=$(sed -n 's/.*No matching distribution found for //p' venv/said | head -n 1)
  rm -r venv
  echo "brief is not installed: the folder wheels lacks ${missing:-a wheel}, or $python is not 3.11 to 3.13" >&2
  exit 1
fi
rm -f venv/said
echo "Installed: $PWD/venv/bin/brief"
