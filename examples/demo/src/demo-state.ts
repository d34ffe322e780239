import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createKey, systemClock, systemRandom } from "@lapor/channel";
import type { ReportAccess } from "@lapor/sdk";
import { ConfigError, type OpenStore } from "@lapor/server";
import { type OfficerId, officers } from "./officers/officers.ts";

/** What the demo has to remember between two starts: its keys, and the sample reports that it made. */
export interface Notebook {
  /** A site's key is bound to its address: one for each port that was used, by port. */
  publishableKeys: Record<string, string>;
  secretKeys: Partial<Record<OfficerId, string>>;
  /** Sample reports by the name they have in `sample-reports.ts`. */
  samples: Record<string, ReportAccess>;
}

const notebookFile = "demo-keys.json";
const pathOf = (folder: string): string => join(folder, notebookFile);

/** Writes the notebook whole or not at all, for this user only: it holds secret keys. */
export function writeNotebook(folder: string, notebook: Notebook): void {
  const partial = `${pathOf(folder)}.partial`;
  writeFileSync(partial, `${JSON.stringify(notebook, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(partial, pathOf(folder));
}

const emptyNotebook = (): Notebook => ({ publishableKeys: {}, secretKeys: {}, samples: {} });

/**
 * Marks a new or empty folder as the demo's. Throws `ConfigError` for one that holds something else, such as
 * a real channel's data: the demo would write invented reports and keys into it.
 */
export function claimFolder(folder: string): void {
  const held = existsSync(folder) ? readdirSync(folder) : [];
  if (existsSync(pathOf(folder))) return;
  if (held.some((file) => !file.startsWith(notebookFile)))
    throw new ConfigError([
      `LAPOR_DATA should be a new folder or one that the demo made, but ${folder} holds other data. Set LAPOR_DATA to another folder, or leave it out.`,
    ]);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeNotebook(folder, emptyNotebook());
  } catch {
    // The server, which writes there next, says what is wrong with the folder.
  }
}

/** Opens the notebook in the data folder and makes the keys that are not there yet. */
export async function openNotebook(folder: string, store: OpenStore, sitePort: number): Promise<Notebook> {
  const notebook = readNotebook(folder);
  const parts = { store, clock: systemClock, random: systemRandom };
  notebook.publishableKeys[sitePort] ??= (
    await createKey(parts, {
      kind: "publishable",
      agencyId: "pemkot-bandung",
      origins: [`http://localhost:${sitePort}`, `http://127.0.0.1:${sitePort}`],
      label: `Demo site on port ${sitePort}`,
    })
  ).key;
  for (const { id, agencyId, role } of officers) {
    const label = `Demo: ${id}`;
    const wanted =
      agencyId === null
        ? ({ kind: "secret", role, label } as const)
        : ({ kind: "secret", agencyId, role, label } as const);
    notebook.secretKeys[id] ??= (await createKey(parts, wanted)).key;
  }
  writeNotebook(folder, notebook);
  return notebook;
}

function readNotebook(folder: string): Notebook {
  try {
    return JSON.parse(readFileSync(pathOf(folder), "utf8")) as Notebook;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return emptyNotebook();
  }
}
