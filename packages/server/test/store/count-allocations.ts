import { Session } from "node:inspector/promises";
import { folderBlobs, openStore } from "../../src/index.ts";
import { nodeHashing } from "../../src/platform/node-hashing.ts";
import {
  type Asked,
  channelOn,
  makeKey,
  newReport,
  type Receipt,
  requestWith,
  siteKey,
  testClock,
} from "../support/test-channel.ts";

// Prints the bytes that a request of each operation allocates. Runs in its own process, because Node's test
// runner tracks every promise, which allocates memory. Arguments: the database URL and a folder for files.

const [, , databaseUrl = "", folder = ""] = process.argv;
const requests = 300;

interface Allocated {
  selfSize: number;
  children: Allocated[];
}
const bytesOf = ({ selfSize, children }: Allocated): number =>
  children.reduce((sum, child) => sum + bytesOf(child), selfSize);

const store = await openStore({ databaseUrl });
const clock = testClock();
const blobs = folderBlobs(folder);
const channel = channelOn(store, { clock, blobs, hashing: nodeHashing, sendsMail: true });
const key = await makeKey(store, siteKey, clock);

async function send(path: string, asked: Asked): Promise<Receipt> {
  // Time passes, so no limit rejects a request.
  clock.pass(3000);
  const response = await channel.fetch(requestWith(key, path, asked), { address: "203.0.113.7" });
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
  return (await response.json()) as Receipt;
}

const submit = () => send("/v1/reports", { body: { ...newReport, reporter: {} } });
const { trackingId, accessCode } = await submit();
const read = () => send(`/v1/reports/${trackingId}`, { headers: { "lapor-access-code": accessCode } });

async function allocatedBy(request: () => Promise<unknown>): Promise<number> {
  // The first requests compile hot code and prepare its statements.
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
