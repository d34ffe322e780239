import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench } from "../../bench.ts";
import type { Figure } from "../../figures/figures.ts";
import { inRounds } from "../../figures/statistics.ts";
import { attacks, noAttack } from "../attack-list.ts";
import { attackTable, figuresOf } from "./attack-figures.ts";
import { measureRound, type Round, type RoundTimes } from "./attack-round.ts";
import { type Engine, type Filling, openPglite, openPostgres } from "./engines.ts";
import { measureSignIns, passwordFlood, type SignInRound, signInFigure } from "./password-flood.ts";

const times: RoundTimes = { warm: 2, quiet: 6, attack: 10, citizensPerSecond: 3 };
const shortTimes: RoundTimes = { warm: 1, quiet: 3, attack: 6, citizensPerSecond: 2 };

/** One and a half times as many released reports as one `findSimilarReports` call compares. */
const releasedReports = 150;

const engines: Readonly<Record<string, (folder: string, filling: Filling) => Promise<Engine>>> = {
  PostgreSQL: openPostgres,
  PGlite: openPglite,
};

/**
 * Returns the engines and attacks that `--only` selects. Selects all engines or all attacks if `--only` names
 * none of them. Throws for an unknown name.
 */
function selected(only: readonly string[]) {
  const attackNames = [...attacks.map(({ name }) => name), passwordFlood];
  const names = [...Object.keys(engines), ...attackNames];
  const unknown = only.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new Error(`There is no attack or engine "${unknown}". There are: ${names.join("; ")}.`);
  const some = <Entry>(entries: readonly Entry[], nameOf: (entry: Entry) => string): readonly Entry[] => {
    const found = entries.filter((entry) => only.includes(nameOf(entry)));
    return found.length > 0 ? found : entries;
  };
  const chosenNames = some(attackNames, (name) => name);
  const chosen = attacks.filter(({ name }) => chosenNames.includes(name));
  return {
    engineNames: some(Object.keys(engines), (name) => name),
    // Always include a run without an attack, which shows the noise.
    chosen: chosen.length === 0 || chosen.includes(noAttack) ? chosen : [noAttack, ...chosen],
    floodsPasswords: chosenNames.includes(passwordFlood),
  };
}

/**
 * Attacks a server with its default limits. Shows how much slower the server becomes for honest citizens and
 * how much more memory it uses, compared with the same citizens without an attack. Each attack of each round
 * starts a new server. Server, citizens, attacker and database share the machine's cores.
 */
export const attacksBench: Bench = async ({ only, runs, short }) => {
  const { engineNames, chosen, floodsPasswords } = selected(only);
  const folder = mkdtempSync(join(tmpdir(), "lapor-attacks-bench-"));
  const versions: Record<string, string> = {};
  const signIns: Figure[] = [];
  const found: { engine: string; attack: string; rounds: Round[] }[] = [];
  try {
    for (const engineName of engineNames) {
      const engine = await (engines[engineName] as (typeof engines)[string])(folder, {
        siteKeys: Math.max(1, chosen.length) * runs,
        releasedReports: chosen.length === 0 ? 0 : releasedReports,
      });
      if (engine.version) versions[engineName] = engine.version;
      try {
        let run = 0;
        const measured = await inRounds(chosen, runs, (attack) => {
          console.error(`${engineName}: ${attack.name}`);
          return measureRound(engine, attack, run++, short ? shortTimes : times);
        });
        for (const { entry, results } of measured)
          found.push({ engine: engineName, attack: entry.name, rounds: results });
        if (!floodsPasswords) continue;
        const rounds: SignInRound[] = [];
        while (rounds.length < runs) rounds.push(await measureSignIns(engine, rounds.length + 1));
        signIns.push(signInFigure(engineName, rounds));
      } finally {
        await engine.stop();
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { figures: [...found.flatMap(figuresOf), ...signIns], tables: [attackTable(found)], versions };
};
