import { Session } from "node:inspector/promises";
import { createChannel, createKey, systemRandom } from "@lapor/channel";
import { folderBlobs, openStore } from "../../src/index.ts";
import { nodeHashing } from "../../src/platform/node-hashing.ts";

// A separate process, because Node's test runner tracks every promise, which allocates much itself. Arguments:
// the database and a folder for files. Prints the bytes that one request of each operation allocates.

const [, , databaseUrl = "", folder = ""] = process.argv;
const requests = 300;

interface Allocated {
  selfSize: number;
  children: Allocated[];
}
const bytesOf = ({ selfSize, children }: Allocated): number =>
  children.reduce((sum, child) => sum + bytesOf(child), selfSize);

const store = await openStore({ databaseUrl });
let now = Date.now();
const parts = { store, clock: { now: () => new Date(now) }, random: systemRandom };
const [blobs, secret] = [folderBlobs(folder), systemRandom.bytes(32)];
const channel = createChannel({ ...parts, blobs, secret, hashing: nodeHashing, sendsMail: true });
const site = { kind: "publishable", agencyId: "pemkot-bandung", origins: [] } as const;
const authorization = `Bearer ${(await createKey(parts, site)).key}`;

async function send(method: string, path: string, headers: Record<string, string>, body?: object) {
  // Time passes, so that no limit refuses a request.
  now += 3000;
  const request = new Request(`http://channel.test${path}`, {
    method,
    headers: { authorization, ...(body && { "content-type": "application/json" }), ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  const response = await channel.fetch(request, { address: "203.0.113.7" });
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
  return (await response.json()) as { trackingId: string; accessCode: string };
}

const report = {
  classification: "complaint",
  title: "Jalan Braga berlubang",
  body: "Ada lubang besar di depan nomor 12.",
  occurredOn: "2024-03-05",
  location: { regionCode: "32.73" },
  reporter: {},
};
const submit = () => send("POST", "/v1/reports", { "idempotency-key": crypto.randomUUID() }, report);
const { trackingId, accessCode } = await submit();
const read = () => send("GET", `/v1/reports/${trackingId}`, { "lapor-access-code": accessCode });

async function allocatedBy(request: () => Promise<unknown>): Promise<number> {
  // Compiles what runs often, and prepares its statements.
  for (let count = 0; count < requests; count++) await request();
  const session = new Session();
  session.connect();
  await session.post("HeapProfiler.startSampling", {
    samplingInterval: 4096,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  for (let count = 0; count < requests; count++) await request();
  const { profile } = await session.post("HeapProfiler.stopSampling");
  session.disconnect();
  return Math.round(bytesOf(profile.head) / requests);
}

const allocated = { submitReport: await allocatedBy(submit), getReport: await allocatedBy(read) };
await store.close();
console.log(JSON.stringify(allocated));
