#!/bin/sh
# Compiles the calls in this folder for wasm32-unknown-unknown, and runs them. Needs that target
# (`rustup target add wasm32-unknown-unknown`) and Node.js 20 or newer; nothing from npm.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
target=${CARGO_TARGET_DIR:-$here/target}
cargo build --quiet --manifest-path "$here/Cargo.toml" --target wasm32-unknown-unknown
exec node "$here/run.mjs" "$target/wasm32-unknown-unknown/debug/wasm.wasm"
