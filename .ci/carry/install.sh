#!/bin/sh
# Installs brief in this folder: without a network, without administrator's rights. Run again, it
# brings the environment up to the wheels that lie here; what fails leaves one that works alone.
cd "$(dirname "$0")" || exit 1
python=${PYTHON:-}
for known in python3.13 python3.12 python3.11 python3; do
  [ -n "$python" ] || ! command -v "$known" >/dev/null 2>&1 || python=$known
done
new=
if [ ! -x venv/bin/python ]; then
  new=yes
  if ! "${python:-python3}" -m venv venv; then
    echo "brief is not installed: ${python:-python3} cannot make the folder venv" >&2
    exit 1
  fi
fi
if ! venv/bin/python -m pip install --quiet --disable-pip-version-check --no-index --upgrade \
  --find-links wheels brief 2>venv/said; then
  missing=$(sed -n 's/.*No matching distribution found for //p' venv/said | head -n 1)
  rm -f venv/said
  [ -z "$new" ] || rm -r venv
  echo "brief is not installed: the folder wheels lacks ${missing:-a wheel}, or $python is not 3.11 to 3.13" >&2
  exit 1
fi
rm -f venv/said
echo "Installed: $PWD/venv/bin/brief"
