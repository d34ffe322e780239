import assert from "node:assert/strict";
import { once } from "node:events";
import { join } from "node:path";
import { preparedFolder } from "../support/prepared-folder.ts";
import { collect, launch } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** A folder to set up, whose database exists already. */
export function folderWithDatabase(): string {
  const folder = temporaryFolder();
  preparedFolder(join(folder, "data"));
  return folder;
}

/** Runs `lapor` in a folder, with lines from a pipe if `input` is given, until it exits. */
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

/** The keys that `lapor setup` printed, in their order. */
export const keysIn = (stdout: string): string[] =>
  stdout.match(/^ {2}[ps]k_[0-9a-z]{32}(?= )/gm)?.map((key) => key.trim()) ?? [];

/** Starts the channel of a set-up on a free port. `stop` resolves to the exit code. */
export async function serveIn(cwd: string) {
  const child = launch(["--env-file", "environment", "serve"], { LAPOR_PORT: "0" }, { cwd });
  const output = collect(child);
  while (!/Files: .*\n/.test(output.stdout)) {
    assert.equal(child.exitCode, null, output.stderr);
    await once(child.stdout as NodeJS.ReadableStream, "data");
  }
  const url = /listens on (\S+)/.exec(output.stdout)?.[1] as string;
  return {
    url,
    stdout: output.stdout,
    async stop() {
      child.kill("SIGTERM");
      const [code] = (await once(child, "exit")) as [number];
      return code;
    },
  };
}

/**
 * Sends a report from a page, and reads it as an officer. Resolves to the two statuses and the title read.
 */
export async function sendAndRead(url: string, keys: { site: string; officer: string }, origin: string) {
  const sent = await fetch(`${url}/v1/reports`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${keys.site}`,
      "content-type": "application/json",
      "idempotency-key": crypto.randomUUID(),
      origin,
    },
    body: JSON.stringify({
      classification: "complaint",
      title: "Jalan Braga berlubang",
      body: "Ada lubang besar di depan nomor 12.",
      occurredOn: "2024-03-05",
      location: { regionCode: "32.73" },
      agencyId: "pemkot-bandung",
    }),
  });
  const read = await fetch(`${url}/v1/agency-reports`, {
    headers: { authorization: `Bearer ${keys.officer}` },
  });
  const { data = [] } = (await read.json()) as { data?: { title: string }[] };
  return { sent: sent.status, read: read.status, titles: data.map(({ title }) => title) };
}
