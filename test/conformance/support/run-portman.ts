import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ContractTarget } from "@lapor/openapi/contract-suite";
import { quietTools, toolProgram } from "../tools/install-tools.ts";
import { portmanSettings } from "./portman-settings.ts";
import { runProgram } from "./run-program.ts";

const contract = fileURLToPath(import.meta.resolve("@lapor/openapi/openapi.yaml"));

/** The result of sending Portman's requests with Newman. */
export interface Refusals {
  requests: number;
  assertions: number;
  /** One sentence for each request that was not refused as the contract requires. */
  failures: string[];
  /** The tested operations, each as method and path. */
  tried: Set<string>;
}

interface NewmanRun {
  run: {
    stats: { requests: { total: number }; assertions: { total: number } };
    failures: { source?: { name?: string }; error: { test?: string; message: string } }[];
  };
}

interface Item {
  name: string;
  item?: Item[];
  /** Portman's assertions. */
  event?: unknown;
  request?: { method: string; url: { path: string[] }; body?: { raw?: string } };
}

// The requests that Portman wrongly expects to be refused, because it does not support fields that are
// required in only one form of the body.
const mistaken = new Set(
  ["message", "rating"].map((field) => `Confirm, contest or rate the answer[refuses][required ${field}]`),
);

const requestsIn = (item: Item): Item[] => (item.item ? item.item.flatMap(requestsIn) : [item]);

const bodyOf = ({ request }: Item): string => JSON.stringify(JSON.parse(request?.body?.raw || "null"));

const addressOf = ({ request }: Item): string => `${request?.method} /${request?.url.path.join("/")}`;

/**
 * Removes the requests without a fault, and returns the tested operations. Portman generates a request for
 * each rule of the schema, even for fields that the example does not contain. Such a request equals the
 * example, so the channel accepts it.
 */
function keepFaulty(file: string): Set<string> {
  const collection = JSON.parse(readFileSync(file, "utf8")) as { item: Item[] };
  const variations = collection.item.find(({ name }) => name === "Variation Tests");
  const examples = new Set(
    collection.item
      .filter((item) => item !== variations)
      .flatMap(requestsIn)
      .map((item) => `${addressOf(item)} ${bodyOf(item)}`),
  );
  const faulty = requestsIn({ name: "", item: variations?.item ?? [] }).filter(
    (item) => !mistaken.has(item.name) && !examples.has(`${addressOf(item)} ${bodyOf(item)}`),
  );
  // Omit the example responses, which Newman would store with each request.
  const item = faulty.map(({ name, request, event }) => ({ name, request, event }));
  writeFileSync(file, JSON.stringify({ ...collection, item: [{ name: "Variation Tests", item }] }));
  return new Set(faulty.map(addressOf));
}

/**
 * Generates invalid requests with Portman and sends them to `target` with Newman. The files that it writes to
 * `folder` contain keys.
 */
export async function runPortman(target: ContractTarget, folder: string): Promise<Refusals> {
  const settings = join(folder, "portman.json");
  writeFileSync(settings, JSON.stringify(await portmanSettings(target)));
  const collection = join(folder, "collection.json");
  const made = await runProgram(
    process.execPath,
    [toolProgram("portman"), "-l", contract, "-o", collection, "-c", settings, "-b", target.baseUrl],
    { cwd: folder, env: quietTools },
  );
  if (made.code !== 0) throw new Error(`Portman ended with ${made.code}:\n${made.output.slice(-3000)}`);
  const tried = keepFaulty(collection);
  const summary = join(folder, "summary.json");
  const sent = await runProgram(
    process.execPath,
    [
      ...[toolProgram("newman"), "run", collection, "--folder", "Variation Tests"],
      ...["--env-var", `baseUrl=${target.baseUrl}`, "--reporters", "json", "--reporter-json-export", summary],
    ],
    { cwd: folder },
  );
  const { run } = JSON.parse(readFileSync(summary, "utf8")) as NewmanRun;
  if (sent.code !== 0 && run.failures.length === 0)
    throw new Error(`Newman ended with ${sent.code}:\n${sent.output.slice(-3000)}`);
  return {
    requests: run.stats.requests.total,
    assertions: run.stats.assertions.total,
    failures: run.failures.map(
      ({ source, error }) => `${source?.name}: ${error.test ?? ""} ${error.message}`,
    ),
    tried,
  };
}
