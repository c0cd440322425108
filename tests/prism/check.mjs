// Sends the requests that the wire tests recorded to Prism, which checks them against the documents
// that the vendors publish.
//
// Usage: node check.mjs REQUESTS SHARED
//
// REQUESTS is the folder that `WIRE_REQUESTS` named when the wire tests ran. SHARED is the folder
// with the published documents. What Prism refuses has to be listed in exceptions.json with a
// reason; what is listed and not refused is an error as well. The exit status is 1 if anything is
// not as listed.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, readdirSync } from "node:fs";
import http from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";

const HERE = path.dirname(fileURLToPath(import.meta.url));
const PRISM = path.join(HERE, "node_modules", ".bin", "prism");

// How long Prism may take to read a document and to answer a request.
const PATIENCE_MS = 60_000;

// The published documents, and a credential that each takes. The first word of the module of a test
// names the vendor; other modules call all of them.
const DOCUMENTS = [
  { vendor: "depict", file: "corpus/specs/depict-storefront.json", key: { query: "api_key=key" } },
  { vendor: "miso", file: "corpus/specs/misoai.json", key: { query: "api_key=key" } },
  { vendor: "yespo", file: "vendors/published/yespo.json", key: { authorization: "Basic dXNlcjprZXk=" } },
];

// The errors of Prism that are about the request. Others are about the response that it makes up.
// What is wrong inside a request is in a header, because the response can be one of the document.
const UNAUTHORIZED = "UNAUTHORIZED";
const INSECURE = "Invalid security scheme used";
const REFUSALS = [UNAUTHORIZED, "NO_PATH_MATCHED_ERROR", "NO_METHOD_MATCHED_ERROR", "INVALID_CONTENT_TYPE"];

function fail(message) {
  console.error(`error: ${message}`);
  process.exit(1);
}

function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}

// The patterns of a document's paths, by which a request of a general test finds its vendor.
function patterns(document) {
  return Object.keys(document.paths).map((template) => {
    const escaped = template.replace(/[.*+?^$()|[\]\\]/g, "\\$&");
    return new RegExp(`^${escaped.replace(/\{[^}]*\}/g, "[^/]+")}$`);
  });
}

// Starts Prism for one document; returns the address and a way to stop it.
async function start(file) {
  const child = spawn(PRISM, ["mock", "--port", "0", "--host", "127.0.0.1", file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  const address = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Prism said nothing of ${file}`)), PATIENCE_MS);
    child.stdout.on("data", (chunk) => {
      output += chunk;
      const found = /listening on (http:\/\/[0-9.:]+)/.exec(output);
      if (found) {
        clearTimeout(timer);
        resolve(found[1]);
      }
    });
    child.on("exit", () => reject(new Error(`Prism did not start with ${file}:\n${output}`)));
  });
  const stop = async () => {
    child.removeAllListeners("exit");
    child.kill();
    await once(child, "close");
  };
  return { address: await address, stop };
}

// Sends a request as it was recorded. `fetch` refuses some headers and a body of GET.
function send(address, request) {
  const [method, target] = request.line.split(" ");
  const headers = {};
  for (const [name, value] of request.headers) {
    if (!["host", "accept-encoding", "connection"].includes(name)) {
      headers[name] = [...(headers[name] ?? []), value];
    }
  }
  return new Promise((resolve, reject) => {
    const sent = http.request(`${address}${target}`, { method, headers, timeout: PATIENCE_MS }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () => {
        if (response.statusCode === 400 && chunks.length === 0) {
          reject(new Error(`Prism could not read ${request.line}`));
        }
        resolve({ violations: response.headers["sl-violations"], body: Buffer.concat(chunks).toString() });
      });
      response.on("error", reject);
    });
    sent.on("timeout", () => sent.destroy(new Error("Prism did not answer")));
    sent.on("error", reject);
    sent.end(request.body);
  });
}

// The request with a credential that the document takes. Prism looks at nothing else of a request
// that has none.
function withKey(request, { query, authorization }) {
  if (authorization) {
    return { ...request, headers: [...request.headers, ["authorization", authorization]] };
  }
  const [method, target] = request.line.split(" ");
  return { ...request, line: `${method} ${target}${target.includes("?") ? "&" : "?"}${query}` };
}

// What Prism has against a request: a line for each fault, or none.
function faults({ violations, body }) {
  const found = [];
  if (violations) {
    for (const { location, severity, message } of JSON.parse(violations)) {
      if (message === INSECURE) {
        found.push(UNAUTHORIZED);
      } else if (location[0] === "request" && severity === "Error") {
        found.push(`${location.slice(1).join(".").replace(/\.\d+(?=\.|$)/g, "[]")}: ${message}`);
      }
    }
  }
  const type = REFUSALS.find((refusal) => body.includes(`https://stoplight.io/prism/errors#${refusal}`));
  return type ? [...found, type] : found;
}

const [requests, shared] = process.argv.slice(2);
if (!requests || !shared) {
  fail("usage: node check.mjs REQUESTS SHARED");
}

const recorded = readdirSync(requests)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => readJson(path.join(requests, name)));
const exceptions = readJson(path.join(HERE, "exceptions.json"));
const unused = new Set(exceptions);
let wrong = 0;
const elsewhere = new Set(recorded);

for (const { vendor, file, key } of DOCUMENTS) {
  const document = path.join(shared, file);
  const known = patterns(readJson(document));
  const theirs = recorded.filter((request) => {
    const route = request.line.split(" ")[1].split("?")[0];
    return request.test.split(/[_:]/)[0] === vendor || known.some((pattern) => pattern.test(route));
  });
  const prism = await start(document);
  let accepted = 0;
  let excepted = 0;
  let keyless = 0;
  for (const request of theirs) {
    elsewhere.delete(request);
    let found = faults(await send(prism.address, request));
    if (found.includes(UNAUTHORIZED)) {
      keyless += 1;
      found = faults(await send(prism.address, withKey(request, key)));
    }
    const route = request.line.replace(/ HTTP.*$/, "");
    const open = found.filter((fault) => {
      const matches = (pattern, text) => new RegExp(pattern).test(text);
      const exception = exceptions.find(
        (entry) =>
          entry.vendor === vendor &&
          matches(entry.request, `${request.test} ${route}`) &&
          matches(entry.fault, fault),
      );
      unused.delete(exception);
      return !exception;
    });
    for (const fault of open) {
      console.log(`${vendor}: ${request.test}\n  ${route}\n  ${fault}`);
    }
    wrong += open.length > 0 ? 1 : 0;
    accepted += found.length === 0 ? 1 : 0;
    excepted += found.length > 0 && open.length === 0 ? 1 : 0;
  }
  await prism.stop();
  console.log(`${vendor}: ${theirs.length} requests, ${accepted} accepted, ${excepted} refused as listed`);
  console.log(`  of these, ${keyless} were given a key of the document, because they had none`);
}

console.log(`${elsewhere.size} requests belong to no published document`);
for (const exception of unused) {
  console.log(`listed and not refused: ${exception.vendor}, ${exception.request}, ${exception.fault}`);
}
process.exit(wrong > 0 || unused.size > 0 ? 1 : 0);
