// Runs each scenario of the module that is named in the arguments, and ends with 1 if one fails.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";

/** How long a scenario may take, in milliseconds; it takes a second at most. */
const LIMIT = 60_000;

const PRODUCTS = JSON.stringify([{ id: "MX-1", name: "Chair" }, { id: "MX-2", name: "Table" }]);

/** How many requests came to the origin that no request may reach. */
let strayed = 0;
const elsewhere = createServer((_, response) => {
  strayed += 1;
  response.writeHead(200, { "content-type": "application/json; charset=UTF-8" }).end("[]");
});

/** Whether the first of the requests that are answered by 503 has come. */
let hasFailed = false;
const server = createServer((request, response) => {
  const number = new URL(request.url, "http://server").pathname.split("/").pop();
  if (number === "1" && !hasFailed) {
    hasFailed = true;
    response.writeHead(503).end();
  } else if (number === "1") {
    response.writeHead(200, { "content-type": "application/json; charset=UTF-8" }).end(PRODUCTS);
  } else if (number === "2") {
    response.writeHead(307, { location: `http://127.0.0.1:${elsewhere.address().port}/` }).end();
  }
  // Any other request gets no answer.
});

/** Starts a server on a free port of the loopback interface. */
function listen(started) {
  return new Promise((resolve) => started.listen(0, "127.0.0.1", resolve));
}

/** What stops the timer or the request of each number. */
const pending = new Map();
/** Ends the scenario that runs. */
let end;

function text(address, length) {
  return new TextDecoder().decode(new Uint8Array(module.memory.buffer, address, length));
}

/** Gives the module the answer to what it asked for under a number. */
function answer(id, bytes) {
  if (pending.delete(id)) {
    const address = module.allocate(bytes.length);
    new Uint8Array(module.memory.buffer, address, bytes.length).set(bytes);
    module.resolve(id, address, bytes.length);
  }
}

async function send(sent, signal) {
  const { url, ...options } = JSON.parse(sent);
  // Without this `fetch` would follow redirects, and take keys and bodies to other origins.
  const response = await fetch(url, { ...options, signal, redirect: "manual" });
  const body = await response.text();
  return { answer: { status: response.status, headers: [...response.headers], body } };
}

const host = {
  now: () => performance.now(),
  unix_time: () => Date.now(),
  random: () => crypto.getRandomValues(new Uint32Array(1))[0],
  set_timer(id, milliseconds) {
    const timer = setTimeout(() => answer(id, new Uint8Array()), milliseconds);
    pending.set(id, () => clearTimeout(timer));
  },
  fetch(id, address, length) {
    const stop = new AbortController();
    pending.set(id, () => stop.abort());
    send(text(address, length), stop.signal)
      .catch((error) => ({ failure: String(error.cause ?? error) }))
      .then((received) => answer(id, new TextEncoder().encode(JSON.stringify(received))));
  },
  cancel(id) {
    pending.get(id)?.();
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
      if (!module.start(number, server.address().port)) {
        end(null);
      }
    } catch (error) {
      end(String(error));
    }
  });
}

await Promise.all([listen(server), listen(elsewhere)]);
let failures = 0;
for (let number = 0; ; number += 1) {
  let reason = await run(number);
  if (reason === null) {
    break;
  }
  if (strayed > 0) {
    reason ??= "a request came to another origin";
    strayed = 0;
  }
  failures += reason === undefined ? 0 : 1;
  console.log(reason === undefined ? "ok" : `FAILED\n  ${reason}`);
}
process.exit(failures > 0 ? 1 : 0);
