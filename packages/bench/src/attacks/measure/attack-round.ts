import type { Attack, AttackCounts } from "../attack.ts";
import type { CitizensResult } from "./citizens.ts";
import type { Engine } from "./engines.ts";
import { watchMemory } from "./memory.ts";
import { runCitizens, startAttacker } from "./participants.ts";
import { readCounters } from "./read-counters.ts";

/** The durations of the parts of a round, in seconds, and the number of citizens per second. */
export interface RoundTimes {
  warm: number;
  quiet: number;
  attack: number;
  citizensPerSecond: number;
}

/** The citizens' results and the server's memory in one part of a round. */
export interface Phase {
  citizens: CitizensResult;
  /** The server's maximum resident memory, in bytes. */
  peak: number;
}

/** The results of one attack on a new server, with citizens before and during it. */
export interface Round {
  quiet: Phase;
  attacked: Phase;
  attacker: AttackCounts;
  /** The server's counters, as returned by `readCounters`. */
  counters: Record<string, number>;
}

/** Measures an attack once. `run` is unique in a bench; each run uses its own addresses and key. */
export async function measureRound(
  engine: Engine,
  attack: Attack,
  run: number,
  { warm, quiet, attack: seconds, citizensPerSecond: perSecond }: RoundTimes,
): Promise<Round> {
  const server = await engine.start();
  try {
    const order = { url: server.url, siteKey: engine.siteKeys[run % engine.siteKeys.length] as string, run };
    const attackOrder = { ...order, agencyKey: engine.agencyKey, seconds, scale: 1 };
    const attacker = await startAttacker(attack.name, attackOrder);
    await runCitizens({ ...order, first: 0, seconds: warm, perSecond });
    const phase = async (first: number, length: number): Promise<Phase> => {
      const memory = watchMemory(server.pid);
      const citizens = await runCitizens({ ...order, first, seconds: length, perSecond });
      return { citizens, peak: memory.stop() };
    };
    const before = await phase(1000, quiet);
    const memory = watchMemory(server.pid);
    const [attacked, counts] = await Promise.all([phase(2000, seconds), attacker.run()]);
    const peak = Math.max(attacked.peak, memory.stop());
    const counters = await readCounters(server.metricsUrl);
    return { quiet: before, attacked: { ...attacked, peak }, attacker: counts, counters };
  } finally {
    await server.stop();
  }
}
