import assert from "node:assert/strict";
import { connect } from "node:net";
import { type Chance, createChance } from "./chance.ts";
import {
  brokenHeaders,
  chunkedBodies,
  long,
  oddBodies,
  oddHeaders,
  oddHosts,
  oddMethods,
  oddTargets,
  wrongMethods,
} from "./odd-parts.ts";

/** The bytes to send over a connection, and how the connection ends. */
export interface OddRequest {
  bytes: Buffer;
  /**
   * `answered`: the request is complete, so the client waits for a response. `half_closed`: the client closes
   * its side after the bytes. `reset`: the client resets the connection after the bytes.
   */
  ending: "answered" | "half_closed" | "reset";
}

/** A listener's responses on one connection. */
export interface OddOutcome {
  statuses: number[];
  /** Whether the listener neither responded nor closed the connection in time. */
  hangs: boolean;
}

const nl = "\r\n";
const bytesOf = (text: string): Buffer => Buffer.from(text, "latin1");

/**
 * Generates odd requests, with targets, methods, versions, hosts, headers, bodies and framing that no browser
 * sends.
 * @param paths Paths that the listener serves. Half of the requests are derived from them.
 */
export function* oddRequests(chance: Chance, count: number, paths: readonly string[]): Generator<OddRequest> {
  for (let made = 0; made < count; made++) yield oddRequest(chance, paths);
}

function oddRequest(chance: Chance, paths: readonly string[]): OddRequest {
  const kinds = [
    plain,
    plain,
    plain,
    plain,
    withBody,
    chunked,
    broken,
    oldVersion,
    pipelined,
    truncated,
    mangled,
    noise,
  ];
  const request = chance.pick(kinds)(chance, paths);
  return chance.percent(5) ? { ...request, ending: "reset" } : request;
}

function targetOf(chance: Chance, paths: readonly string[]): string {
  const target = chance.percent(35) ? chance.pick(oddTargets) : chance.pick(paths);
  if (chance.percent(60)) return target;
  const tails = [
    "?",
    "?%",
    "?a=%zz",
    "?a=1&a=2",
    "#x",
    "//",
    "/..",
    "%00",
    "%",
    ";x",
    "\\",
    "?cursor=%ff",
    "\u00ff",
  ];
  const more = [
    ...tails,
    `/${long("x", 3000)}`,
    `?${long("a=1&", 3000)}`,
    `/${long("y", 17_000)}`,
    long("/..", 500),
  ];
  return target + chance.pick(more);
}

function headOf(
  chance: Chance,
  paths: readonly string[],
  rest: { method?: string; version?: string } = {},
): string[] {
  const usual = chance.percent(40) ? chance.pick(oddMethods) : "GET";
  const method = rest.method ?? (chance.percent(5) ? chance.pick(wrongMethods) : usual);
  const host = chance.percent(6) ? chance.pick(oddHosts) : "127.0.0.1";
  const headers = Array.from({ length: chance.below(4) }, () => chance.pick(oddHeaders));
  if (!chance.percent(3)) headers.unshift(`Host: ${host}`);
  return [`${method} ${targetOf(chance, paths)} HTTP/${rest.version ?? "1.1"}`, ...headers];
}

const message = (lines: readonly string[], body = ""): Buffer => bytesOf([...lines, "", body].join(nl));

const plain: typeof oddRequest = (chance, paths) => ({
  bytes: message([...headOf(chance, paths), "Connection: close"]),
  ending: "answered",
});

const withBody: typeof oddRequest = (chance, paths) => {
  const body = chance.pick(oddBodies);
  const method = chance.pick(["POST", "PUT", "PATCH", "DELETE", "GET", "OPTIONS"]);
  const lines = [...headOf(chance, paths, { method }), `Content-Length: ${body.length}`, "Connection: close"];
  return { bytes: message(lines, body), ending: "answered" };
};

const chunked: typeof oddRequest = (chance, paths) => {
  const lines = [...headOf(chance, paths, { method: "POST" }), "Transfer-Encoding: chunked"];
  return { bytes: message(lines, chance.pick(chunkedBodies)), ending: "half_closed" };
};

const broken: typeof oddRequest = (chance, paths) => ({
  bytes: message([...headOf(chance, paths), chance.pick(brokenHeaders)], chance.pick(oddBodies)),
  ending: "half_closed",
});

const oldVersion: typeof oddRequest = (chance, paths) => {
  const versions = ["0.9", "1.0", "1.2", "2.0", "3", "9.9", "1.1 ", "x", ""];
  if (chance.percent(30))
    return {
      bytes: bytesOf(`GET ${targetOf(chance, paths)}${chance.pick([nl, "\n", " \r\n\r\n"])}`),
      ending: "half_closed",
    };
  const lines = headOf(chance, paths, { version: chance.pick(versions) });
  return { bytes: message(lines), ending: "half_closed" };
};

