#!/bin/sh
# Runs the wire tests, and has Prism check what they sent against the documents that the vendors
# publish. Needs Node.js, npm's registry, and the published documents beside the workspace.
#
# Usage: tests/prism/run.sh [SHARED]
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
shared=$(cd "${1:-$root/../shared}" && pwd)
requests=$(mktemp -d)
trap 'rm -rf "$requests"' EXIT

cd "$root"
WIRE_REQUESTS="$requests" cargo test --quiet -p tests --test wire
cd "$here"
npm install --silent --no-audit --no-fund --no-package-lock
node check.mjs "$requests" "$shared"
