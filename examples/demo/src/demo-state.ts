import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createKey, systemClock, systemRandom } from "@lapor/channel";
import type { ReportAccess } from "@lapor/sdk";
import { ConfigError, type OpenStore } from "@lapor/server";
import { demoCity } from "./demo-agencies.ts";
import { type OfficerId, officers } from "./officers/officers.ts";

/** The data that the demo keeps between starts: its keys and the sample reports that it created. */
export interface DemoState {
  /** The keys by site URL: one for each port that the site was served on, because a key is bound to a URL. */
  publishableKeys: Record<string, string>;
  secretKeys: Partial<Record<OfficerId, string>>;
  /** The sample reports by their names in `sample-reports.ts`. */
  samples: Record<string, ReportAccess>;
  hasPast?: boolean;
}

const stateFile = "demo-keys.json";
const pathOf = (folder: string): string => join(folder, stateFile);

/** Writes the state atomically. Only this user can read the file, because it contains secret keys. */
export function writeDemoState(folder: string, state: DemoState): void {
  const partial = `${pathOf(folder)}.partial`;
  writeFileSync(partial, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(partial, pathOf(folder));
}

const emptyState = (): DemoState => ({ publishableKeys: {}, secretKeys: {}, samples: {} });

/**
 * Marks a new or empty folder as the demo's. Throws `ConfigError` if the folder contains anything else, such
 * as a production channel's data, because the demo writes invented reports and keys into the folder.
 */
export function claimFolder(folder: string): void {
  const held = existsSync(folder) ? readdirSync(folder) : [];
  if (existsSync(pathOf(folder))) return;
  if (held.some((file) => !file.startsWith(stateFile)))
    throw new ConfigError([
      `LAPOR_DATA should be a new folder or one that the demo made, but ${folder} holds other data. Set LAPOR_DATA to another folder, or leave it out.`,
    ]);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeDemoState(folder, emptyState());
  } catch {
    // The error is ignored here, because the server writes to the same folder next and reports the error
    // itself.
  }
}

/** Loads the state from the data folder and creates the keys that are missing. */
export async function openDemoState(folder: string, store: OpenStore, sitePort: number): Promise<DemoState> {
  const state = readDemoState(folder);
  const parts = { store, clock: systemClock, random: systemRandom };
  state.publishableKeys[sitePort] ??= (
    await createKey(parts, {
      kind: "publishable",
      agencyId: demoCity.id,
      origins: [`http://localhost:${sitePort}`, `http://127.0.0.1:${sitePort}`],
      label: `Situs peragaan (port ${sitePort})`,
    })
  ).key;
  for (const { id, agencyId, role } of officers) {
    const label = `Demo: ${id}`;
    const wanted =
      agencyId === null
        ? ({ kind: "secret", role, label } as const)
        : ({ kind: "secret", agencyId, role, label } as const);
    state.secretKeys[id] ??= (await createKey(parts, wanted)).key;
  }
  writeDemoState(folder, state);
  return state;
}

function readDemoState(folder: string): DemoState {
  try {
    return JSON.parse(readFileSync(pathOf(folder), "utf8")) as DemoState;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return emptyState();
  }
}