const pipelined: typeof oddRequest = (chance, paths) => {
  const parts = Array.from({ length: 2 + chance.below(40) }, () =>
    message(headOf(chance, paths, { method: "GET" })),
  );
  return { bytes: Buffer.concat(parts), ending: "half_closed" };
};

const truncated: typeof oddRequest = (chance, paths) => {
  const { bytes } = withBody(chance, paths);
  return { bytes: bytes.subarray(0, chance.below(bytes.length)), ending: "half_closed" };
};

const mangled: typeof oddRequest = (chance, paths) => {
  const bytes = Buffer.from(plain(chance, paths).bytes);
  for (let left = 1 + chance.below(5); left > 0; left--)
    bytes[chance.below(bytes.length)] = chance.below(256);
  return { bytes, ending: "half_closed" };
};

const noise: typeof oddRequest = (chance) => ({
  bytes: Buffer.from(Array.from({ length: 1 + chance.below(300) }, () => chance.below(256))),
  ending: "half_closed",
});

/** Milliseconds after which a connection is treated as hanging. */
const patienceMs = 30_000;

/** Sends one odd request over its own connection. */
export function sendOdd({ bytes, ending }: OddRequest, port: number): Promise<OddOutcome> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    let received = "";
    let hangs = false;
    const timer = setTimeout(() => {
      hangs = true;
      socket.destroy();
    }, patienceMs);
    socket.on("connect", () =>
      socket.write(bytes, () => {
        if (ending === "reset") socket.resetAndDestroy();
        else if (ending === "half_closed") socket.end();
      }),
    );
    socket.on("data", (data) => {
      received += data.toString("latin1");
      // Close the connection after a response, because it stays open if the listener ignores an upgrade.
      if (ending === "answered" && /\r\n\r\n/.test(received)) socket.end();
    });
    socket.on("end", () => socket.end());
    // Ignore errors: a listener that rejects a request may reset the connection while the rest is still being
    // sent.
    socket.on("error", () => {});
    socket.on("close", () => {
      clearTimeout(timer);
      const statuses = [...received.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
      resolve({ statuses, hangs });
    });
  });
}

export interface OddResults {
  sent: number;
  /** The number of responses by status. */
  statuses: Map<number, number>;
  /** The connections that hung and the requests with an unexpected status, each by its first bytes. */
  failed: string[];
}

/**
 * The statuses with which a port may respond to an odd request: those that the contract documents for
 * requests without a key, 100 and 417 (from Node, to `Expect`), and 431 (headers that are too long).
 */
const expected = new Set([
  100, 200, 204, 303, 304, 400, 401, 403, 404, 405, 408, 413, 415, 417, 422, 428, 429, 431,
]);

/** Sends odd requests to a port, several at the same time. */
export async function sendAllOdd(requests: Iterable<OddRequest>, port: number): Promise<OddResults> {
  const results: OddResults = { sent: 0, statuses: new Map(), failed: [] };
  const queue = requests[Symbol.iterator]();
  const work = async (): Promise<void> => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const { statuses, hangs } = await sendOdd(next.value, port);
      results.sent += 1;
      for (const status of statuses) results.statuses.set(status, (results.statuses.get(status) ?? 0) + 1);
      if (hangs || statuses.some((status) => !expected.has(status)))
        results.failed.push(
          `${hangs ? "hangs" : statuses.join(" ")}: ${next.value.bytes.toString("latin1").slice(0, 300)}`,
        );
    }
  };
  await Promise.all(Array.from({ length: 25 }, work));
  return results;
}

const count = 2000;
/** The seed, the same in every run. For other requests, run `LAPOR_SEED=2 node --test …`. */
const seed = Number(process.env.LAPOR_SEED ?? 1);

/**
 * Sends 2,000 odd requests to a port and asserts that the listener survives. `isWell` is a path that then
 * returns 200.
 */
export async function survivesOddRequests(
  port: number,
  paths: readonly string[],
  isWell: string,
): Promise<void> {
  const { sent, statuses, failed } = await sendAllOdd(oddRequests(createChance(seed), count, paths), port);
  assert.deepEqual(failed, []);
  assert.equal(sent, count);
  // The requests must reach routes and not only the parser.
  assert.ok(
    [200, 400, 404, 417, 431].every((status) => statuses.has(status)),
    [...statuses].join(" "),
  );
  assert.equal((await fetch(`http://127.0.0.1:${port}${isWell}`)).status, 200);
}
