import { parseArgs } from "node:util";
import { runJob } from "@lapor/channel";
import { listEndedAgencies, listResponsibleAgencies, useAgencies } from "@lapor/directory";
import { configuredPolicy } from "../config/policy/policy-file.ts";
import { type AgencyChange, describeChange, listChanges } from "../directory/list-changes.ts";
import { useOwnAgencies, withOwnAgencies } from "../directory/own-agencies.ts";
import { readAgencyFile } from "../directory/read-changes.ts";
import { createLog, describeError } from "../platform/log/log.ts";
import type { ServerConfig } from "../server-config.ts";
import type { OpenStore } from "../store/open-store.ts";
import { UsageError } from "./usage-error.ts";
import { openChannel, withConfiguredStore } from "./with-store.ts";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/**
 * Imports new, renamed, merged and abolished agencies from a file, and moves the open reports of abolished
 * ones. Resolves to the exit code. An import that was killed can be repeated.
 */
export function importDirectory(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { "dry-run": { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError("Name a file: lapor import-directory FILE [--dry-run].");
  // The secret is needed because the channel seals its entries in confidential reports that move.
  return withConfiguredStore(
    "No directory can be imported",
    (store, config) => importFile(store, config, { file, dryRun: values["dry-run"] }),
    { needsSecret: true },
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Describes the consequences for the keys, reports and endpoints of an agency to be abolished. */
async function describeEnd(store: OpenStore, id: string): Promise<string> {
  const { openReports, keys, webhookEndpoints, answerTemplates } = await store.directory.countHoldings(id);
  const [first, ...others] = listResponsibleAgencies(id).map((agency) => agency.id);
  const triage = "national triage (except those that are answered)";
  const to =
    others.length > 0
      ? `${[first, ...others].join(", ")} by their category, or else to ${triage}`
      : (first ?? triage);
  const reports = plural(openReports, "open report goes", "open reports go");
  const kept = [
    plural(keys, "key", "keys"),
    plural(webhookEndpoints, "webhook endpoint", "webhook endpoints"),
    plural(answerTemplates, "answer template", "answer templates"),
  ].join(", ");
  return `         ${reports} to ${to}; ${kept} stay with ${id}.`;
}

async function sayChanges(store: OpenStore, changes: readonly AgencyChange[]): Promise<void> {
  for (const change of changes) {
    say(describeChange(change));
    if (change.what === "ended") say(await describeEnd(store, change.id));
  }
}

async function follow(store: OpenStore, config: ServerConfig): Promise<number> {
  let faults = 0;
  const log = createLog(config.logLevel);
  const policy = configuredPolicy(config);
  const onError = (error: unknown): void => {
    faults++;
    log("error", "directory", { error: describeError(error) });
  };
  const channel = openChannel(store, config, { policy, sendsMail: config.mail !== undefined });
  const { count: moved = 0 } = await runJob(channel, "follow-agencies", { onError });
  if (moved > 0) say(`${plural(moved, "report", "reports")} moved.`);
  if (faults > 0)
    say(
      `${plural(faults, "report", "reports")} could not be moved: see the lines above. The server tries again every minute.`,
    );
  return faults === 0 ? 0 : 1;
}

async function importFile(
  store: OpenStore,
  config: ServerConfig,
  { file, dryRun }: { file: string; dryRun: boolean },
): Promise<number> {
  const own = await store.directory.read();
  const next = readAgencyFile(file, own.agencies);
  const changes = listChanges(own.agencies, next);
  useAgencies(withOwnAgencies(next));
  await sayChanges(store, changes);
  if (dryRun) {
    say(changes.length > 0 ? "Nothing was changed: this was a dry run." : "Nothing would change.");
    return 0;
  }
  if (changes.length > 0) {
    if (!(await store.directory.write(next, own.version))) {
      process.stderr.write(
        "Another import changed the directory meanwhile: nothing was changed. Run this again.\n",
      );
      return 1;
    }
    say(`The directory has version ${own.version + 1}. Running servers use it within a few seconds.`);
    const ended = changes.filter(({ what }) => what === "ended");
    if (ended.length > 0)
      say(
        "Publishable keys of a closed agency keep working. Its officers' keys can read its reports but change nothing: create new keys for its successors (lapor keys create), and revoke the old ones when they are no longer needed.",
      );
  } else say("The directory contains all of this already.");
  await useOwnAgencies(store.directory);
  // This also completes an import that was killed.
  return listEndedAgencies().length > 0 ? follow(store, config) : 0;
}
