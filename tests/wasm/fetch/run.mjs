// Runs each scenario of the module whose glue is named in the arguments, and ends with 1 if one fails.

import { createServer } from "node:http";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";

/** How long a scenario may take, in milliseconds; it takes a second at most. */
const LIMIT = 60_000;

/** How long the server pauses amid a body, in milliseconds, so that its parts arrive one by one. */
const PAUSE = 100;

const PRODUCTS = JSON.stringify([{ id: "MX-1", name: "Chair" }, { id: "MX-2", name: "Table" }]);
const JSON_TYPE = { "content-type": "application/json; charset=UTF-8" };

/** How many requests came to the origin that no request may reach. */
let strayed = 0;
const elsewhere = createServer((_, response) => {
  strayed += 1;
  response.writeHead(200, JSON_TYPE).end("[]");
});

/** How many requests without an answer the server has got, and how many of them have ended. */
const silent = { begun: 0, ended: 0 };

/** Whether the first of the requests that are answered by 503 has come. */
let hasFailed = false;

/** What the server does, by the number in the path. */
const ACTIONS = {
  1(response) {
    response.writeHead(hasFailed ? 200 : 503, JSON_TYPE).end(hasFailed ? PRODUCTS : "");
    hasFailed = true;
  },
  2: redirect,
  3(response) {
    silent.begun += 1;
    response.on("close", () => (silent.ended += 1));
  },
  4: redirect,
  5(response) {
    response.writeHead(200, JSON_TYPE).write(PRODUCTS.slice(0, 10));
    setTimeout(() => response.end(PRODUCTS.slice(10)), PAUSE);
  },
  6(response) {
    response.writeHead(200, { ...JSON_TYPE, "content-length": PRODUCTS.length });
    response.write(PRODUCTS.slice(0, 10), () => response.destroy());
  },
  7(response) {
    response.writeHead(200, { ...JSON_TYPE, "content-encoding": "gzip" }).end(gzipSync(PRODUCTS));
  },
  8: (response) => response.writeHead(200, JSON_TYPE).end(PRODUCTS),
};

function redirect(response) {
  response.writeHead(307, { location: `http://127.0.0.1:${elsewhere.address().port}/` }).end();
}

const server = createServer(async (request, response) => {
  if (request.method === "POST") {
    const parts = await request.toArray();
    const isRight = Buffer.concat(parts).toString().includes("söme");
    response.writeHead(isRight ? 200 : 400).end();
    return;
  }
  const number = new URL(request.url, "http://server").pathname.split("/").pop();
  ACTIONS[number](response);
});

/** Starts a server on a free port of the loopback interface. */
function listen(started) {
  return new Promise((resolve) => started.listen(0, "127.0.0.1", resolve));
}

/** A port on which nothing listens. */
async function closedPort() {
  const closed = createServer();
  await listen(closed);
  const { port } = closed.address();
  await new Promise((resolve) => closed.close(resolve));
  return port;
}

// Node.js shows redirects and sends every header. Here it does what browsers do.
const fetchOfNode = globalThis.fetch;
globalThis.fetch = async (request) => {
  const response = await fetchOfNode(request);
  const isHidden = response.status === 307 && new URL(request.url).pathname.endsWith("/4");
  return isHidden ? { type: "opaqueredirect", status: 0, headers: new Headers(), body: null } : response;
};
const RequestOfNode = globalThis.Request;
globalThis.Request = class extends RequestOfNode {
  constructor(url, init) {
    init.headers.delete("x-unsendable");
    super(url, init);
  }
};

/** Runs a scenario, and returns the reason why it failed. */
async function attempt(module, number, closed) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error("it has not ended")), LIMIT);
  });
  try {
    await Promise.race([module.run(number, server.address().port, closed), late]);
    // A request that was dropped ends at the server a moment later.
    while (silent.ended < silent.begun) {
      await Promise.race([new Promise((resolve) => setTimeout(resolve, 1)), late]);
    }
    return strayed > 0 ? "a request came to another origin" : undefined;
  } catch (error) {
    return error.message ?? String(error);
  } finally {
    clearTimeout(timer);
    strayed = 0;
  }
}

await Promise.all([listen(server), listen(elsewhere)]);
const closed = await closedPort();
// The glue is a module of CommonJS.
const module = createRequire(import.meta.url)(process.argv[2]);
let failures = 0;
for (const [number, name] of module.names().entries()) {
  process.stdout.write(`${name} ... `);
  const reason = await attempt(module, number, closed);
  failures += reason === undefined ? 0 : 1;
  console.log(reason === undefined ? "ok" : `FAILED\n  ${reason}`);
}
process.exit(failures > 0 ? 1 : 0);
