import { Agent } from "node:http";
import { startMockServer } from "@lapor/mock/server";
import { type HostileRequest, hostileRequest } from "../../../packages/server/test/fuzz/hostile-requests.ts";
import { makeThings, type Received, send } from "../../../packages/server/test/fuzz/run-fuzz.ts";
import { createChance } from "../../support/chance.ts";
import { startChannel } from "../support/start-channel.ts";

export interface ParityResult {
  count: number;
  /** The number of server responses by status. */
  statuses: Record<string, number>;
  /** One sentence for each request to which the mock and the server respond differently. */
  differences: string[];
  /** The number of intended differences, by their names in `meant`. */
  meantDifferences: Record<string, number>;
}

interface Outcomes {
  operation: string;
  target: string;
  server: string;
  mock: string;
}

/** The intended differences, with the reason for each. */
export const meant: Readonly<Record<string, { why: string; covers(outcomes: Outcomes): boolean }>> = {
  "a head beyond 16 KiB": {
    why: "Node's parser refuses it before anything else sees the request. The server adds a problem document, and always sends its refusal.",
    covers: ({ server, mock }) => server.startsWith("431") && /^(431|no response)/.test(mock),
  },
  "the contents of a PDF": {
    why: "The mock does not inspect them (README, differences from a server).",
    covers: ({ operation, server, mock }) =>
      operation === "uploadAttachment" &&
      /^422 .*#\/file:(locked|unreadable|holds_files)$/.test(server) &&
      mock.startsWith("201"),
  },
  "a forged cursor": {
    why: "A cursor contains what its store calls a moment. The stores read a forged one differently; a real one never goes to another store.",
    covers: ({ target, server, mock }) =>
      /[?&]cursor=/.test(target) && server.startsWith("200") && mock.startsWith("200"),
  },
  "a busy server": {
    why: "While its process is overloaded, such as just after its start, the server refuses look-ups, so that reports do not wait.",
    covers: ({ server, mock }) => server === "503 unavailable" && !mock.startsWith("5"),
  },
};

/**
 * The members that exist after an attempt to deliver a webhook. They are not compared, because the server
 * delivers in the background, at any time between two requests.
 */
const ofAttempts = new Set(["failingSince", "lastAttemptAt", "lastError", "nextAttemptAt"]);

/** Returns the paths of all members of a JSON value. All elements of a list have the same path. */
function pathsIn(value: unknown, path: string, into: Set<string>): Set<string> {
  if (Array.isArray(value)) for (const element of value) pathsIn(element, `${path}[]`, into);
  else if (typeof value === "object" && value !== null) {
    for (const [name, member] of Object.entries(value))
      if (!ofAttempts.has(name)) pathsIn(member, `${path}.${name}`, into);
  } else into.add(path);
  return into;
}

/**
 * Returns what must be equal in two responses: the status, and either the fields of a success or the error
 * code and refused fields of a refusal.
 */
function outlineOf({ status, headers, text }: Received): string {
  const type = headers.find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "no type";
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
 * Sends the same generated requests, one after the other, to the mock and to `lapor serve`. Each operation is
 * called with valid requests, and with unknown and repeated parameters, malformed bodies, wrong keys and
 * unusual headers.
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
  const mocked = await startMockServer({
    origins: ["https://bandung.example"],
    now: "system",
    localWebhooks: false,
    autoDeliver: false,
  });
  const agent = new Agent({ keepAlive: true });
  const differences: string[] = [];
  const meantDifferences: Record<string, number> = {};
  const statuses: Record<string, number> = {};
  try {
    // The keys must be in the same order on both sides, because requests select keys by index. One key is
    // omitted: the mock binds all publishable keys to the same sites, whereas the suite binds this key to
    // another site.
    const { otherPublishable: _, ...alike } = served.keys;
    const names = Object.keys(alike) as (keyof typeof alike)[];
    const mockKeys = Object.fromEntries(names.map((name) => [name, mocked.keys[name]])) as typeof alike;
    const sides = await Promise.all(
      [
        { baseUrl: served.url, keys: alike },
        { baseUrl: mocked.url, keys: mockKeys },
      ].map(async (side) => ({ ...side, known: await makeThings(side), chance: createChance(seed) })),
    );
    for (let index = 0; index < count; index++) {
      const asked: HostileRequest[] = sides.map(({ known, chance }) => hostileRequest(index, known, chance));
      const [server = "", mock = ""] = await Promise.all(
        sides.map(({ baseUrl }, side) => outcome(send(baseUrl, agent, asked[side] as HostileRequest))),
      );
      const status = server.split(" ")[0] ?? "";
      statuses[status] = (statuses[status] ?? 0) + 1;
      const { operation, method, target } = asked[0] as HostileRequest;
      if (server !== mock) {
        const outcomes = { operation, target, server, mock };
        const [name] = Object.entries(meant).find(([, { covers }]) => covers(outcomes)) ?? [];
        if (name !== undefined) meantDifferences[name] = (meantDifferences[name] ?? 0) + 1;
        else
          differences.push(
            `#${index} ${operation} ${method} ${target.slice(0, 200)}\n  server ${server}\n  mock   ${mock}`,
          );
      }
      if (index % 1000 === 999) onProgress?.(index + 1);
    }
    return { count, statuses, differences, meantDifferences };
  } finally {
    agent.destroy();
    await mocked.stop();
    await served.stop();
  }
}
