#!/bin/sh
# Prints every word of a file once, in the order of the alphabet.
set -eu
if [ $# -ne 1 ]; then
  echo "Usage: sh scripts/list-words.sh FILE" >&2
  exit 2
fi
tr -cs '[:alnum:]' '\n' <"$1" | sed '/^$/d' | sort -u
