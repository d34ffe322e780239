import { parentPort, workerData } from "node:worker_threads";
import { rewritePdf } from "./rewrite-pdf.ts";

// One document each, apart from the server: what takes too long or too much is ended with its thread.
const cleaned = await rewritePdf(workerData as Uint8Array);
parentPort?.postMessage(cleaned, "bytes" in cleaned ? [cleaned.bytes.buffer] : []);
