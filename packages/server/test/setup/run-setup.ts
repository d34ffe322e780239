import { once } from "node:events";
import { join } from "node:path";
import { preparedFolder } from "../support/prepared-folder.ts";
import { collect, launch } from "../support/run-cli.ts";
import { launchServer } from "../support/servers.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { newReport, requestWith } from "../support/test-channel.ts";

/** Creates a folder for a set-up. It already contains a database, which saves creating one. */
export function folderWithDatabase(): string {
  const folder = temporaryFolder();
  preparedFolder(join(folder, "data"));
  return folder;
}

/** Runs `lapor` in a folder until it exits. With `input`, lines are piped to it. */
export async function runIn(
  cwd: string,
  args: string[],
  { input, environment = {} }: { input?: string; environment?: Record<string, string> } = {},
) {
  const child = launch(args, environment, { cwd, ...(input !== undefined && { input }) });
  const output = collect(child);
  const [code] = (await once(child, "close")) as [number];
  return { code, ...output };
}

/** Returns the keys that `lapor setup` printed. */
export const keysIn = (stdout: string): string[] =>
  stdout.match(/^ {2}[ps]k_[0-9a-z]{32}(?= )/gm)?.map((key) => key.trim()) ?? [];

/** Starts the channel of a set-up on a free port. */
export const serveIn = (cwd: string) =>
  launchServer({}, { args: ["--env-file", "environment", "serve"], cwd });

/** Submits a report from a page and reads it as an officer. Resolves to both statuses and the title. */
export async function sendAndRead(url: string, keys: { site: string; officer: string }, origin: string) {
  const asked = { headers: { origin }, body: newReport };
  const sent = await fetch(requestWith(keys.site, `${url}/v1/reports`, asked));
  const read = await fetch(requestWith(keys.officer, `${url}/v1/agency-reports`));
  const { data = [] } = (await read.json()) as { data?: { title: string }[] };
  return { sent: sent.status, read: read.status, titles: data.map(({ title }) => title) };
}
