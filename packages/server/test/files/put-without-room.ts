// Stores a file that exceeds the size limit, then one that fits, and prints the results.
import { randomUUID } from "node:crypto";
import { folderBlobs } from "../../src/index.ts";

const blobs = folderBlobs(process.argv[2] as string);
const refused = await blobs.put(randomUUID(), new Uint8Array(100_000)).then(
  () => "stored",
  (error: Error) => error.name,
);
await blobs.put(randomUUID(), new Uint8Array(100));
process.stdout.write(`${refused}, then room\n`);
