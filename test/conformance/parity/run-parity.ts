import { Agent } from "node:http";
import { startMockServer } from "@lapor/mock/server";
import { createChance } from "../../../packages/server/test/fuzz/chance.ts";
import { type HostileRequest, hostileRequest } from "../../../packages/server/test/fuzz/hostile-requests.ts";
import { makeThings, type Received, send } from "../../../packages/server/test/fuzz/run-fuzz.ts";
import { startChannel } from "../support/start-channel.ts";

/** The result of a run. */
export interface ParityResult {
  count: number;
  /** The number of responses by status, of the server. */
  statuses: Record<string, number>;
  /** One sentence per request that mock and server treat differently. */
  differences: string[];
}

/** What is not compared, and why. */
export const exceptions: Readonly<Record<string, string>> = {
  "the body of 431":
    "Node's parser refuses a head beyond 16 KiB before anything else sees the request. The server adds a problem document to its refusal.",
  "failingSince, lastAttemptAt, lastError, nextAttemptAt":
    "They exist after an attempt to deliver a webhook. The server attempts in the background, at any time between two requests.",
};
const ofAttempts = new Set(["failingSince", "lastAttemptAt", "lastError", "nextAttemptAt"]);

/** The paths of all members of a JSON value; the elements of a list count as one. */
function pathsIn(value: unknown, path: string, into: Set<string>): Set<string> {
  if (Array.isArray(value)) for (const element of value) pathsIn(element, `${path}[]`, into);
  else if (typeof value === "object" && value !== null) {
    for (const [name, member] of Object.entries(value))
      if (!ofAttempts.has(name)) pathsIn(member, `${path}.${name}`, into);
  } else into.add(path);
  return into;
}

/** What has to be equal: the status, and the code and refused fields of a refusal, or the fields of a success. */
function outlineOf({ status, headers, text }: Received): string {
  const type = headers.find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "no type";
  if (status === 431) return "431";
  if (!/json/.test(type) || text === "") return `${status} ${type}`;
  const body = JSON.parse(text);
  if (!type.startsWith("application/problem"))
    return `${status} ${[...pathsIn(body, "", new Set())].sort().join(" ")}`;
  const fields = (body.errors ?? []).map(
    ({ pointer, parameter, code }: Record<string, string>) => `${pointer ?? parameter}:${code}`,
  );
  return [status, body.code, ...fields.sort()].join(" ");
}

const outcome = async (sent: Promise<Received>): Promise<string> =>
  sent.then(outlineOf, (error: Error & { code?: string }) => `no response: ${error.code ?? error.message}`);

/**
 * Sends the same generated requests, one after the other, to the mock and to `lapor serve`: each operation
 * with unknown and repeated parameters, malformed bodies, wrong keys and odd headers, and with valid ones.
 */
export async function runParity({
  count,
  seed,
  onProgress,
}: {
  count: number;
  seed: number;
  onProgress?: (done: number) => void;
}): Promise<ParityResult> {
  const served = await startChannel();
  const mock = await startMockServer({
    origins: ["https://bandung.example"],
    now: "system",
    localWebhooks: false,
    autoDeliver: false,
  });
  const agent = new Agent({ keepAlive: true });
  const differences: string[] = [];
  const statuses: Record<string, number> = {};
  try {
    // In one order, because requests pick among the keys.
    const names = Object.keys(served.keys) as (keyof typeof served.keys)[];
    const mockKeys = Object.fromEntries(names.map((name) => [name, mock.keys[name]])) as typeof served.keys;
    const sides = await Promise.all(
      [
        { baseUrl: served.url, keys: served.keys },
        { baseUrl: mock.url, keys: mockKeys },
      ].map(async (side) => ({ ...side, known: await makeThings(side), chance: createChance(seed) })),
    );
    for (let index = 0; index < count; index++) {
      const asked: HostileRequest[] = sides.map(({ known, chance }) => hostileRequest(index, known, chance));
      const [server = "", other = ""] = await Promise.all(
        sides.map(({ baseUrl }, side) => outcome(send(baseUrl, agent, asked[side] as HostileRequest))),
      );
      const status = server.split(" ")[0] ?? "";
      statuses[status] = (statuses[status] ?? 0) + 1;
      const { operation, method, target } = asked[0] as HostileRequest;
      if (server !== other)
        differences.push(
          `#${index} ${operation} ${method} ${target.slice(0, 200)}\n  server ${server}\n  mock   ${other}`,
        );
      if (index % 1000 === 999) onProgress?.(index + 1);
    }
    return { count, statuses, differences };
  } finally {
    agent.destroy();
    await mock.stop();
    await served.stop();
  }
}
