// Runs each scenario of the module that is named in the arguments, and ends with 1 if one fails.

import { readFile } from "node:fs/promises";

/** How long a scenario may take, in milliseconds; it takes a second at most. */
const LIMIT = 60_000;

/** The timer of each number. */
const pending = new Map();
/** Ends the scenario that runs. */
let end;

function text(address, length) {
  return new TextDecoder().decode(new Uint8Array(module.memory.buffer, address, length));
}

const host = {
  now: () => performance.now(),
  unix_time: () => Date.now(),
  random: () => crypto.getRandomValues(new Uint32Array(1))[0],
  set_timer(id, milliseconds) {
    pending.set(id, setTimeout(() => module.resolve(id), milliseconds));
  },
  cancel(id) {
    clearTimeout(pending.get(id));
    pending.delete(id);
  },
  begin: (address, length) => process.stdout.write(`${text(address, length)} ... `),
  pass: () => end(undefined),
  fail: (address, length) => end(text(address, length)),
};

const { instance } = await WebAssembly.instantiate(await readFile(process.argv[2]), { host });
const module = instance.exports;

/** The reason why a scenario failed; none if it passed; null if there is none with this number. */
function run(number) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => end("it has not ended"), LIMIT);
    end = (reason) => {
      clearTimeout(timer);
      resolve(reason);
    };
    try {
      if (!module.start(number)) {
        end(null);
      }
    } catch (error) {
      end(String(error));
    }
  });
}

let failures = 0;
for (let number = 0; ; number += 1) {
  const reason = await run(number);
  if (reason === null) {
    break;
  }
  failures += reason === undefined ? 0 : 1;
  console.log(reason === undefined ? "ok" : `FAILED\n  ${reason}`);
}
process.exit(failures > 0 ? 1 : 0);
