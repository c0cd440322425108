#!/bin/sh
# Compiles the calls in this folder for wasm32-unknown-unknown, and runs them: those of this package
# without wasm-bindgen, those of `fetch` with it. Needs that target
# (`rustup target add wasm32-unknown-unknown`) and Node.js 20 or newer; nothing from npm.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
target=${CARGO_TARGET_DIR:-$here/target}
modules=$target/wasm32-unknown-unknown/debug
manifest=$here/Cargo.toml

cargo build --quiet --manifest-path "$manifest" --package wasm --target wasm32-unknown-unknown
node "$here/run.mjs" "$modules/wasm.wasm"

cargo build --quiet --manifest-path "$manifest" --package fetch --target wasm32-unknown-unknown
cargo run --quiet --manifest-path "$manifest" --package bindgen -- "$modules/fetch.wasm" "$target/glue"
exec node "$here/fetch/run.mjs" "$target/glue/fetch.js"
