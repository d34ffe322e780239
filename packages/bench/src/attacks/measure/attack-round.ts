import type { Attack, AttackCounts } from "../attack.ts";
import type { CitizensResult } from "./citizens.ts";
import type { Engine } from "./engines.ts";
import { watchMemory } from "./memory.ts";
import { runCitizens, startAttacker } from "./participants.ts";
import { readCounters } from "./read-counters.ts";

/** Duration of each part of a round, in seconds, and the number of citizens in one. */
export interface RoundTimes {
  warm: number;
  quiet: number;
  attack: number;
  citizensPerSecond: number;
}

/** Results of the citizens, and the server's memory, in one part of a round. */
export interface Phase {
  citizens: CitizensResult;
  /** Most resident bytes of the server. */
  peak: number;
}

/** One attack on one fresh server: the same citizens without it and during it. */
export interface Round {
  quiet: Phase;
  attacked: Phase;
  attacker: AttackCounts;
  /** Of the server, as `readCounters` returns them. */
  counters: Record<string, number>;
}

/**
 * Measures one attack once. `run` numbers all rounds of a bench: addresses and keys are not shared between
 * two.
 */
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
